package io.toebox.gateway.agents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import io.toebox.gateway.agents.AgentTool.Question;
import io.toebox.gateway.agents.AgentTool.ToolAnswer;
import io.toebox.gateway.core.Json;
import io.toebox.gateway.core.agents.Budget;
import io.toebox.gateway.recommendations.JsonCalls;
import io.toebox.gateway.recommendations.JsonCalls.Asked;
import io.toebox.gateway.recommendations.JsonCalls.JsonAnswer;
import io.toebox.gateway.recommendations.Recommender;
import io.toebox.gateway.upstream.Upstream;
import io.toebox.gateway.upstream.Upstreams;

/**
 * What an assistant can ask. The arguments are those of the HTTP operation each tool asks, which checks them; their schemas name the
 * ones that are worth an assistant's while, and a test holds them to the contract.
 */
@ApplicationScoped
class AgentTools {

    /** What every assistant is told first. */
    static final String INSTRUCTIONS = """
            Running-shoe fit and lacing. Measurements are millimetres. An outcome, a likelihood or a warning is part of the \
            answer: repeat it, do not turn it into a promise. You may drop a wish (brand, price, category) when nothing \
            matches, and must then name the wish you dropped; unmetWishes names it. You must never change the size or width \
            that is answered. Where missing names a measurement, ask for it instead of guessing. This is comfort guidance, not \
            medical advice; when a professional is advised, say so first.""";

    private static final int MOST_SHOES = 10;

    /** What the catalogue calls Japanese centimetres, which every other answer calls cm. */
    private static final String CATALOGUES_CM = "jp-cm";

    private final List<AgentTool> tools;
    private final Recommender recommender;
    private final JsonCalls calls;
    private final Upstreams upstreams;
    private final ObjectMapper json;
    private final Budget budget;

    AgentTools(Recommender recommender, JsonCalls calls, Upstreams upstreams, ObjectMapper json) {
        this.recommender = recommender;
        this.calls = calls;
        this.upstreams = upstreams;
        this.json = json;
        this.budget = new Budget(Budget.AGENT_BYTES, this::bytes);
        this.tools = List.of(
                tool(
                        "recommend_shoes",
                        "Recommend running shoes",
                        "Ranks running shoes for measured feet: size, width, how likely each is to fit, and how to lace them. With"
                                + " filters, alternatives are likelier shoes and unmetWishes says which wish each drops.",
                        this::recommend),
                tool(
                        "check_fit",
                        "Check whether shoes fit",
                        "Judges up to 10 shoes (slug or barcode) against measured feet: best size and width, room in millimetres,"
                                + " and likelier shoes.",
                        this::check),
                tool(
                        "lacing_for",
                        "Lacing for what a runner feels",
                        "The lacing to try for complaints and a shoe, with steps, and others worth trying.",
                        this::lace),
                tool(
                        "convert_size",
                        "Convert a shoe size",
                        "The size of one system in another, by the brand's own chart or by a formula that says how far brands lie"
                                + " from it.",
                        this::convert),
                tool(
                        "compare_to_my_shoe",
                        "The size of a shoe that feels like mine",
                        "For a shoe that is known to fit: which size and width of another feels most like it, and what still"
                                + " differs in millimetres.",
                        this::compare));
    }

    List<AgentTool> tools() {
        return tools;
    }

