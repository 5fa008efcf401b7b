package io.toebox.gateway.core.openapi;

import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.core.openapi.RouteTable.Match;

import static org.assertj.core.api.Assertions.assertThat;

class RouteTableTest {

    private static final Route LIST = route("GET", "/v1/lacings");
    private static final Route ONE = route("GET", "/v1/lacings/{id}");
    private static final Route COMPARE = route("GET", "/v1/lacings/compare");
    private static final Route REPLACE = route("PUT", "/v1/lacings/{name}");
    private static final Route STEPS = route("GET", "/v1/lacings/{id}/steps");
    private static final Route ASK = route("POST", "/v1/lacing-recommendations");

    private final RouteTable table = new RouteTable(List.of(LIST, ONE, COMPARE, REPLACE, STEPS, ASK));

    @Test
    void aVariableStandsForOneSegment() {
        assertThat(table.match("GET", "/v1/lacings/criss-cross")).isEqualTo(new Match.Found(ONE));
        assertThat(table.match("GET", "/v1/lacings/a/steps")).isEqualTo(new Match.Found(STEPS));
        assertThat(table.match("GET", "/v1/lacings/a/b")).isEqualTo(new Match.Nowhere());
    }

    @Test
    void whatMayBeKeptIsWaitedFor() {
        assertThat(new Route("fit-service", "POST", new PathTemplate("/v1/outcomes"), Set.of(), "shop", false).stores())
                .isTrue();
        assertThat(new Route("fit-service", "GET", new PathTemplate("/v1/outcomes"), Set.of(), "shop", false).stores())
                .isFalse();
        assertThat(ASK.stores()).isFalse();
    }

    @Test
    void aFixedWordWinsOverAVariable() {
        assertThat(table.match("GET", "/v1/lacings/compare")).isEqualTo(new Match.Found(COMPARE));
    }

    @Test
    void anEmptySegmentIsNoValue() {
        assertThat(table.match("GET", "/v1/lacings/")).isEqualTo(new Match.Nowhere());
        assertThat(table.match("GET", "/v1/lacings//steps")).isEqualTo(new Match.Nowhere());
    }

    @Test
    void headIsAnsweredWhereGetIs() {
        assertThat(table.match("HEAD", "/v1/lacings")).isEqualTo(new Match.Found(LIST));
        assertThat(table.match("HEAD", "/v1/lacing-recommendations"))
                .isEqualTo(new Match.OtherMethods(Set.of("OPTIONS", "POST")));
    }

    @Test
    void otherMethodsOfOnePathAreNamedWhateverTheirVariables() {
        assertThat(table.match("DELETE", "/v1/lacings/a"))
                .isEqualTo(new Match.OtherMethods(Set.of("GET", "HEAD", "OPTIONS", "PUT")));
        assertThat(table.match("PUT", "/v1/lacings/a")).isEqualTo(new Match.Found(REPLACE));
    }

    @Property
    void theOrderOfTheRoutesDoesNotMatter(@ForAll("orders") List<Route> routes) {
        var other = new RouteTable(routes);
        for (String path : List.of("/v1/lacings", "/v1/lacings/compare", "/v1/lacings/x", "/v1/lacings/x/steps", "/")) {
            for (String method : List.of("GET", "HEAD", "PUT", "POST", "OPTIONS")) {
                assertThat(other.match(method, path)).isEqualTo(table.match(method, path));
            }
        }
    }

    @Property
    void noPathEverThrows(@ForAll String path) {
        assertThat(table.match("GET", path)).isNotNull();
    }

    @Provide
    Arbitrary<List<Route>> orders() {
        return Arbitraries.shuffle(LIST, ONE, COMPARE, REPLACE, STEPS, ASK);
    }

    @Test
    void theContentTypeIsComparedWithoutItsParameters() {
        var json = new Route(
                "fit-service", "POST", new PathTemplate("/v1/fits"), Set.of("application/json"), "public", false);
        assertThat(json.accepts("application/json")).isTrue();
        assertThat(json.accepts("Application/JSON; charset=utf-8")).isTrue();
        assertThat(json.accepts("application/jsonp")).isFalse();
        assertThat(json.accepts("")).isFalse();
    }

    private static Route route(String method, String path) {
        return new Route("lacing-service", method, new PathTemplate(path), Set.of(), "public", false);
    }
}
