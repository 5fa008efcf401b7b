package io.toebox.gateway.core.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.gateway.core.Json;

import static org.assertj.core.api.Assertions.assertThat;

class CompositionTest {

    private static final Wording KEYS = (key, about) -> key + Arrays.toString(about);

    @Test
    void shoesWithEqualFactsAndVerdictsRaiseOneQuestion() {
        var consultation =
                consultation(fit("a", 6, "tight"), fit("b", 6, "tight"), fit("c", 7, "tight"), fit("d", 6, "snug"));
        assertThat(new Composition(consultation).questions()).hasSize(3);
    }

    @Test
    void aQuestionCarriesTheRunnerTheLacingFactsAndTheVerdictsOnly() {
        var consultation = consultation(fit("a", 6, "tight"));
        consultation.put("laces", Map.of("complaints", List.of("numb-toes"), "arch", "high"));
        assertThat(bodies(consultation))
                .containsExactly(Map.of(
                        "complaints", List.of("numb-toes"),
                        "arch", "high",
                        "foot", "right",
                        "shoe", Map.of("eyeletRows", 6, "closure", "laces"),
                        "zones", List.of(Map.of("zone", "instep", "verdict", "tight"))));
    }

    @Test
    void neitherUnknownVerdictsNorBothFeetNorNoComplaintsReachTheLacingService() {
        var fit = fit("a", 6, "not-known");
        fit.put("governingFoot", "both");
        var consultation = consultation(fit);
        consultation.put("laces", Map.of("complaints", List.of()));
        assertThat(bodies(consultation))
                .containsExactly(Map.of("shoe", Map.of("eyeletRows", 6, "closure", "laces"), "zones", List.of()));
    }

    @Test
    void theDrawingsAreOfOneFootWhicheverLimitsTheOtherShoes() {
        var other = fit("b", 6, "tight");
        other.put("governingFoot", "left");
        assertThat(bodies(consultation(fit("a", 6, "tight"), other)))
                .singleElement()
                .extracting(question -> question.get("foot"))
                .isEqualTo("right");
    }

    @Test
    void aShoeWithoutASizeOrWithAProblemRaisesNoQuestionAndNoWarning() {
        var fit = fit("a", 6, "tight");
        fit.remove("size");
        var consultation = consultation(fit);
        items(consultation).add(Map.of("asked", "x", "problem", Map.of("code", "unknown-shoe")));
        assertThat(bodies(consultation)).isEmpty();
        var answer = new Composition(consultation).answer(List.of(), KEYS);
        assertThat(answer).doesNotContainKeys("warnings", "lacing");
        assertThat(Json.list(answer.get("items")).getLast())
                .isEqualTo(Map.of("asked", "x", "problem", Map.of("code", "unknown-shoe")));
    }

    @Test
    void theLacingIsToldOnceAndOfOtherShoesOnlyWhatIsOther() {
        var consultation = consultation(fit("a", 6, "tight"), fit("b", 6, "tight"), fit("c", 7, "tight"));
        consultation.put("detail", "full");
        var answer = new Composition(consultation)
                .answer(List.of(laced(6, "nextStockLengthMm", 1016), laced(7, "note", "new")), KEYS);
        assertThat(answer.get("lacing"))
                .isEqualTo(Map.of(
                        "advice",
                        Map.of(
                                "lacing",
                                "window",
                                "name",
                                "Window lacing",
                                "rows",
                                6,
                                "nextStockLengthMm",
                                1016,
                                "alternatives",
                                List.of("criss-cross"),
                                "basis",
                                List.of("assumed-eyelets")),
                        "changes",
                        List.of(Map.of(
                                "shoes", List.of("c"),
                                "with", Map.of("rows", 7, "note", "new"),
                                "without", List.of("nextStockLengthMm")))));
    }

    @Test
    void aShoeWithoutLacesInFrontDoesNotHideTheLacingOfTheOthers() {
        var consultation = consultation(fit("a", 6, "tight"), fit("b", 7, "tight"));
        consultation.put("detail", "full");
        var lacing = Json.object(new Composition(consultation)
                .answer(
                        List.of(
                                Map.of("advice", Map.of("recommendations", List.of(), "outcome", "not-applicable")),
                                laced(7, "x", 1)),
                        KEYS)
                .get("lacing"));
        assertThat(Json.object(lacing.get("advice"))).containsEntry("lacing", "window");
        assertThat(Json.object(Json.list(lacing.get("changes")).getFirst()))
                .containsEntry("shoes", List.of("a"))
                .containsEntry("with", Map.of("outcome", "not-applicable"));
    }

