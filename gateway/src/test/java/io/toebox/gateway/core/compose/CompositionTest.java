package io.toebox.gateway.core.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.toebox.gateway.core.Json;

import static org.assertj.core.api.Assertions.assertThat;

class CompositionTest {

    private static final Map<String, Object> ANSWER = Map.of(
            "recommendations",
            List.of(
                    Map.of("lacing", "window", "name", "Window lacing", "svgHref", "/v1/lacings/window", "rank", 1),
                    Map.of("lacing", "criss-cross"),
                    Map.of("lacing", "straight-bar")),
            "basis",
            List.of("assumed-eyelets"),
            "notice",
            "comfort-guidance-only");

    @Test
    void shoesWithEqualFactsAndVerdictsRaiseOneQuestion() {
        var ranking =
                ranking(item("a", 6, "tight"), item("b", 6, "tight"), item("c", 7, "tight"), item("d", 6, "snug"));
        assertThat(Composition.questions(ranking)).hasSize(3);
    }

    @Test
    void aQuestionCarriesTheLacingFactsAndTheVerdictsOnly() {
        assertThat(Composition.questions(ranking(item("a", 6, "tight"))))
                .singleElement()
                .extracting(LacingQuestion::body)
                .isEqualTo(Map.of(
                        "shoe", Map.of("eyeletRows", 6, "closure", "laces"),
                        "zones", List.of(Map.of("zone", "instep", "verdict", "tight")),
                        "foot", "right"));
    }

    @Test
    void neitherUnknownVerdictsNorBothFeetReachTheLacingService() {
        var item = item("a", 6, "not-known");
        item.put("governingFoot", "both");
        assertThat(Composition.questions(ranking(item)))
                .singleElement()
                .extracting(LacingQuestion::body)
                .isEqualTo(Map.of("shoe", Map.of("eyeletRows", 6, "closure", "laces"), "zones", List.of()));
    }

    @Test
    void aShoeWithoutASizeRaisesNoQuestionAndNoWarning() {
        var item = item("a", 6, "tight");
        item.remove("size");
        assertThat(Composition.questions(ranking(item))).isEmpty();
        assertThat(Composition.compose(ranking(item), Map.of())).doesNotContainKey("warnings");
    }

    @Test
    void eachShoeGetsTheFirstLacingAndTheNamesOfTheOthers() {
        var ranking = ranking(item("a", 6, "tight"), item("b", 6, "tight"));
        var composed = Composition.compose(ranking, answered(ranking));
        assertThat(items(composed)).allSatisfy(item -> assertThat(Json.object(item.get("lacing")))
                .containsEntry("lacing", "window")
                .containsEntry("svgHref", "/v1/lacings/window")
                .containsEntry("alternatives", List.of("criss-cross", "straight-bar"))
                .containsEntry("basis", List.of("assumed-eyelets"))
                .containsEntry("rank", 1)
                .doesNotContainKey("notice"));
        assertThat(composed).doesNotContainKey("warnings");
    }

    @Test
    void orderAndMembersOfTheRankingAreKeptAndAdditionsComeLast() {
        var ranking = ranking(item("b", 6, "tight"), item("a", 7, "tight"));
        ranking.put("considered", 386);
        var composed = Composition.compose(ranking, answered(ranking));
        assertThat(composed.keySet()).containsExactly("catalogVersion", "items", "considered");
        assertThat(items(composed)).extracting(item -> item.get("slug")).containsExactly("b", "a");
        assertThat(items(composed).getFirst().keySet())
                .containsExactly("slug", "size", "shoe", "zones", "governingFoot", "lacing");
    }

    @Test
    void aMissingAnswerBecomesAWarningAndTheRestStays() {
        var ranking = ranking(item("a", 6, "tight"), item("b", 7, "tight"));
        var answers = answered(ranking);
        answers.remove(Composition.questions(ranking).getFirst());
        var composed = Composition.compose(ranking, answers);
        assertThat(Json.list(composed.get("warnings")))
                .singleElement()
                .extracting(warning -> Json.object(warning).get("code"))
                .isEqualTo("lacing-unavailable");
        assertThat(items(composed))
                .extracting(item -> item.containsKey("lacing"))
                .containsExactly(false, true);
    }

    @Test
    void anAnswerOfAnotherShapeCountsAsMissing() {
        var ranking = ranking(item("a", 6, "tight"));
        var question = Composition.questions(ranking).getFirst();
        var composed = Composition.compose(ranking, Map.of(question, Map.of("recommendations", "none")));
        assertThat(composed).containsKey("warnings");
    }

    @Test
    void aShoeThatCannotBeLacedSaysSoInsteadOfALacing() {
        var ranking = ranking(item("a", 6, "tight"));
        var question = Composition.questions(ranking).getFirst();
        Map<String, Object> explanation = Map.of("code", "no-laces", "detail", "It closes with a dial.");
        Map<String, Object> answer = Map.of(
                "recommendations", List.of(), "outcome", "not-applicable", "explanation", explanation, "notice", "n");
        var composed = Composition.compose(ranking, Map.of(question, answer));
        assertThat(composed).doesNotContainKey("warnings");
        assertThat(items(composed).getFirst().get("lacing"))
                .isEqualTo(Map.of("outcome", "not-applicable", "explanation", explanation));
    }

    private static Map<LacingQuestion, Map<String, Object>> answered(Map<String, Object> ranking) {
        var answers = new HashMap<LacingQuestion, Map<String, Object>>();
        Composition.questions(ranking).forEach(question -> answers.put(question, ANSWER));
        return answers;
    }

    private static List<Map<String, Object>> items(Map<String, Object> composed) {
        return Json.list(composed.get("items")).stream().map(Json::object).toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static Map<String, Object> ranking(Map<String, Object>... items) {
        var ranking = Json.object(Map.of("catalogVersion", "seq-1"));
        ranking.put("items", new ArrayList<>(List.of(items)));
        return ranking;
    }

    private static Map<String, Object> item(String slug, int rows, String instep) {
        var item = Json.object(Map.of("slug", slug));
        item.put("size", Map.of("value", 10));
        item.put("shoe", Map.of("slug", slug, "eyeletRows", rows, "closure", "laces"));
        item.put("zones", List.of(Map.of("zone", "instep", "verdict", instep, "clearanceMm", 1.2)));
        item.put("governingFoot", "right");
        return item;
    }
}
