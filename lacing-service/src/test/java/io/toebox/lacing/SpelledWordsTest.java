package io.toebox.lacing;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.lacing.core.advise.Arch;
import io.toebox.lacing.core.advise.Closure;
import io.toebox.lacing.core.advise.Complaint;
import io.toebox.lacing.core.advise.Verdict;
import io.toebox.lacing.core.advise.Zone;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.drawing.PrintFormat;
import io.toebox.lacing.core.effect.FootZone;
import io.toebox.lacing.core.effect.ZoneChange;
import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.StrandName;

import static org.assertj.core.api.Assertions.assertThat;

/** Links, ids and texts use the names the engine has for its words; requests and answers spell the constants. */
class SpelledWordsTest {

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                of(Arch.values(), Arch::slug),
                of(Closure.values(), Closure::slug),
                of(Complaint.values(), Complaint::slug),
                of(EvidenceLevel.values(), EvidenceLevel::slug),
                of(Face.values(), Face::word),
                of(Foot.values(), Foot::slug),
                of(FootZone.values(), FootZone::slug),
                of(PrintFormat.values(), PrintFormat::slug),
                of(Stagger.values(), Stagger::slug),
                of(StrandName.values(), strand -> String.valueOf(strand.letter())),
                of(Verdict.values(), Verdict::slug),
                of(Zone.values(), Zone::slug),
                of(ZoneChange.Direction.values(), ZoneChange.Direction::slug));
    }

    private static <E extends Enum<E>> Arguments of(E[] words, Function<E, String> name) {
        return Arguments.of(Arrays.asList(words), Arrays.stream(words).map(name).toList());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void theEngineNamesItsWordsAsTheyAreSpelled(Iterable<Enum<?>> words, Iterable<String> names) {
        assertThat(words).map(Spelling::of).containsExactlyElementsOf(names);
    }
}
