package io.toebox.lacing.core.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.evidence.Finding;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.path.Face;

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
            Lacings.TWO_LACE, Threading.Cause.SPLIT_OUTSIDE_THE_ROWS);

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
                Lacings.STEP_OVER);
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
        return shoe.rows() == 3 ? Optional.ofNullable(REFUSED_BY_THREE_ROWS.get(lacing)) : Optional.empty();
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
                    assertThat(r.reason()).contains("four rows").contains("3 rows");
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
