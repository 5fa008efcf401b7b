package io.toebox.fit.guidance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Texts;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.guidance.Complaint;
import io.toebox.fit.core.guidance.Complaints;
import io.toebox.fit.core.guidance.FitEvidence;
import io.toebox.fit.core.guidance.GuidanceEngine;
import io.toebox.fit.core.guidance.Step;
import io.toebox.fit.guidance.NumbnessGuidanceResponse.SourcedItem;
import io.toebox.fit.guidance.WornShoeReader.Worn;
import io.toebox.fit.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** What runners read: every sentence is told to somebody, and none contradicts what the codes say. */
class NumbnessSentencesTest {

    private static final Texts TEXTS = Texts.load("wording/guidance");

    private static final Worn NOT_JUDGED = new Worn(Optional.empty(), Optional.of("shoe-not-judged"));
    private static final Worn IMPOSSIBLE = new Worn(Optional.empty(), Optional.of("current-shoe-impossible"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceIsToldToSomebody(Language language) {
        var mapping = new GuidanceMapping(new Words(language));
        var nothing = new Complaint(Set.of(), Set.of(), FitEvidence.NONE);
        var told = Stream.concat(Stream.of(nothing), Complaints.small())
                .map(GuidanceEngine::guide)
                .flatMap(guidance -> Stream.of(NOT_JUDGED, IMPOSSIBLE).map(worn -> mapping.toResponse(guidance, worn)))
                .flatMap(NumbnessSentencesTest::sentences)
                .collect(Collectors.toSet());
        assertThat(TEXTS.patterns(language)).allSatisfy((key, pattern) -> {
            var written = Pattern.compile(Arrays.stream(pattern.split("\\{[^}]*}", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[0-9.,]+")));
            assertThat(told).as(key).anyMatch(written.asMatchPredicate());
        });
    }

    @Test
    void aStepThatSpeaksOfRunningIsMarkedSo() {
        var running =
                Pattern.compile("(?i)\\b(run|runs|running|jog|jogging|steps|slow down|build up|warm up|set off)\\b");
        var marked = Arrays.stream(Step.values())
                .filter(step -> running.matcher(
                                english("step." + Spelling.of(step)).replace("running store", "store"))
                        .find())
                .collect(Collectors.toSet());
        marked.remove(Step.STOP_AND_REST);
        assertThat(EnumSet.copyOf(marked))
                .isEqualTo(Arrays.stream(Step.values())
                        .filter(Step::meansRunning)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theAdviceIsOneCalmSentence(Language language) {
        assertThat(TEXTS.patterns(language).entrySet())
                .filteredOn(entry -> entry.getKey().startsWith("advice."))
                .hasSize(7)
                .allSatisfy(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).matches("[^.!?]+\\."));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whenToSeeSomebodyIsThirtyMinutesForEveryContributor(Language language) {
        assertThat(TEXTS.patterns(language).entrySet())
                .filteredOn(entry -> entry.getKey().equals("professional.not-yet")
                        || entry.getKey().matches("contributor\\.(?!worth-having-checked).*\\.professional"))
                .hasSize(5)
                .allSatisfy(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).containsPattern("\\b30 [Mm]inut"));
    }

    private static String english(String key) {
        return TEXTS.patterns(Language.ENGLISH).get(key);
    }

    private static Stream<String> sentences(NumbnessGuidanceResponse answer) {
        var contributors = answer.contributors().stream().flatMap(contributor -> Stream.of(
                        Stream.of(contributor.title(), contributor.whenToSeeAProfessional()),
                        contributor.why().stream().map(NumbnessGuidanceResponse.FindingItem::detail),
                        details(contributor.now()),
                        details(contributor.beforeNextRun()),
                        details(contributor.fromNowOn()))
                .flatMap(sentences -> sentences));
        return Stream.of(
                        Stream.of(
                                answer.advice(),
                                answer.professional().detail(),
                                answer.background().detail()),
                        contributors,
                        details(answer.now()),
                        details(answer.beforeNextRun()),
                        answer.missing().stream().map(NumbnessGuidanceResponse.MissingItem::detail),
                        answer.notes().stream().map(NumbnessGuidanceResponse.GuidanceNote::detail))
                .flatMap(sentences -> sentences);
    }

    private static Stream<String> details(List<SourcedItem> items) {
        return items.stream().map(SourcedItem::detail);
    }
}
