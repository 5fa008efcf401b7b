package io.toebox.lacing.core.pattern;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.evidence.Finding;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.path.Face;

import static io.toebox.lacing.core.pattern.Fittings.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The paths of the catalogue, as published: fieggen.com for most, clinics and shops for the rest. */
class LacingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            criss-cross   | 6 | bar i; a L1^ R2^ L3^ R4^ L5^ R6^; mirror
            over-under    | 6 | bar o; a L1v R2^ L3v R4^ L5v R6^; mirror
            over-under    | 7 | bar i; a L1^ R2v L3^ R4v L5^ R6v L7^; mirror
            gap           | 6 | bar i; a L1^ R2^ L3^ L4v R5^ L6^; mirror
            straight-bar  | 6 | bar o; a L1v L2^ R2v R4^ L4v L6^; b R1v R3^ L3v L5^ R5v R6^
            bow-tie       | 6 | bar o; a L1v L2^ R3v R4^ L5v L6^; mirror
            bow-tie       | 7 | bar i; a L1^ R2v R3^ L4v L5^ R6v R7^; mirror
            wide-forefoot | 6 | bar o; a L1v L2^ L3v R4^ L5^ R6^; mirror; relief 2
            high-arch     | 6 | bar i; a L1^ R2v R3^ R4v R5^ L6^; mirror; relief 3 4
            skip-start    | 6 | bar i; a L2^ R3^ L4^ R5^ L6^; mirror; unused 1
            drop-top-row  | 6 | bar i; a L1^ R2^ L3^ R4^ L5^; mirror; unused 6
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
    void onlyStraightBarIsNotSymmetric() {
        assertThat(Fittings.laced()).allSatisfy(c -> assertThat(c.path().isSymmetric())
                .as(c.toString())
                .isEqualTo(!c.lacing().equals(Lacings.STRAIGHT_BAR)));
    }

    @Test
    void everyLacingButStraightBarAndHeelLockFitsEveryShoe() {
        for (var lacing : Lacings.listLacings()) {
            for (var shoe : Fittings.shoes()) {
                boolean refused = lacing.thread(Fitting.of(shoe)) instanceof Threading.Refused;
                boolean expected = lacing.equals(Lacings.STRAIGHT_BAR) && shoe.rows() % 2 == 1
                        || lacing.equals(Lacings.HEEL_LOCK) && !shoe.extraHeelLockEyelet();
                assertThat(refused).as(lacing.id() + " " + shoe).isEqualTo(expected);
            }
        }
    }

    @Test
    void refusalsSayWhy() {
        assertThat(Lacings.STRAIGHT_BAR.thread(Fitting.of(new EyeletRows(7, true))))
                .isInstanceOfSatisfying(Threading.Refused.class, r -> {
                    assertThat(r.cause()).isEqualTo(Threading.Cause.NEEDS_EVEN_ROWS);
                    assertThat(r.reason()).contains("even").contains("7 rows");
                });
        assertThat(Lacings.HEEL_LOCK.thread(Fitting.of(new EyeletRows(7, false))))
                .isInstanceOfSatisfying(Threading.Refused.class, r -> assertThat(r.cause())
                        .isEqualTo(Threading.Cause.NEEDS_EXTRA_HEEL_LOCK_EYELET));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "4, false", "5, true"})
    void windowNeedsACrossingBehindIt(int windowRow, boolean refused) {
        var threading = Lacings.GAP.thread(Fitting.of(new EyeletRows(6, false)).withWindowRow(windowRow));
        assertThat(threading instanceof Threading.Refused).isEqualTo(refused);
    }

    @Test
    void idsAreUniqueAndFindTheirLacing() {
        assertThat(Lacings.listLacings()).extracting(Lacing::id).doesNotHaveDuplicates();
        assertThat(Lacings.listLacings())
                .allSatisfy(l -> assertThat(Lacings.findLacing(l.id())).contains(l));
        assertThat(Lacings.findLacing("granny")).isEmpty();
    }

    @Test
    void aLevelOfEvidenceWithoutAFindingIsRefused() {
        var finding = new Finding(EvidenceLevel.SHOP, "seen in a shop", "a shop");
        assertThatThrownBy(() -> new Lacing(
                        "x",
                        "X",
                        List.of(),
                        "purpose",
                        EvidenceLevel.TRIAL,
                        List.of(finding),
                        false,
                        Lacings.CRISS_CROSS.generator()))
                .hasMessage("x claims trial without a finding");
    }

    private static Lacing lacing(String id) {
        return Lacings.findLacing(id).orElseThrow();
    }
}
