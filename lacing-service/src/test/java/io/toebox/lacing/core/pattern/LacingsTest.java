package io.toebox.lacing.core.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.evidence.Finding;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.InvalidPathException;

import static io.toebox.lacing.core.pattern.Fittings.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The paths of the catalogue, as published: fieggen.com for most, clinics and shops for the rest. */
class LacingsTest {

    /** Three rows have two bands. A straight front, a straight middle, a step over and two laces need three. */
    private static final Map<Lacing, Threading.Cause> REFUSED_BY_THREE_ROWS = Map.of(
            Lacings.WIDE_FOREFOOT, Threading.Cause.TOO_FEW_ROWS,
            Lacings.HIGH_ARCH, Threading.Cause.TOO_FEW_ROWS,
            Lacings.STEP_OVER, Threading.Cause.TOO_FEW_ROWS,
            Lacings.TWO_LACE, Threading.Cause.SPLIT_OUTSIDE_THE_ROWS,
            Lacings.FOOTBAG, Threading.Cause.TOO_FEW_ROWS,
            Lacings.HIGH_LOW_HOOKS, Threading.Cause.TOO_FEW_ROWS,
            Lacings.LIGHTNING, Threading.Cause.TOO_FEW_ROWS,
            Lacings.HIKING_BIKING, Threading.Cause.TOO_FEW_ROWS,
            Lacings.CYCLIST, Threading.Cause.TOO_FEW_ROWS,
            Lacings.HIDDEN_KNOT, Threading.Cause.TOO_FEW_ROWS);