    @Test
    void whatTheChangesSayPutTogetherWithTheAdviceIsWhatTheLacingServiceSaid() {
        var shoes = List.of(fit("a", 6, "tight"), fit("b", 7, "tight"), fit("c", 8, "snug"), fit("d", 6, "snug"));
        var consultation = consultation(shoes.toArray(Map[]::new));
        consultation.put("detail", "full");
        var answers = List.<Object>of(
                laced(6, "x", 1),
                laced(7, "y", 2),
                Map.of("advice", Map.of("recommendations", List.of(), "outcome", "not-applicable")),
                laced(6, "z", List.of(3)));
        var lacing =
                Json.object(new Composition(consultation).answer(answers, KEYS).get("lacing"));
        var rebuilt = new LinkedHashMap<Object, Map<String, Object>>();
        for (var element : Json.list(lacing.get("changes"))) {
            var change = Json.object(element);
            var own = Json.object(lacing.get("advice"));
            own.putAll(Json.object(change.get("with")));
            Json.list(change.get("without")).forEach(name -> own.remove(String.valueOf(name)));
            Json.list(change.get("shoes")).forEach(slug -> rebuilt.put(slug, own));
        }
        for (int i = 1; i < answers.size(); i++) {
            assertThat(rebuilt.get(List.of("a", "b", "c", "d").get(i)))
                    .isEqualTo(SharedLacing.lacing(Json.object(answers.get(i))).orElseThrow());
        }
    }

    @Test
    void aMissingLacingBecomesAWarningAndTheRestStays() {
        var consultation = consultation(fit("a", 6, "tight"), fit("b", 7, "tight"));
        for (var answers : List.of(
                List.of(),
                List.<Object>of(laced(6, "x", 1)),
                List.<Object>of(laced(6, "x", 1), Map.of("problem", Map.of())))) {
            var answer = new Composition(consultation).answer(answers, KEYS);
            assertThat(answer.get("warnings"))
                    .isEqualTo(List.of(Map.of("code", "lacing-unavailable", "detail", "warning.lacing-unavailable[]")));
            assertThat(Json.list(answer.get("items"))).hasSize(2);
            assertThat(answer.containsKey("lacing")).isEqualTo(!answers.isEmpty());
        }
    }

    @Test
    void whatWasAskedIsRepeatedBesideShoesAskedForAndNotInARanking() {
        var consultation = consultation();
        items(consultation).add(Map.of("asked", "a", "fit", fit("a", 6, "tight")));
        assertThat(Json.object(items(new Composition(consultation).answer(List.of(), KEYS))
                        .getFirst()))
                .containsEntry("asked", "a");
        consultation.put("considered", 3);
        assertThat(Json.object(items(new Composition(consultation).answer(List.of(), KEYS))
                        .getFirst()))
                .doesNotContainKey("asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slim", "standard", "full"})
    void aLikelierShoeAlwaysNamesTheWishesItDoesNotMeet(String detail) {
        var consultation = consultation();
        consultation.put("detail", detail);
        consultation.put(
                "alternatives",
                List.of(Map.of(
                        "shoe", Map.of("slug", "b"), "size", Map.of("label", "x"), "unmetWishes", List.of("price"))));
        var answer = new Composition(consultation).answer(List.of(), KEYS);
        assertThat(Json.object(Json.list(answer.get("alternatives")).getFirst()))
                .containsEntry("unmetWishes", List.of("price"));
        assertThat(Json.list(answer.get("nextSteps")))
                .singleElement()
                .extracting(step -> Json.object(step).get("code"))
                .isEqualTo("drop-a-wish");
    }

