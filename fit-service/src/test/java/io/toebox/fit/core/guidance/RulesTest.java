package io.toebox.fit.core.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RulesTest {

    @Test
    void everyRuleHasItsOwnCodeASourceAndPoints() {
        assertThat(Rules.listRules())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(Rules.listRules()).allMatch(rule -> !rule.source().words().isBlank());
        assertThat(Rules.listRules()).allMatch(rule -> rule.points() != 0);
        assertThat(GuidanceFigure.values())
                .allMatch(figure -> !figure.source().isBlank() && !figure.unit().isBlank());
    }

    @Test
    void everySourceAndStepIsUsed() {
        assertThat(Arrays.stream(Source.values())
                        .filter(source -> Rules.listRules().stream().noneMatch(rule -> rule.source() == source))
                        .filter(source -> Arrays.stream(Step.values()).noneMatch(step -> step.source() == source)))
                .isEmpty();
        var steps = EnumSet.noneOf(Step.class);
        Complaints.small().map(GuidanceEngine::guide).forEach(guidance -> {
            guidance.contributors().forEach(suggestion -> steps.addAll(suggestion.steps()));
            steps.addAll(guidance.steps());
        });
        assertThat(steps).containsExactlyInAnyOrder(Step.values());
    }

    @Test
    void everyAnswerSpeaksForSomething() {
        assertThat(Fact.values())
                .filteredOn(fact -> GuidanceEngine.guide(Complaint.of(fact)).contributors().stream()
                        .flatMap(suggestion -> suggestion.why().stream())
                        .allMatch(finding -> finding.rule().id().equals("first-thing-to-check")))
                .isEmpty();
    }

    @Test
    void lacingComplaintsAreTheLacingServicesOwnWords() throws IOException {
        String contract = Files.readString(Path.of("../lacing-service/openapi.yaml"));
        String words = contract.substring(
                contract.indexOf("    LacingRecommendationRequest:"), contract.indexOf("    LacingRecommendations:"));
        assertThat(LacingComplaint.values())
                .extracting(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .allMatch(code -> words.contains("- " + code + "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "SHOES_OR_LACING,      SEE_A_PROFESSIONAL, PHYSICAL_THERAPIST, urgent",
        "WORTH_HAVING_CHECKED, SEE_A_PROFESSIONAL, NOT_YET,            who",
        "WORTH_HAVING_CHECKED, TRY_THIS_FIRST,     DOCTOR,             who"
    })
    void somethingUrgentIsAlwaysWorthHavingCheckedBySomebody(
            Contributor contributor, Urgency urgency, Professional professional, String why) {
        assertThatThrownBy(() -> new Rule(
                        "x",
                        new Condition.Always(),
                        contributor,
                        1,
                        urgency,
                        professional,
                        Source.JUDGEMENT,
                        EnumSet.noneOf(Step.class),
                        EnumSet.noneOf(LacingComplaint.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void everyConstantIsReachedBySomeComplaint() {
        var answers = Complaints.small().map(GuidanceEngine::guide).toList();
        assertThat(answers.stream().map(Guidance::professional)).contains(Professional.values());
        assertThat(answers.stream().flatMap(answer -> answer.urgency().stream()))
                .contains(Urgency.values());
        assertThat(answers.stream().flatMap(answer -> answer.questions().stream()))
                .contains(Topic.values());
        assertThat(answers.stream().flatMap(answer -> answer.lacing().stream())).contains(LacingComplaint.values());
        var suggestions = answers.stream()
                .flatMap(answer -> answer.contributors().stream())
                .toList();
        assertThat(suggestions.stream().map(Guidance.Suggestion::contributor)).contains(Contributor.values());
        assertThat(suggestions.stream().map(Guidance.Suggestion::strength)).contains(Strength.values());
        var fired = suggestions.stream()
                .flatMap(suggestion -> suggestion.why().stream())
                .map(Guidance.Finding::rule)
                .distinct()
                .toList();
        assertThat(fired).containsExactlyInAnyOrderElementsOf(Rules.listRules());
        var conditions = fired.stream().flatMap(rule -> parts(rule.when())).toList();
        assertThat(conditions.stream().<Class<?>>map(Condition::getClass))
                .contains(Condition.class.getPermittedSubclasses());
        assertThat(conditions.stream()
                        .flatMap(part -> part instanceof Condition.AnyOf(var facts) ? facts.stream() : Stream.empty()))
                .contains(Fact.values());
    }

    private static Stream<Condition> parts(Condition condition) {
        return condition instanceof Condition.Both(var first, var second)
                ? Stream.of(Stream.of(condition), parts(first), parts(second)).flatMap(part -> part)
                : Stream.of(condition);
    }
}
