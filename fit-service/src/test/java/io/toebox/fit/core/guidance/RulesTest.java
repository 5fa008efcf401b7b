package io.toebox.fit.core.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

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
    void everyRuleFiresForSomeQuestion() {
        var fired = Complaints.small()
                .map(GuidanceEngine::guide)
                .flatMap(guidance -> guidance.contributors().stream())
                .flatMap(suggestion -> suggestion.why().stream())
                .map(finding -> finding.rule().id())
                .collect(Collectors.toSet());
        assertThat(Rules.listRules()).extracting(Rule::id).allMatch(fired::contains);
    }

    @Test
    void everySourceStepAndLacingComplaintIsUsed() {
        assertThat(Arrays.stream(Source.values())
                        .filter(source -> Rules.listRules().stream().noneMatch(rule -> rule.source() == source))
                        .filter(source -> Arrays.stream(Step.values()).noneMatch(step -> step.source() == source)))
                .isEmpty();
        var steps = EnumSet.noneOf(Step.class);
        var lacing = EnumSet.noneOf(LacingComplaint.class);
        Complaints.small().map(GuidanceEngine::guide).forEach(guidance -> {
            guidance.contributors().forEach(suggestion -> steps.addAll(suggestion.steps()));
            steps.addAll(guidance.steps());
            lacing.addAll(guidance.lacing());
        });
        assertThat(steps).containsExactlyInAnyOrder(Step.values());
        assertThat(lacing).containsExactlyInAnyOrder(LacingComplaint.values());
    }

    /** These are worth asking because of what is told together with them, or to know the pattern. */
    @Test
    void onlyTheseAnswersAloneSpeakForNothing() {
        assertThat(Fact.values())
                .filteredOn(fact -> GuidanceEngine.guide(Complaint.of(fact)).contributors().stream()
                        .flatMap(suggestion -> suggestion.why().stream())
                        .allMatch(finding -> finding.rule().id().equals("first-thing-to-check")))
                .containsExactly(
                        Fact.EARLY, Fact.WHOLE_FOOT, Fact.BOTH, Fact.FLAT, Fact.AGAIN_AND_AGAIN, Fact.CRISS_CROSS);
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

    @Test
    void somethingUrgentIsAlwaysWorthHavingChecked() {
        assertThatThrownBy(() -> new Rule(
                        "x",
                        new Condition.Always(),
                        Contributor.SHOES_OR_LACING,
                        1,
                        Urgency.SEE_A_PROFESSIONAL,
                        Source.JUDGEMENT,
                        EnumSet.noneOf(Step.class),
                        EnumSet.noneOf(LacingComplaint.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
