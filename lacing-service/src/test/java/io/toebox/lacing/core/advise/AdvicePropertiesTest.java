package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;

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

    @Property
    void adviceIsShortRankedAndNeverSilent(@ForAll("questions") Question question) {
        var advice = LacingAdvisor.advise(question);
        assertThat(advice.recommendations()).hasSizeLessThanOrEqualTo(LacingAdvisor.MAX_RECOMMENDATIONS);
        assertThat(advice.recommendations()).extracting(Recommendation::id).doesNotHaveDuplicates();
        assertThat(advice.recommendations()).allSatisfy(r -> assertThat(r.why()).isNotEmpty());
        assertThat(advice.recommendations().isEmpty())
                .isEqualTo(advice.explanation().isPresent());
        var recommended =
                advice.recommendations().stream().map(Recommendation::id).toList();
        assertThat(advice.notRecommended()).extracting(NotRecommended::id).noneMatch(recommended::contains);
    }

    @Property
    void everyRecommendedLacingCanBeLacedAndTied(@ForAll("questions") Question question) {
        for (var recommendation : LacingAdvisor.advise(question).recommendations()) {
            assertThat(recommendation.laces().rows())
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
        assertThat(LacingAdvisor.advise(
                        new Question(question.shoe(), complaints, zones, question.soreRow(), question.arch())))
                .isEqualTo(LacingAdvisor.advise(question));
    }

    @Provide
    Arbitrary<Question> questions() {
        var shoes = Combinators.combine(
                        Arbitraries.integers().between(2, 10).injectNull(0.2),
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
        var soreRows = Arbitraries.integers().between(1, 10).injectNull(0.5);
        var arches = Arbitraries.of(Arch.values()).injectNull(0.5);
        return Combinators.combine(shoes, complaints, zones, soreRows, arches).as(Question::new);
    }
}
