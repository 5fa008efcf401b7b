package io.toebox.lacing.patterns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.effect.EffectFigures;
import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Bar;
import io.toebox.lacing.core.path.Direction;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.InvalidNotationException;
import io.toebox.lacing.core.path.InvalidPathException;
import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.PathRule;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.wording.Words;

import static io.toebox.edge.problem.ProblemType.CONTRADICTION;

/** A path that was written in the notation and can be laced. */
record WrittenPath(
        Laces laces,
        Foot foot,
        RowGeometry geometry,
        double friction,
        Optional<Double> laceLengthMm,
        List<String> basis) {

    private static final int MIN_ROWS = 2;

    /** @throws ProblemException 400 when the text is not notation or a field is not valid, 422 when it cannot be laced */
    static WrittenPath of(LacingPathRequest request) {
        var foot = request.foot() == null ? Foot.LEFT : request.foot();
        var laces = laces(request, foot);
        var geometry = new RowGeometry(
                spread("widthsMm", request.widthsMm(), RowGeometry.AVERAGE.widthMm(1), laces.rows()),
                spread("spacingsMm", request.spacingsMm(), RowGeometry.AVERAGE.spacingMm(1), laces.rows() - 1));
        var basis = request.widthsMm() == null || request.spacingsMm() == null
                ? List.of("assumed-row-geometry")
                : List.<String>of();
        double friction = request.friction() == null ? EffectFigures.FRICTION.value() : request.friction();
        return new WrittenPath(laces, foot, geometry, friction, Optional.ofNullable(request.laceLengthMm()), basis);
    }

    /** Criss-cross over the same rows, to compare with. */
    Laces crissCross() {
        var moves = new ArrayList<Move>();
        for (int row = 1; row <= laces.rows(); row++) {
            moves.add(new Pass(new Eyelet(row % 2 == 1 ? Side.LEFT : Side.RIGHT, row), Direction.OUT));
        }
        var a = new Strand(StrandName.A, moves);
        return Laces.of(new LacePath(Bar.along(1, Face.INSIDE), a, a.mirrored(), List.of(), List.of()));
    }

    private static Laces laces(LacingPathRequest request, Foot foot) {
        try {
            var bigToeSide = foot == Foot.LEFT ? Side.RIGHT : Side.LEFT;
            var laces = LaceNotation.parseLaces(request.notation(), bigToeSide);
            if (laces.rows() < MIN_ROWS) {
                throw cannotBeLaced(PathRule.USES_EVERY_DECLARED_ROW, Words.sentence("problem.path.one-row"));
            }
            if (request.rows() != null && request.rows() != laces.rows()) {
                var rule =
                        request.rows() < laces.rows() ? PathRule.STAYS_ON_THE_SHOE : PathRule.USES_EVERY_DECLARED_ROW;
                throw cannotBeLaced(rule, Words.sentence("problem.path.rows", laces.rows(), request.rows()));
            }
            return laces;
        } catch (InvalidNotationException e) {
            throw invalid("notation", "invalid-format", expected(e));
        } catch (InvalidPathException e) {
            throw cannotBeLaced(e.rule(), language -> Words.in(language).brokenRule(e));
        }
    }

    /** What was written is not repeated, because it may be anything. */
    private static Sentence expected(InvalidNotationException e) {
        return e.findPlace()
                .map(place -> Words.sentence("problem.path.pass", place.strand().letter(), place.number()))
                .orElseGet(() -> Words.sentence("problem.path.notation"));
    }

    private static List<Double> spread(String field, @Nullable List<Double> asked, double usual, int count) {
        if (asked == null || asked.size() == 1) {
            return Collections.nCopies(count, asked == null ? usual : asked.getFirst());
        }
        if (asked.size() != count) {
            throw invalid(field, "wrong-count", Words.sentence("problem.count.path", count));
        }
        return asked;
    }

    private static ProblemException invalid(String field, String code, Sentence detail) {
        return ProblemException.of(Mistake.ofPointer("#/" + field, code, detail));
    }

    private static ProblemException cannotBeLaced(PathRule rule, Sentence detail) {
        return new ProblemException(
                CONTRADICTION, detail, List.of(Mistake.ofPointer("#/notation", rule.slug(), detail)));
    }
}
