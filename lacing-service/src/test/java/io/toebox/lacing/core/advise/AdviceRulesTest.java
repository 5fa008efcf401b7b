package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.pattern.Lacings;

import static org.assertj.core.api.Assertions.assertThat;

class AdviceRulesTest {

    private static final Set<Reason> HEARD = heard();

    @Test
    void lacingsWithoutARuleAreNeverAdvisedOnPurpose() {
        var advised = Stream.of(Need.values())
                .flatMap(need -> AdviceRules.of(need).stream())
                .filter(AdviceRule::isServing)
                .map(AdviceRule::lacing)
                .toList();
        for (var lacing : Lacings.listLacings()) {
            boolean hasARule = advised.contains(lacing);
            switch (AdviceRole.of(lacing.method())) {
                case AdviceRole.Never(var because) -> {
                    assertThat(hasARule).as(lacing.id()).isFalse();
                    assertThat(because).isNotBlank();
                }
                case AdviceRole.Together _, AdviceRole.Alone _ ->
                    assertThat(hasARule).as(lacing.id()).isTrue();
            }
        }
    }

    @Test
    void everyComplaintHasARuleAndEveryRuleASourceAndAQuestionItFiresFor() {
        for (var need : Need.values()) {
            assertThat(AdviceRules.of(need)).isNotEmpty().allSatisfy(r -> {
                assertThat(r.source()).isNotBlank();
                assertThat(firesSomewhere(r)).as(r.toString()).isTrue();
            });
        }
    }

    private static boolean firesSomewhere(AdviceRule rule) {
        return HEARD.contains(rule.reason());
    }

    /** A rule that speaks for a lacing is heard as why, one against it as a reason to leave it out. */
    private static Set<Reason> heard() {
        return questions().stream()
                .map(LacingAdvisor::advise)
                .flatMap(advice -> Stream.concat(
                        advice.recommendations().stream()
                                .flatMap(r -> r.why().stream().map(Advice.Why::reason)),
                        advice.notRecommended().stream().map(Advice.NotRecommended::reason)))
                .collect(Collectors.toSet());
    }

    private static List<Question> questions() {
        var sets = List.of(Stagger.OUTER, Stagger.INNER, Stagger.OUTER, Stagger.INNER, Stagger.OUTER, Stagger.INNER);
        var staggered = new ShoeFacts(6, true, Closure.LACES, null, List.of(), sets, List.of(), List.of());
        var questions = new ArrayList<Question>();
        for (var one : Complaint.values()) {
            for (var other : Complaint.values()) {
                questions.add(new Question(staggered, List.of(one, other), List.of()));
            }
            for (var zone : List.of(Zone.BALL_WIDTH, Zone.INSTEP)) {
                questions.add(new Question(staggered, List.of(one), List.of(new ZoneVerdict(zone, Verdict.LOOSE))));
            }
        }
        for (var zone : Zone.values()) {
            for (var verdict : Verdict.values()) {
                questions.add(new Question(staggered, List.of(), List.of(new ZoneVerdict(zone, verdict))));
            }
        }
        questions.add(new Question(
                staggered,
                List.of(Complaint.LITTLE_TOE_PRESSURE, Complaint.LACES_TOO_SHORT),
                List.of(new ZoneVerdict(Zone.INSTEP, Verdict.LOOSE))));
        return questions;
    }
}