    @Test
    void inStandardTheComfortableRoomIsToldOnceAndWhatIsMissingNotAsAReason() {
        var fit = fit("a", 6, "tight");
        fit.put(
                "zones",
                List.of(Map.of("zone", "length", "verdict", "snug", "comfortableFromMm", 7, "comfortableToMm", 17)));
        fit.put(
                "reasons",
                List.of(Map.of("code", "measure-next", "detail", "m"), Map.of("code", "binding-zone", "detail", "b")));
        var consultation = consultation(fit);
        consultation.put("detail", "standard");
        var answer = new Composition(consultation).answer(List.of(), KEYS);
        assertThat(answer.get("comfortable"))
                .isEqualTo(Map.of("length", Map.of("comfortableFromMm", 7, "comfortableToMm", 17)));
        var item = Json.object(items(answer).getFirst());
        assertThat(item.get("zones")).isEqualTo(List.of(Map.of("zone", "length", "verdict", "snug")));
        assertThat(item.get("reasons")).isEqualTo(List.of(Map.of("code", "binding-zone", "detail", "b")));
        consultation.put("detail", "full");
        var whole = new Composition(consultation).answer(List.of(), KEYS);
        assertThat(whole).doesNotContainKey("comfortable");
        assertThat(Json.object(items(whole).getFirst()).get("reasons")).isEqualTo(fit.get("reasons"));
    }

    @Test
    void everythingIsKeptInItsOrderWhenEverythingIsAskedFor() {
        var consultation = consultation(fit("b", 6, "tight"), fit("a", 7, "tight"));
        consultation.put("detail", "full");
        consultation.put("considered", 386);
        consultation.put("surprise", List.of(1));
        var answer = new Composition(consultation).answer(List.of(), KEYS);
        assertThat(answer.keySet())
                .containsExactly(
                        "catalogVersion",
                        "items",
                        "missing",
                        "nextSteps",
                        "detail",
                        "considered",
                        "surprise",
                        "warnings");
        assertThat(items(answer).stream().map(Json::object).map(item -> item.get("extra")))
                .containsExactly("kept", "kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slim", "standard"})
    void lessDetailLeavesOutAndNeverChanges(String detail) {
        var consultation = consultation(fit("b", 6, "tight"), fit("a", 7, "tight"));
        consultation.put("detail", detail);
        var lacings = List.<Object>of(laced(6, "x", 1), laced(7, "x", 1));
        var less = new Composition(consultation).answer(lacings, KEYS);
        consultation.put("detail", "full");
        var whole = new Composition(consultation).answer(lacings, KEYS);
        for (int i = 0; i < 2; i++) {
            var all = Json.object(items(whole).get(i));
            var kept = Json.object(items(less).get(i));
            assertThat(kept).isNotEmpty().doesNotContainKey("extra");
            kept.forEach((name, value) -> {
                if (!(value instanceof Map) && !(value instanceof List)) {
                    assertThat(value).isEqualTo(all.get(name));
                }
            });
        }
    }

    @Test
    void aSizeIsLabelledInTheReadersSystemWhereverItStands() {
        var fit = fit("a", 6, "tight");
        var size = Map.of(
                "label",
                "US M 10",
                "value",
                10,
                "labels",
                List.of(
                        Map.of("system", "eu", "size", "44", "label", "EU 44", "basis", "brand-chart"),
                        Map.of("system", "uk", "size", "9", "label", "UK 9", "basis", "formula")));
        fit.put("size", size);
        fit.put("nextSize", Map.of("size", size));
        fit.put("alternatives", List.of(Map.of("size", size)));
        var consultation = consultation(fit);
        consultation.put("alternatives", List.of(Map.of("size", size)));
        for (var detail : List.of("standard", "full")) {
            consultation.put("detail", detail);
            var answer = new Composition(consultation).answer(List.of(), KEYS);
            var item = Json.object(items(answer).getFirst());
            for (var holder : List.of(
                    item,
                    Json.object(item.get("nextSize")),
                    Json.object(Json.list(item.get("alternatives")).getFirst()),
                    Json.object(Json.list(answer.get("alternatives")).getFirst()))) {
                assertThat(Json.object(holder.get("size"))).containsEntry("label", "EU 44");
            }
            assertThat(Json.object(item.get("size")))
                    .containsEntry("labelBasis", "brand-chart")
                    .containsEntry("others", Map.of("uk", "9"));
        }
    }