    private static final List<Lacing> EVEN =
            List.of(Lacings.LIGHTNING, Lacings.HIKING_BIKING, Lacings.CYCLIST, Lacings.HIDDEN_KNOT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        criss-cross   | 6 | bar i; a L1^ R2^ L3^ R4^ L5^ R6^; mirror
        over-under    | 6 | bar o; a L1v R2^ L3v R4^ L5v R6^; mirror
        over-under    | 7 | bar i; a L1^ R2v L3^ R4v L5^ R6v L7^; mirror
        gap           | 6 | bar i; a L1^ R2^ L3^ L4v R5^ L6^; mirror
        straight-bar  | 6 | bar o; a L1v L2^ R2v R4^ L4v L6^; b R1v R3^ L3v L5^ R5v R6^
        straight-bar  | 5 | bar o; a L1v L2^ R2v R4^ L4v L5^; b R1v R3^ L3v R5^
        straight-bar  | 7 | bar o; a L1v L2^ R2v R4^ L4v L6^ R6v R7^; b R1v R3^ L3v L5^ R5v L7^
        straight-easy | 5 | bar o; a L1v L5^; b R1v R2^ L2v L3^ R3v R4^ L4v R5^
        bow-tie       | 6 | bar o; a L1v L2^ R3v R4^ L5v L6^; mirror
        bow-tie       | 7 | bar i; a L1^ R2v R3^ L4v L5^ R6v R7^; mirror
        wide-forefoot | 6 | bar o; a L1v L2^ L3v R4^ L5^ R6^; mirror; relief 2
        high-arch     | 6 | bar i; a L1^ R2v R3^ R4v R5^ L6^; mirror; relief 3 4
        skip-start    | 6 | bar i; a L2^ R3^ L4^ R5^ L6^; mirror; unused 1
        drop-top-row  | 6 | bar i; a L1^ R2^ L3^ R4^ L5^; mirror; unused 6
        straight-european | 6 | bar o; a L1v R2^ L2v R4^ L4v R6^; b R1v L3^ R3v L5^ R5v L6^
        straight-european | 7 | bar o; a L1v R2^ L2v R4^ L4v R6^ L6v R7^; b R1v L3^ R3v L5^ R5v L7^
        straight-easy | 6 | bar o; a L1v L6^; b R1v R2^ L2v L3^ R3v R4^ L4v L5^ R5v R6^
        shoe-shop     | 6 | bar o; a L1v R6^; b R1v L2^ R2v L3^ R3v L4^ R4v L5^ R5v L6^
        toe-lift      | 6 | bar o; a L1v R2^ L2v R3^ L3v R4^ L4v R5^ L5v R6^; b R1v L6^
        army          | 7 | bar i; a L1^ L2v R3^ R4v L5^ L6v R7^; mirror
        army          | 6 | bar i; a L1^ L2v R3^ R4v L5v L6^; mirror
        double-gap    | 6 | bar i; a L1^ R2^ R3v R4^ L5^ R6^; mirror; relief 3
        reverse       | 6 | bar i; a L6^ R5^ L4^ R3^ L2^ R1^; mirror
        knotted-segment | 6 | bar i; a L1^ R2^ L3^ R4^ L5^ R6^; mirror; knot 3
        mid-foot-loop | 6 | bar i; a L1^ R2^ L3^ L4v @R(3,4) L5^ R6^; mirror
        step-over     | 6 | bar i; a L1^ R3^ L4^ R5^ L6^; b R1^ L2^ L3v R4^ L5^ R6^; unused R2
        sawtooth      | 6 | bar o; a L1v L2^ R2v L4^ R4v L6^; b R1v L3^ R3v L5^ R5v R6^
        sawtooth      | 7 | bar o; a L1v L2^ R2v L4^ R4v L6^ R6v R7^; b R1v L3^ R3v L5^ R5v L7^
        lightning     | 6 | bar i; a L1^ R6^; b R1^ L2v L3^ R2v R3^ L4v L5^ R4v R5^ L6^
        hiking-biking | 6 | bar i; a L1^ L2v R2^ R4v L4^ L6v R6^; b R1^ R3v L3^ L5v R5^; ends side
        cyclist       | 6 | bar o; a L1v R1^ R3v L3^ L5v R5^; b L2v R2^ R4v L4^ L6v R6^; ends side
        side-knot     | 6 | bar i; a L1^ R2^ L3^ R4^ L5^; b R1^ L2^ R3^ L4^ R5^ R6v L6^; ends side
        side-knot     | 7 | bar i; a L1^ R2^ L3^ R4^ L5^ R6^ R7v L7^; b R1^ L2^ R3^ L4^ R5^ L6^; ends side
        hidden-knot   | 6 | bar o; a L1v L3^ R3v R5^ L5v; b R1v R2^ L2v L4^ R4v R6^ L6v; ends side-inside
        tucked-ends   | 4 | bar i; a L1^ R2^ L3^ R4^ L4v; mirror; reuse L4 R4; tie none
        double-helix  | 6 | bar io; a L1^ R2v L3^ R4v L5^ R6^; b R1v L2^ R3v L4^ R5v L6^
        herringbone   | 4 | bar o; a L1v R2v L3v R4v; mirror; ends across-inside
        last-row-from-above | 4 | bar i; a L1^ R2^ L3^ R4v; mirror; ends across-inside
        high-low-hooks | 6 | bar i; a L1^ R2^ L3^ R4^ R5v R6^ L5^; mirror; reuse L5 R5
        double-back   | 6 | bar o; a L5v R3v L1v L2^ R4^ L6^; mirror
        double-back   | 7 | bar o; a L6v R4v L2v L1^ R3^ L5^ R7^; mirror
        double-back-crossed | 6 | bar o; a L5v R3v L1v R2^ L4^ R6^; mirror
        knotted       | 4 | bar i; a L1^ &(1,2) R2^ &(2,3) L3^ &(3,4) R4^; mirror
        loop-back     | 4 | bar i; a L1^ &(1,2) L2^ &(2,3) L3^ &(3,4) L4^; mirror
        half-knot     | 6 | bar i; a L1^ R2^ L3^ &(3,4) R4^ L5^ R6^; mirror
        footbag       | 6 | bar i; a L3^ L2v L1^ L4v R5^ L6^; mirror; relief 1 2
        every-other-row | 6 | bar i; a L1^ R3^ L5^; mirror; unused 2 4 6
        first-two-rows | 6 | bar i; a L1^ R2^; mirror; unused 3 4 5 6
        same-eyelet-lock | 6 | bar i; a L1^ R2^ L3^ R4^ L5^ R6^ R6v @L(6,6); mirror; reuse L6 R6
        ladder        | 5 | bar i; a L1^ L2v @R(1,2) R3v @L(2,3) L4v @R(3,4) R5v @L(4,5); mirror
        """)
    void pathIsThePublishedOne(String id, int rows, String published) {
        assertThat(path(lacing(id), rows, false)).hasToString(published);
    }

    @Test
    void heelLockIsThePublishedOneWithTheExtraEyeletAsSeventhRow() {
        assertThat(path(Lacings.HEEL_LOCK, 6, true))
                .hasToString("bar i; a L1^ R2^ L3^ R4^ L5^ R6^ R7v @L(6,7); mirror");
    }

    @Test
    void twoLaceGivesEachLaceItsOwnRows() {
        assertThat(Lacings.TWO_LACE.thread(Fitting.of(new EyeletRows(7, false))))
                .isInstanceOfSatisfying(Threading.Laced.class, laced -> assertThat(laced.laces())
                        .hasToString("bar i; a L1^ R2^ L3^; mirror; unused 4 5 6 7"
                                + " | bar i; a L4^ R5^ L6^ R7^; mirror; unused 1 2 3"));
    }

    @Test
    void setsOfStaggeredEyeletsLeaveTheOthersEmpty() {
        var shoe = Fittings.staggeredShoes().stream()
                .filter(s -> s.rows() == 6 && !s.extraHeelLockEyelet())
                .findFirst()
                .orElseThrow();
        assertThat(path(Lacings.OUTER_EYELETS, Fitting.of(shoe)))
                .hasToString("bar i; a L1^ R3^ L5^; mirror; unused 2 4 6");
        assertThat(path(Lacings.INNER_EYELETS, Fitting.of(shoe)))
                .hasToString("bar i; a L2^ R4^ L6^; mirror; unused 1 3 5");
    }

    @Test
    void gapHasItsStraightPiecesInsideWhenAsked() {
        var fitting = Fitting.of(new EyeletRows(6, false)).withWindowPieces(Face.INSIDE);
        assertThat(path(Lacings.GAP, fitting)).hasToString("bar i; a L1^ R2^ L3v L4^ R5^ L6^; mirror");
    }

    @Test
    void windowMovesWithTheAskedRow() {
        var fitting = Fitting.of(new EyeletRows(7, false)).withWindowRow(5);
        assertThat(path(Lacings.GAP, fitting).windows()).containsExactly(5);
    }

    @Test
    void anExtraEyeletTheLacingDoesNotNeedIsListedAsUnused() {
        assertThat(path(Lacings.CRISS_CROSS, 6, true).unusedRows()).containsExactly(7);
        assertThat(path(Lacings.STRAIGHT_BAR, 6, true).unusedRows()).containsExactly(7);
    }

    @Test
    void onlyLacingsWithBarsAndThoseForOneSideAreNotSymmetric() {
        var oneSided = List.of(
                Lacings.STRAIGHT_BAR,
                Lacings.STRAIGHT_EUROPEAN,
                Lacings.STRAIGHT_EASY,
                Lacings.SHOE_SHOP,
                Lacings.TOE_LIFT,
                Lacings.STEP_OVER,
                Lacings.SAWTOOTH,
                Lacings.LIGHTNING,
                Lacings.HIKING_BIKING,
                Lacings.CYCLIST,
                Lacings.SIDE_KNOT,
                Lacings.HIDDEN_KNOT,
                Lacings.DOUBLE_HELIX);
        assertThat(Fittings.laced())
                .allSatisfy(c ->
                        assertThat(c.path().isSymmetric()).as(c.toString()).isEqualTo(!oneSided.contains(c.lacing())));
    }

    @Test
    void everyLacingFitsEveryShoeButForMissingEyelets() {
        for (var lacing : Lacings.listLacings()) {
            for (var shoe : Fittings.shoes()) {
                var refusal =
                        switch (lacing.thread(Fitting.of(shoe))) {
                            case Threading.Laced _ -> Optional.<Threading.Cause>empty();
                            case Threading.Refused refused -> Optional.of(refused.cause());
                        };
                assertThat(refusal).as(lacing.id() + " " + shoe).isEqualTo(expectedRefusal(lacing, shoe));
            }
        }
    }

    private static Optional<Threading.Cause> expectedRefusal(Lacing lacing, EyeletRows shoe) {
        if (Fittings.needsStagger(lacing)) {
            return Optional.of(Threading.Cause.NEEDS_STAGGERED_EYELETS);
        }
        if (lacing.equals(Lacings.EVERY_EYELET) && !shoe.extraHeelLockEyelet()) {
            return Optional.of(Threading.Cause.NEEDS_EXTRA_HEEL_LOCK_EYELET);
        }
        if (shoe.rows() == 3 && REFUSED_BY_THREE_ROWS.containsKey(lacing)) {
            return Optional.of(REFUSED_BY_THREE_ROWS.get(lacing));
        }
        if (lacing.equals(Lacings.FOOTBAG) && shoe.rows() == 4) {
            return Optional.of(Threading.Cause.TOO_FEW_ROWS);
        }
        return EVEN.contains(lacing) && shoe.rows() % 2 == 1
                ? Optional.of(Threading.Cause.NEEDS_EVEN_ROWS)
                : Optional.empty();
    }

    /** What is refused cannot be laced in that way: over those rows the pattern breaks a rule that every path obeys. */
    @ParameterizedTest
    @CsvSource({
        "HIKING_BIKING, 5",
        "HIKING_BIKING, 7",
        "HIKING_BIKING, 9",
        "CYCLIST, 5",
        "CYCLIST, 7",
        "CYCLIST, 9",
        "HIDDEN_KNOT, 5",
        "HIDDEN_KNOT, 7",
        "HIDDEN_KNOT, 9",
        "LIGHTNING, 3",
        "LIGHTNING, 5",
        "LIGHTNING, 7",
        "LIGHTNING, 9",
        "FOOTBAG, 4"
    })
    void whatIsRefusedBreaksARule(Method method, int rows) {
        var fixed = (Decision.Fixed) method.decision();
        var anyRows = new Decision.Fixed(fixed.lay(), Decision.RowCount.ANY, fixed.finish(), fixed.reliefPlaces());
        var section =
                new Section(anyRows, IntStream.rangeClosed(1, rows).boxed().toList());
        assertThatThrownBy(() -> section.toPath(new EyeletRows(rows, false), OptionalInt.empty(), false))
                .isInstanceOf(InvalidPathException.class);
    }

    /** One set of three staggered rows has two eyelets a side, the other one. */
    @Test
    void threeStaggeredRowsHaveOneSetALaceCanTake() {
        var shoe = new EyeletRows(3, true, List.of(), List.of(Stagger.OUTER, Stagger.INNER, Stagger.OUTER));
        assertThat(Lacings.OUTER_EYELETS.thread(Fitting.of(shoe))).isInstanceOf(Threading.Laced.class);
        assertThat(Lacings.INNER_EYELETS.thread(Fitting.of(shoe)))
                .isInstanceOfSatisfying(
                        Threading.Refused.class, r -> assertThat(r.cause()).isEqualTo(Threading.Cause.TOO_FEW_ROWS));
    }

    /** Each takes all that four rows have, so there is nothing to leave out for a third. */
    @Test
    void whatThreeRowsRefuseTakesAllOfFour() {
        var wide = path(Lacings.WIDE_FOREFOOT, 4, false);
        assertThat(wide.windows()).containsExactly(1, 2);
        assertThat(path(Lacings.HIGH_ARCH, 4, false).windows()).containsExactly(2);
        assertThat(path(Lacings.STEP_OVER, 4, false)).hasToString("bar i; a L1^ R3^ L4^; b R1^ L2^ L3v R4^; unused R2");
        assertThat(Fittings.laces(Lacings.TWO_LACE, 4, false).paths())
                .extracting(lace -> lace.rows() - lace.unusedRows().size())
                .containsExactly(2, 2);
    }

    @Test
    void refusalsSayWhy() {
        assertThat(Composition.find("two-lace@3+step-over").orElseThrow().thread(new EyeletRows(7, true)))
                .isInstanceOfSatisfying(Threading.Refused.class, r -> {
                    assertThat(r.cause()).isEqualTo(Threading.Cause.TOO_FEW_ROWS);
                    assertThat(r.reason()).contains("4 rows").contains("3 rows");
                });
        assertThat(Lacings.EVERY_EYELET.thread(Fitting.of(new EyeletRows(7, false))))
                .isInstanceOfSatisfying(Threading.Refused.class, r -> assertThat(r.cause())
                        .isEqualTo(Threading.Cause.NEEDS_EXTRA_HEEL_LOCK_EYELET));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "4, false", "5, false", "6, true"})
    void aWindowLiesBetweenTwoRows(int windowRow, boolean refused) {
        var threading = Lacings.GAP.thread(Fitting.of(new EyeletRows(6, false)).withWindowRow(windowRow));
        assertThat(threading instanceof Threading.Refused).isEqualTo(refused);
    }

    @Test
    void everyMethodHasItsLacingInTheCatalogue() {
        assertThat(Lacings.listLacings()).extracting(Lacing::method).containsExactlyInAnyOrder(Method.values());
    }

    /** On shoes that take both; knots over the same path are a difference, and sets of staggered eyelets are rows left empty. */
    @Test
    void noTwoLacingsAreTheSamePathOnEveryShoe() {
        for (var lacing : Lacings.listLacings()) {
            for (var other : Lacings.listLacings()) {
                if (lacing.equals(other) || Fittings.needsStagger(lacing) || Fittings.needsStagger(other)) {
                    continue;
                }
                assertThat(Fittings.shoes())
                        .as("%s and %s", lacing.id(), other.id())
                        .anyMatch(shoe -> lacing.thread(Fitting.of(shoe)) instanceof Threading.Laced(var one)
                                && !(other.thread(Fitting.of(shoe)) instanceof Threading.Laced(var two)
                                        && one.equals(two)));
            }
        }
    }

    @Test
    void idsAreUniqueAndFindTheirLacing() {
        assertThat(Lacings.listLacings()).extracting(Lacing::id).doesNotHaveDuplicates();
        assertThat(Lacings.listLacings())
                .allSatisfy(l -> assertThat(Lacings.findLacing(l.id())).contains(l));
        assertThat(Lacings.findLacing("granny")).isEmpty();
        assertThat(Lacings.findLacing("runners-loop")).contains(Lacings.HEEL_LOCK);
    }

    @Test
    void aNameNeverMeansTwoLacings() {
        for (var lacing : Lacings.listLacings()) {
            assertThat(lacing.method().lacing()).isEqualTo(lacing);
            for (var other : Lacings.listLacings()) {
                assertThat(other.isCalled(lacing.id())
                                || other.isCalled(lacing.method().slug()))
                        .isEqualTo(other.equals(lacing));
                assertThat(lacing.aliases())
                        .filteredOn(alias -> !other.equals(lacing))
                        .noneMatch(alias -> other.isCalled(
                                alias.toLowerCase(Locale.ROOT).replace("'", "").replace(' ', '-')));
            }
        }
    }

    @Test
    void aLevelOfEvidenceWithoutAFindingIsRefused() {
        var finding = new Finding(EvidenceLevel.SHOP, "seen in a shop", "a shop");
        assertThatThrownBy(() -> new Lacing("x", "X", List.of(), "purpose", EvidenceLevel.TRIAL, List.of(finding)))
                .hasMessage("x claims trial without a finding");
    }

    private static Lacing lacing(String id) {
        return Lacings.findLacing(id).orElseThrow();
    }
}
