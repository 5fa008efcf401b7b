package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.toebox.lacing.core.advise.Advice.NotRecommended;
import io.toebox.lacing.core.advise.Advice.Recommendation;
import io.toebox.lacing.core.geometry.FreeEnds.Judgement;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every question. */
class AdvicePropertiesTest {

    private static final Pattern MEDICAL = Pattern.compile(
            "(?i)\\b(diagnos|treat|cure|prevent|heal(s|ed|ing|th)?\\b|neuroma|fasciitis|bunion|tendonitis|injur)");

    @Property
    void adviceIsShortRankedAndNeverSilent(@ForAll("questions") Question question) {
        var advice = LacingAdvisor.advise(question);
        assertThat(advice.recommendations()).hasSizeLessThanOrEqualTo(LacingAdvisor.MAX_RECOMMENDATIONS);
        assertThat(advice.recommendations()).extracting(r -> r.lacing().id()).doesNotHaveDuplicates();
        assertThat(advice.recommendations()).allSatisfy(r -> assertThat(r.why()).isNotEmpty());
        assertThat(advice.recommendations().isEmpty())
                .isEqualTo(advice.explanation().isPresent());
        var recommended =
                advice.recommendations().stream().map(Recommendation::lacing).toList();
        assertThat(advice.notRecommended()).extracting(NotRecommended::lacing).noneMatch(recommended::contains);
    }

    @Property
    void everyRecommendedLacingCanBeLacedAndTied(@ForAll("questions") Question question) {
        for (var recommendation : LacingAdvisor.advise(question).recommendations()) {
            assertThat(recommendation.path().rows())
                    .isEqualTo(recommendation.fitting().eyelets().total());
            assertThat(recommendation.freeEnds().filter(e -> e.judgement() == Judgement.TOO_SHORT_FOR_A_BOW))
                    .isEmpty();
        }
    }

    @Property
    void theOrderOfTheQuestionDoesNotMatter(@ForAll("questions") Question question, @ForAll Random random) {
        var complaints = new ArrayList<>(question.complaints());
        var zones = new ArrayList<>(question.zones());
        Collections.shuffle(complaints, random);
        Collections.shuffle(zones, random);
        assertThat(LacingAdvisor.advise(new Question(question.shoe(), complaints, zones)))
                .isEqualTo(LacingAdvisor.advise(question));
    }

    @Property
    void nothingSaidSoundsMedical(@ForAll("questions") Question question) {
        var advice = LacingAdvisor.advise(question);
        var said = Stream.of(
                        advice.firstTry().stream(),
                        advice.resolved().stream().map(Reason::detail),
                        advice.explanation().stream().map(Reason::detail),
                        advice.notRecommended().stream().map(n -> n.reason().detail()),
                        advice.recommendations().stream().flatMap(AdvicePropertiesTest::words))
                .flatMap(s -> s)
                .toList();
        assertThat(said).allSatisfy(s -> assertThat(s).doesNotContainPattern(MEDICAL));
    }

    private static Stream<String> words(Recommendation recommendation) {
        return Stream.of(
                        recommendation.why().stream().map(w -> w.reason().detail()),
                        recommendation.cautions().stream().map(Reason::detail),
                        Stream.of(
                                recommendation.lacing().name(),
                                recommendation.lacing().purpose()),
                        recommendation.lacing().aliases().stream(),
                        recommendation.lacing().findings().stream().map(f -> f.statement()))
                .flatMap(s -> s);
    }

    @Provide
    Arbitrary<Question> questions() {
        var shoes = Combinators.combine(
                        Arbitraries.integers().between(4, 9).injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.2),
                        Arbitraries.of(Closure.LACES, Closure.LACES, Closure.LACES, Closure.DIAL)
                                .injectNull(0.2),
                        Arbitraries.doubles().between(400, 2000).injectNull(0.4))
                .as(ShoeFacts::new);
        var zones = Combinators.combine(Arbitraries.of(Zone.values()), Arbitraries.of(Verdict.values()))
                .as(ZoneVerdict::new)
                .list()
                .ofMaxSize(4);
        var complaints = Arbitraries.of(Complaint.values()).list().ofMaxSize(4);
        return Combinators.combine(shoes, complaints, zones).as(Question::new);
    }

    /** Kept next to the pattern: it must be able to fail. */
    @Property(tries = 1)
    void theMedicalPatternCatchesWhatItIsFor() {
        assertThat(List.of("This prevents blisters", "cures pain", "a neuroma", "treats it", "healing"))
                .allSatisfy(s -> assertThat(s).containsPattern(MEDICAL));
    }
}
