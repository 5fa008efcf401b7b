package io.toebox.lacing.patterns;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.lacing.core.drawing.PrintFormat;
import io.toebox.lacing.patterns.ThreadedLacing.Format;
import io.toebox.lacing.wording.Words;

/**
 * How to answer: what the query asks for, or else what the headers do.
 *
 * @param format JSON, or which drawing
 * @param medium what a drawing is sent as
 */
record AskedAnswer(Format format, Medium medium) {

    /**
     * Of several that are acceptable a drawing asked for by its form is SVG, because some browsers name PNG first for any picture
     * of a page.
     *
     * @param as null for what the headers ask for
     * @throws ProblemException 400 when the query asks for JSON as a picture, or for a sheet that is no receipt as ESC/POS
     * @throws NotAcceptableException when the headers take nothing there is
     */
    static AskedAnswer read(@Nullable Format format, @Nullable Medium as, HttpHeaders headers) {
        if (as != null) {
            var drawing = format == null ? usual(as) : format;
            if (!canBe(drawing, as)) {
                throw ProblemException.of(
                        Mistake.ofParameter("as", "not-applicable", Words.sentence("problem.as", receipts())));
            }
            return new AskedAnswer(drawing, as);
        }
        var accepted = accepted(headers);
        if (format == null) {
            return accepted.stream()
                    .flatMap(AskedAnswer::preferred)
                    .findFirst()
                    .orElseThrow(NotAcceptableException::new);
        }
        boolean isNamed = format == Format.JSON || format == Format.SVG;
        var medium = isNamed ? Medium.SVG : preferred(accepted);
        if (!canBe(format, medium)) {
            throw new NotAcceptableException();
        }
        return new AskedAnswer(format, medium);
    }

    private static List<MediaType> accepted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(accepted -> !"0".equals(accepted.getParameters().get("q")))
                .toList();
    }

    /** JSON where both are equally welcome. */
    private static Stream<AskedAnswer> preferred(MediaType accepted) {
        return accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? Stream.of(new AskedAnswer(Format.JSON, Medium.SVG))
                : Arrays.stream(Medium.values())
                        .filter(medium -> isWelcome(medium, accepted))
                        .map(medium -> new AskedAnswer(usual(medium), medium));
    }

    private static Medium preferred(List<MediaType> accepted) {
        return Arrays.stream(Medium.values())
                .filter(medium -> accepted.stream().anyMatch(type -> isWelcome(medium, type)))
                .findFirst()
                .orElse(Medium.SVG);
    }

    private static boolean isWelcome(Medium medium, MediaType accepted) {
        return accepted.isCompatible(MediaType.valueOf(medium.mediaType()));
    }

    private static Format usual(Medium medium) {
        return switch (medium) {
            case SVG, PNG -> Format.SVG;
            case ESCPOS -> Format.RECEIPT_80;
        };
    }

    private static boolean canBe(Format format, Medium medium) {
        return switch (medium) {
            case SVG -> true;
            // As pixels all frames at once are more than a small server has room for.
            case PNG -> format != Format.JSON && format != Format.FRAMES;
            case ESCPOS -> format.findPaper().filter(PrintFormat::isRoll).isPresent();
        };
    }

    private static String receipts() {
        return Arrays.stream(PrintFormat.values())
                .filter(PrintFormat::isRoll)
                .map(PrintFormat::slug)
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }
}