    @Test
    void aProfessionalComesBeforeEverythingElseThatCanBeDone() {
        var consultation = consultation(fit("a", 6, "tight"));
        consultation.put(
                "numbness",
                Map.of(
                        "professional", Map.of("advised", true, "detail", "Ask one."),
                        "missing", List.of(Map.of("field", "settles", "detail", "How soon?"))));
        consultation.put("missing", List.of(Map.of("code", "run", "detail", "Say how long.")));
        consultation.put(
                "alternatives",
                List.of(Map.of(
                        "shoe",
                        Map.of("slug", "b"),
                        "size",
                        Map.of("label", "US M 9"),
                        "unmetWishes",
                        List.of("price"))));
        var answer = new Composition(consultation).answer(List.of(laced(6, "x", 1)), KEYS);
        assertThat(Json.list(answer.get("nextSteps")))
                .containsExactly(
                        Map.of("code", "see-a-professional", "detail", "Ask one."),
                        Map.of("code", "try-on", "detail", "next.try-on[a, US M 10]"),
                        Map.of("code", "drop-a-wish", "detail", "next.drop-a-wish[b, US M 9, wish.price[]]"),
                        Map.of("code", "lace", "detail", "next.lace[Window lacing]"),
                        Map.of("code", "tell-more", "detail", "Say how long."),
                        Map.of("code", "answer-about-numbness", "detail", "How soon?"));
    }

    @Test
    void whoNeedsHelpNowIsSentNowhereElse() {
        var consultation = consultation(fit("a", 6, "tight"));
        consultation.put(
                "numbness",
                Map.of("outcome", "get-help-now", "professional", Map.of("advised", true, "detail", "Go now.")));
        var answer = new Composition(consultation).answer(List.of(laced(6, "x", 1)), KEYS);
        assertThat(Json.list(answer.get("nextSteps")))
                .containsExactly(Map.of("code", "see-a-professional", "detail", "Go now."));
    }

    @Test
    void nothingIsTriedOnThatDoesNotFitAndAnEmptyListSaysWhatToDo() {
        var fit = fit("a", 6, "tight");
        fit.put("outcome", "no-size-fits");
        assertThat(Json.list(new Composition(consultation(fit))
                        .answer(List.of(), KEYS)
                        .get("nextSteps")))
                .isEmpty();
        assertThat(Json.list(
                        new Composition(consultation()).answer(List.of(), KEYS).get("nextSteps")))
                .containsExactly(Map.of("code", "measure-again", "detail", "next.measure-again[]"));
    }

    private static List<Map<String, Object>> bodies(Map<String, Object> consultation) {
        return new Composition(consultation)
                .questions().stream().map(LacingQuestion::body).toList();
    }

    private static Map<String, Object> laced(int rows, String name, Object value) {
        var first = new LinkedHashMap<String, Object>();
        first.put("lacing", "window");
        first.put("name", "Window lacing");
        first.put("rows", rows);
        first.put(name, value);
        return Map.of(
                "advice",
                Map.of(
                        "recommendations", List.of(first, Map.of("lacing", "criss-cross")),
                        "basis", List.of("assumed-eyelets"),
                        "notice", "comfort-guidance-only"));
    }

    @SuppressWarnings("unchecked") // The list is the one this test put there.
    private static List<Object> items(Map<String, Object> object) {
        return (List<Object>) object.get("items");
    }

    private static Map<String, Object> consultation(Map<?, ?>... fits) {
        var consultation = new LinkedHashMap<String, Object>();
        consultation.put("catalogVersion", "seq-1");
        consultation.put(
                "items",
                new ArrayList<Object>(
                        Arrays.stream(fits).map(fit -> Map.of("fit", fit)).toList()));
        consultation.put("missing", List.of());
        consultation.put("laces", Map.of());
        return consultation;
    }

    private static Map<String, Object> fit(String slug, int rows, String instep) {
        var fit = new LinkedHashMap<String, Object>();
        fit.put("shoe", Map.of("slug", slug, "eyeletRows", rows, "closure", "laces"));
        fit.put("outcome", "recommended");
        fit.put("size", Map.of("label", "US M 10", "value", 10));
        fit.put("zones", List.of(Map.of("zone", "instep", "verdict", instep, "clearanceMm", 1.2)));
        fit.put("governingFoot", "right");
        fit.put("extra", "kept");
        return fit;
    }
}
