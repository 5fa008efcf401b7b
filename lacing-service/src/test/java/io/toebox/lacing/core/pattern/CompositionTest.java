package io.toebox.lacing.core.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.edge.Sweep;
import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Threading.Cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CompositionTest {

    private static final EyeletRows SEVEN_ROWS_AND_THE_EXTRA_ONE = new EyeletRows(7, true);

    @Test
    void forefootWindowAndHeelLockMakeOnePath() {
        var composition =
                Composition.of(Part.of(Method.HEEL_LOCK), Part.of(Method.WIDE_FOREFOOT), Part.at(Method.WINDOW, 4));
        assertThat(composition.id()).isEqualTo("wide-forefoot+window@4+heel-lock");
        assertThat(composition.evidence()).isEqualTo(EvidenceLevel.SHOP);
        assertThat(laced(composition, SEVEN_ROWS_AND_THE_EXTRA_ONE))
                .hasToString("bar o; a L1v L2^ L3v R4^ R5v L6^ R7^ R8v @L(7,8); mirror; relief 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        window@2+window@4             > bar i; a L1^ R2^ R3v L4^ L5v R6^ L7^; mirror; unused 8
        window@2+window@3             > bar i; a L1^ R2v R3^ R4v L5^ R6^ L7^; mirror; unused 8; relief 3
        window@6                      > bar i; a L1^ R2^ L3^ R4^ L5^ R6v R7^; mirror; unused 8
        window@6+heel-lock            > bar i; a L1^ R2^ L3^ R4^ L5^ R6v R7^ R8v @L(7,8); mirror
        window@7+every-eyelet         > bar i; a L1^ R2^ L3^ R4^ L5^ R6^ L7v L8^; mirror
        double-gap@5                  > bar i; a L1^ R2^ L3^ R4^ L5^ L6v L7^; mirror; unused 8; relief 6
        every-eyelet                  > bar i; a L1^ R2^ L3^ R4^ L5^ R6^ L7^ R8^; mirror
        step-over                     > bar i; a L1^ R3^ L4^ R5^ L6^ R7^; b R1^ L2^ L3v R4^ L5^ R6^ L7^; unused 8 R2
        reverse+window@1              > bar i; a L7^ R6^ L5^ R4^ L3^ R2v R1^; mirror; unused 8
        window@3.inside               > bar i; a L1^ R2^ L3v L4^ R5^ L6^ R7^; mirror; unused 8
        double-gap@3.outside          > bar i; a L1^ R2^ L3v L4^ L5v R6^ L7^; mirror; unused 8; relief 4
        over-under+window@3           > bar i; a L1^ R2v L3^ L4v R5^ L6v R7^; mirror; unused 8
        over-under+heel-lock          > bar i; a L1^ R2v L3^ R4v L5^ R6v L7^ L8v @R(7,8); mirror
        skip-start@2+heel-lock        > bar i; a L3^ R4^ L5^ R6^ L7^ L8v @R(7,8); mirror; unused 1 2
        toe-lift+heel-lock            > bar o; a L1v R2^ L2v R3^ L3v R4^ L4v R5^ L5v R6^ L6v R7^ R8v @L(7,8); b R1v L7^ L8v @R(7,8)
        straight-bar+drop-top-row     > bar o; a L1v L2^ R2v R4^ L4v L6^; b R1v R3^ L3v L5^ R5v R6^; unused 7 8
        two-lace@3+heel-lock          > bar i; a L1^ R2^ L3^; mirror; unused 4 5 6 7 8 | bar i; a L4^ R5^ L6^ R7^ R8v @L(7,8); mirror; unused 1 2 3
        two-lace@2+two-lace@4         > bar i; a L1^ R2^; mirror; unused 3 4 5 6 7 8 | bar i; a L3^ R4^; mirror; unused 1 2 5 6 7 8 | bar i; a L5^ R6^ L7^; mirror; unused 1 2 3 4 8
        reverse+window@4              > bar i; a L7^ R6^ L5^ L4v R3^ L2^ R1^; mirror; unused 8
        wide-forefoot+mid-foot-loop@4 > bar o; a L1v L2^ L3v R4^ R5v @L(4,5) R6^ L7^; mirror; unused 8; relief 2
        knotted-segment@3+window@5    > bar i; a L1^ R2^ L3^ R4^ L5^ L6v R7^; mirror; unused 8; knot 3
        """)
    void partsMakeOnePathOnSevenRowsAndTheExtraOne(String id, String expected) {
        var composition = Composition.find(id).orElseThrow();
        assertThat(laced(composition, SEVEN_ROWS_AND_THE_EXTRA_ONE)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "over-under+bow-tie, PARTS_EXCLUDE_EACH_OTHER",
        "heel-lock+drop-top-row, PARTS_EXCLUDE_EACH_OTHER",
        "heel-lock+reverse, PARTS_EXCLUDE_EACH_OTHER",
        "ladder+heel-lock, PARTS_EXCLUDE_EACH_OTHER",
        "skip-start@1+skip-start@2, PARTS_EXCLUDE_EACH_OTHER",
        "outer-eyelets, NEEDS_STAGGERED_EYELETS",
        "bow-tie+window@3, PATTERN_FIXES_EVERY_BAND",
        "over-under+mid-foot-loop, PATTERN_FIXES_EVERY_BAND",
        "over-under+wide-forefoot+knotted-segment@5, PATTERN_FIXES_EVERY_BAND",
        "wide-forefoot+window@2, PARTS_OVERLAP",
        "wide-forefoot+high-arch, PARTS_OVERLAP",
        "window@3+mid-foot-loop@4, PARTS_OVERLAP",
        "window@3+knotted-segment@4, PARTS_OVERLAP",
        "mid-foot-loop@3+mid-foot-loop@4, PARTS_OVERLAP",
        "two-lace@4+high-arch, PARTS_OVERLAP",
        "window@0, WINDOW_OUTSIDE_THE_ROWS",
        "window@99, WINDOW_OUTSIDE_THE_ROWS",
        "window@7, WINDOW_OUTSIDE_THE_ROWS",
        "double-gap@6, WINDOW_OUTSIDE_THE_ROWS",
        "two-lace@4+window@4, WINDOW_OUTSIDE_THE_ROWS",
        "reverse+window@7, WINDOW_OUTSIDE_THE_ROWS",
        "window@6.outside, PIECES_FOLLOW_FROM_THE_REST",
        "every-eyelet+heel-lock, PARTS_EXCLUDE_EACH_OTHER",
        "step-over+window@4, PATTERN_FIXES_EVERY_BAND",
        "two-lace@3+step-over, TOO_FEW_ROWS",
        "knotted-segment@7, WINDOW_OUTSIDE_THE_ROWS",
        "mid-foot-loop@6, WINDOW_OUTSIDE_THE_ROWS",
        "skip-start@3+window@2, ROW_NOT_LACED",
        "drop-top-row+knotted-segment@7, ROW_NOT_LACED",
        "two-lace@1, SPLIT_OUTSIDE_THE_ROWS",
        "two-lace@6, SPLIT_OUTSIDE_THE_ROWS",
        "two-lace@9, SPLIT_OUTSIDE_THE_ROWS",
        "skip-start@6, TOO_FEW_ROWS",
        "skip-start@2+wide-forefoot, TOO_FEW_ROWS",
        "two-lace@3+wide-forefoot, TOO_FEW_ROWS",
        "reverse+wide-forefoot, TOO_FEW_ROWS",
        "skip-start@4+high-arch, TOO_FEW_ROWS",
        "window@2.outside+window@3.outside, PIECES_FOLLOW_FROM_THE_REST",
        "over-under+window@3.inside, PIECES_FOLLOW_FROM_THE_REST"
    })
    void whatDoesNotGoTogetherIsRefusedWithTheReason(String id, Cause cause) {
        var threading = Composition.find(id).orElseThrow().thread(SEVEN_ROWS_AND_THE_EXTRA_ONE);
        assertThat(threading).isInstanceOfSatisfying(Threading.Refused.class, refused -> {
            assertThat(refused.cause()).isEqualTo(cause);
            assertThat(refused.reason()).endsWith(".").doesNotContain("null");
        });
    }

    @Test
    void missingRowsAreLacedPast() {
        var shoe = new EyeletRows(6, true, List.of(3), List.of());
        assertThat(laced(Composition.of(Part.of(Method.CRISS_CROSS)), shoe))
                .hasToString("bar i; a L1^ R2^ L4^ R5^ L6^; mirror; unused 3 7");
        assertThat(laced(Composition.find("window@2+heel-lock").orElseThrow(), shoe))
                .hasToString("bar i; a L1^ R2^ R4v L5^ R6^ R7v @L(6,7); mirror; unused 3");
        assertThat(Composition.of(Part.at(Method.WINDOW, 3)).thread(shoe))
                .isInstanceOfSatisfying(
                        Threading.Refused.class, r -> assertThat(r.cause()).isEqualTo(Cause.ROW_NOT_LACED));
        assertThat(laced(Composition.of(Part.of(Method.HEEL_LOCK)), new EyeletRows(6, true, List.of(6), List.of())))
                .hasToString("bar i; a L1^ R2^ L3^ R4^ L5^ L7v @R(5,7); mirror; unused 6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        heel-lock               > bar i; a L1^ R2^ L3^ R4^ L5^ L6v @R(5,6); mirror
        window@4+heel-lock      > bar i; a L1^ R2^ L3^ R4v R5^ R6v @L(5,6); mirror
        wide-forefoot+heel-lock > bar o; a L1v L2^ L3v R4^ L5^ L6v @R(5,6); mirror; relief 2
        window@5                > bar i; a L1^ R2^ L3^ R4^ L5v L6^; mirror
        """)
    void withoutTheExtraEyeletTheLastRowLocks(String id, String expected) {
        assertThat(laced(Composition.find(id).orElseThrow(), new EyeletRows(6, false)))
                .hasToString(expected);
    }

    /** Every pair of parts at every row on every shoe: a valid path by construction, or a refusal; nothing in between. */
    @Test
    @Tag("long")
    @Tag(Sweep.TAG)
    void anyTwoPartsGiveAPathOrAReason() {
        var parts = IntStream.range(0, Method.values().length)
                .mapToObj(i -> Method.values()[i])
                .flatMap(CompositionTest::choices)
                .toList();
        var shoes = Stream.of(Fittings.shoes(), Fittings.staggeredShoes())
                .flatMap(List::stream)
                .toList();
        int laced = 0;
        var pairs = new ArrayList<Composition>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i; j < parts.size(); j++) {
                pairs.add(Composition.of(parts.get(i), parts.get(j)));
            }
        }
        for (var composition : Sweep.everyNth(7, pairs)) {
            assertThat(Composition.find(composition.id()).equals(Optional.of(composition)))
                    .as(composition.id())
                    .isTrue();
            for (var shoe : shoes) {
                if (composition.thread(shoe) instanceof Threading.Laced(var laces)) {
                    assertThat(laces.rows() == shoe.total())
                            .as(composition.id())
                            .isTrue();
                    laced++;
                }
            }
        }
        assertThat(laced).isGreaterThan(5_000);
    }

    private static Stream<Part> choices(Method method) {
        var open = Stream.of(Part.of(method));
        if (!method.takesRow()) {
            return open;
        }
        var rows = IntStream.rangeClosed(1, EyeletRows.MAX_ROWS).mapToObj(row -> Part.at(method, row));
        return method.takesPieces()
                ? Stream.concat(
                        open, rows.flatMap(part -> Stream.of(Face.values()).map(part::withPieces)))
                : Stream.concat(open, rows);
    }

    @Test
    void orderCaseAndAliasesOfTheNameDoNotMatter() {
        var composition =
                Composition.find("Heel-Lock+BOX@4+wide-toe-box-lacing").orElseThrow();
        assertThat(Composition.find("Runner's knot+box@4+wide toe-box lacing")).contains(composition);
        assertThat(composition.id()).isEqualTo("wide-forefoot+window@4+heel-lock");
        assertThat(Composition.find("criss-cross+window@4").orElseThrow().id()).isEqualTo("window@4");
        assertThat(composition.lacings()).containsExactly(Lacings.WIDE_FOREFOOT, Lacings.GAP, Lacings.HEEL_LOCK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "granny",
                "window@",
                "window@x",
                "window@123",
                "window@4.sideways",
                "heel-lock@3",
                "wide-forefoot@3.inside",
                "window@4+",
                "window@1+window@2+window@3+window@4+window@5+window@6+window@7+window@8+window@9+window@10+window@1.inside+window@2.inside+window@3.inside"
            })
    void whatIsNoNameIsNotFound(String id) {
        assertThat(Composition.find(id)).isEmpty();
    }

    @Test
    void choicesAMethodDoesNotOfferAreRefused() {
        assertThatThrownBy(() -> Part.at(Method.HEEL_LOCK, 3)).hasMessage("heel-lock takes no row");
        assertThatThrownBy(() -> Part.of(Method.REVERSE).withPieces(Face.INSIDE))
                .hasMessage("reverse has no pieces to place");
        assertThatThrownBy(Composition::of).hasMessage("a composition has 1 to 12 parts, not 0");
    }

    private static Laces laced(Composition composition, EyeletRows shoe) {
        return switch (composition.thread(shoe)) {
            case Threading.Laced(var laces) -> laces;
            case Threading.Refused refused -> throw new AssertionError(refused.reason());
        };
    }
}