    private AgentTool tool(String name, String title, String description, Question question) {
        try (var in = AgentTools.class.getResourceAsStream("/agents/" + name + ".json")) {
            return new AgentTool(name, title, description, json.readValue(in, new TypeReference<>() {}), question);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private ToolAnswer recommend(Map<String, Object> arguments, Asked asked)
            throws IOException, TimeoutException, InterruptedException {
        var question = new LinkedHashMap<>(arguments);
        question.putIfAbsent("limit", MOST_SHOES);
        question.put("detail", "slim");
        return within(
                recommender.recommend(json.writeValueAsBytes(question), asked),
                List.of(
                        "considered",
                        "notes",
                        "lacing.changes",
                        "numbness.because",
                        "missing",
                        "items.size.labelBasis"),
                List.of("items", "alternatives"));
    }

    private ToolAnswer check(Map<String, Object> arguments, Asked asked)
            throws IOException, TimeoutException, InterruptedException {
        var question = new LinkedHashMap<>(arguments);
        question.put("detail", Json.list(arguments.get("shoes")).size() == 1 ? "standard" : "slim");
        return within(
                recommender.recommend(json.writeValueAsBytes(question), asked),
                List.of(
                        "lacing",
                        "numbness.contributors",
                        "numbness.beforeNextRun",
                        "notes",
                        "items.size.others",
                        "items.reasons",
                        "missing"),
                List.of("items"));
    }

    private ToolAnswer lace(Map<String, Object> arguments, Asked asked)
            throws IOException, TimeoutException, InterruptedException {
        var answer = calls.post(
                Upstream.LACING, "/v1/lacing-recommendations", json.writeValueAsBytes(arguments), asked, patience());
        var told = new LinkedHashMap<>(answer.body());
        told.computeIfPresent("recommendations", (name, lacings) -> AgentLacings.told(Json.list(lacings)));
        return within(
                new JsonAnswer(answer.status(), told, answer.language()),
                List.of("notRecommended", "recommendations.cautions", "recommendations.steps"),
                List.of("recommendations"));
    }

    private ToolAnswer convert(Map<String, Object> arguments, Asked asked)
            throws IOException, TimeoutException, InterruptedException {
        var question = new LinkedHashMap<>(arguments);
        question.replaceAll((name, value) -> "cm".equals(value) ? CATALOGUES_CM : value);
        var answer = calls.get(Upstream.CATALOG, "/v1/size-conversions" + query(question), asked, patience());
        return within(
                new JsonAnswer(answer.status(), Json.object(inOneWord(answer.body())), answer.language()),
                List.of("sources", "notes"),
                List.of("matches"));
    }

    /** Every tool says cm. */
    private static @Nullable Object inOneWord(@Nullable Object json) {
        return switch (json) {
            case Map<?, ?> object -> {
                var told = new LinkedHashMap<Object, Object>(object);
                told.replaceAll((name, value) -> inOneWord(value));
                yield told;
            }
            case List<?> list -> list.stream().map(AgentTools::inOneWord).toList();
            case null, default -> CATALOGUES_CM.equals(json) ? "cm" : json;
        };
    }

    private ToolAnswer compare(Map<String, Object> arguments, Asked asked)
            throws IOException, TimeoutException, InterruptedException {
        return within(
                calls.get(Upstream.FIT, "/v1/fit-equivalences" + query(arguments), asked, patience()),
                List.of("items.zones"),
                List.of("items"));
    }

    private Duration patience() {
        return upstreams.hopDeadline();
    }

    private ToolAnswer within(JsonAnswer answer, List<String> dispensable, List<String> lists) {
        return answer.status() < 400
                ? new ToolAnswer(budget.fit(answer.body(), dispensable, lists), false)
                : new ToolAnswer(
                        budget.fit(withoutAddress(answer.body()), List.of("requestId"), List.of("errors")), true);
    }

    /** Where a tool asks is nothing an assistant knows. */
    private static Map<String, Object> withoutAddress(Map<String, Object> problem) {
        var told = new LinkedHashMap<>(problem);
        told.remove("instance");
        return told;
    }

    private static String query(Map<String, Object> arguments) {
        return arguments.entrySet().stream()
                .map(argument -> encoded(argument.getKey()) + "=" + encoded(String.valueOf(argument.getValue())))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private int bytes(Map<String, Object> answer) {
        try {
            return json.writeValueAsBytes(answer).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer is always writable", e);
        }
    }
}
