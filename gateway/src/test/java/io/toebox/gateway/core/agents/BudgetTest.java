package io.toebox.gateway.core.agents;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BudgetTest {

    @Test
    void whatFitsIsLeftAsItIs() {
        Map<String, Object> answer = Map.of("items", List.of(1, 2, 3), "notes", List.of("a"));
        assertThat(budget(1_000).fit(answer, List.of("notes"), List.of("items")))
                .isSameAs(answer);
    }

    @Test
    void theLeastWorthGoesFirstAndIsNamed() {
        Map<String, Object> answer =
                Map.of("items", List.of(Map.of("steps", "x".repeat(100), "name", "n")), "notes", "y".repeat(100));
        assertThat(budget(200).fit(answer, List.of("notes", "items.steps"), List.of()))
                .isEqualTo(Map.of(
                        "items", List.of(Map.of("steps", "x".repeat(100), "name", "n")),
                        "leftOut", Map.of("notes", true)));
        assertThat(budget(100).fit(answer, List.of("notes", "items.steps"), List.of()))
                .isEqualTo(Map.of(
                        "items", List.of(Map.of("name", "n")), "leftOut", Map.of("notes", true, "items.steps", true)));
    }

    @Test
    void whatIsNotThereIsNotSaidToBeLeftOut() {
        Map<String, Object> answer = Map.of("items", List.of("x".repeat(50), "x".repeat(50)));
        assertThat(budget(90).fit(answer, List.of("notes", "lacing.steps"), List.of("items")))
                .isEqualTo(Map.of("items", List.of("x".repeat(50)), "leftOut", Map.of("items", 1)));
    }

    @Test
    void anAnswerThatCannotBeShortenedIsAFault() {
        Map<String, Object> answer = Map.of("name", "x".repeat(100));
        assertThatThrownBy(() -> budget(50).fit(answer, List.of("notes"), List.of("items")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The best is never left out, the order stays, and what is kept and what is left out are all there was. */
    @Property
    void theEndOfAListGoesAndNothingIsLost(@ForAll @IntRange(min = 1, max = 60) int count) {
        var items = IntStream.range(0, count).mapToObj("item-%03d"::formatted).toList();
        var fitted = budget(300).fit(Map.of("items", items), List.of(), List.of("items"));
        var kept = (List<?>) fitted.get("items");
        assertThat(kept).isNotEmpty().isEqualTo(items.subList(0, kept.size()));
        assertThat(String.valueOf(fitted).length()).isLessThanOrEqualTo(300);
        int leftOut = fitted.get("leftOut") instanceof Map<?, ?> said ? (Integer) said.get("items") : 0;
        assertThat(kept.size() + leftOut).isEqualTo(count);
    }

    private static Budget budget(int bytes) {
        return new Budget(bytes, answer -> String.valueOf(answer).length());
    }
}
