package io.toebox.edge.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static io.toebox.edge.contract.Expectation.*;
import static org.assertj.core.api.Assertions.assertThat;

/** Each expectation is disappointed by the smallest document that deserves it, and by nothing else. */
class ExpectationTest {

    private static final Document GOOD = Document.parse(Resources.text("/contract/good.yaml"));

    /** What breaks which expectation: an object merged over the good document, where null removes a member. */
    private record Bad(Expectation expectation, String place, String merged) {}

    private static final String POST = "paths: {/v1/things: {post: ";

    private static final List<Bad> BAD = List.of(
            new Bad(INFO_COMPLETE, "info contact", "info: {contact: null}"),
            new Bad(INFO_COMPLETE, "info description", "info: {description: ' '}"),
            new Bad(SERVERS_DECLARED, "servers", "servers: null"),
            new Bad(SERVERS_DECLARED, "servers https://toebox.example/", "servers: [{url: https://toebox.example/}]"),
            new Bad(COMPONENT_USED, "#/components/schemas/Idle", "components: {schemas: {Idle: {type: string}}}"),
            new Bad(
                    COMPONENT_USED,
                    "#/components/securitySchemes/idle",
                    "components: {securitySchemes: {idle: {type: http}}}"),
            new Bad(REFERENCE_RESOLVES, "#/components/schemas/Maker", "components: {schemas: {Maker: null}}"),
            new Bad(
                    REFERENCE_STANDS_ALONE,
                    "Thing/maker",
                    "components: {schemas: {Thing: {properties: {maker: {type: object}}}}}"),
            new Bad(TAG_DESCRIBED, "tag Things", "tags: [{name: Things}]"),
            new Bad(PATH_PLAIN, "/v1/allThings", "paths: {/v1/allThings: {}}"),
            new Bad(PATH_PLAIN, "/v1/news/", "paths: {/v1/news/: {}}"),
            new Bad(PATH_PLAIN, "/v1/news?q=1", "paths: {'/v1/news?q=1': {}}"),
            new Bad(PATH_UNAMBIGUOUS, "/v1/things/{id} /v1/things/{slug}", "paths: {'/v1/things/{id}': {}}"),
            new Bad(PATH_UNAMBIGUOUS, "/v1/things/{slug} /v1/{kind}/new", "paths: {'/v1/{kind}/new': {}}"),
            new Bad(OPERATION_ID_UNIQUE, "getThing", POST + "{operationId: getThing}}}"),
            new Bad(OPERATION_ID_URL_SAFE, "POST /v1/things", POST + "{operationId: add a thing}}}"),
            new Bad(OPERATION_ID_URL_SAFE, "POST /v1/things", POST + "{operationId: null}}}"),
            new Bad(OPERATION_EXPLAINED, "POST /v1/things summary", POST + "{summary: null}}}"),
            new Bad(OPERATION_TAGGED, "POST /v1/things", POST + "{tags: []}}}"),
            new Bad(OPERATION_TAGGED, "POST /v1/things", POST + "{tags: [Shoes]}}}"),
            new Bad(OPERATION_SUCCEEDS, "POST /v1/things", POST + "{responses: {'204': null}}}}"),
            new Bad(
                    OPERATION_MAY_FAIL,
                    "GET /v1/things/{slug}",
                    "paths: {'/v1/things/{slug}': {get: {responses: {'400': null}}}}"),
            new Bad(ANSWERS_ARE_STATUSES, "POST /v1/things", POST + "{responses: {x-access: public}}}}"),
            new Bad(ANSWERS_ARE_STATUSES, "POST /v1/things", POST + "{responses: {'400': {x-access: public}}}}}"),
            new Bad(ACCESS_DECLARED, "POST /v1/things", POST + "{x-access: null}}}"),
            new Bad(ACCESS_DECLARED, "POST /v1/things", POST + "{x-access: everybody}}}"),
            new Bad(ACCESS_DECLARED, "PUT /v1/things", "paths: {/v1/things: {put: {x-access: public}}}"),
            new Bad(SECURITY_DECLARED, "GET /v1/things/{slug}", "security: null"),
            new Bad(SECURITY_DECLARED, "POST /v1/things", POST + "{security: [{token: []}]}}}"),
            new Bad(ACCEPT_LANGUAGE_DECLARED, "POST /v1/things", POST + "{parameters: null}}}"),
            new Bad(PROBLEMS_DECLARED, "POST /v1/things 413", POST + "{responses: {'413': null}}}}"),
            new Bad(PROBLEMS_DECLARED, "POST /v1/things 500", POST + "{responses: {'500': null}}}}"),
            new Bad(
                    FAILURE_IS_A_PROBLEM,
                    "POST /v1/things 409",
                    POST + "{responses: {'409': {description: Not now}}}}}"),
            new Bad(
                    FAILURE_IS_A_PROBLEM,
                    "POST /v1/things 409",
                    POST + "{responses: {'409': {content: {application/json: {schema: {type: string}}}}}}}}"),
            new Bad(
                    PATH_PARAMETER_DECLARED,
                    "PUT /v1/things/{slug}/size slug",
                    "paths: {'/v1/things/{slug}/size': {put: {}}}"),
            new Bad(
                    PATH_PARAMETER_DECLARED,
                    "POST /v1/things slug",
                    POST + "{parameters: [{name: slug, in: path, required: true, description: d}]}}}"),
            new Bad(
                    PARAMETER_UNIQUE,
                    "POST /v1/things query q",
                    POST
                            + "{parameters: [{name: q, in: query, description: d}, {name: q, in: query, description:"
                            + " d}]}}}"),
            new Bad(PARAMETER_EXPLAINED, "POST /v1/things query q", POST + "{parameters: [{name: q, in: query}]}}}"),
            new Bad(
                    NAMES_IN_CAMEL_CASE,
                    "ThingWritten/size_mm",
                    "components: {schemas: {ThingWritten: {properties: {size_mm: {}}}}}"),
            new Bad(
                    NAMES_IN_CAMEL_CASE,
                    "POST /v1/things shoe-size",
                    POST + "{parameters: [{name: shoe-size, in: query, description: d}]}}}"),
            new Bad(NAME_FREE_IN_EVERY_LANGUAGE, "LocalDate", "components: {schemas: {LocalDate: {type: string}}}"),
            new Bad(NAME_FREE_IN_EVERY_LANGUAGE, "Import", "components: {schemas: {Import: {type: object}}}"),
            new Bad(
                    PATTERN_ANCHORED,
                    "ThingWritten/name",
                    "components: {schemas: {ThingWritten: {properties: {name: {pattern: '[a-z]*'}}}}}"),
            new Bad(
                    PATTERN_READ_ALIKE,
                    "ThingWritten/name",
                    "components: {schemas: {ThingWritten: {properties: {name: {pattern: '^[^\\p{Cc}]*$'}}}}}"),
            new Bad(
                    PATTERN_READ_ALIKE,
                    "ThingWritten/name",
                    "components: {schemas: {ThingWritten: {properties: {name: {pattern: '(?i)ghost'}}}}}"),
            new Bad(
                    REQUIRED_IS_DEFINED,
                    "ThingWritten/colour",
                    "components: {schemas: {ThingWritten: {required: [colour]}}}"),
            new Bad(ANSWER_SAYS_WHAT_IS_ALWAYS_THERE, "Maker", "components: {schemas: {Maker: {required: null}}}"),
            new Bad(
                    ENUM_ON_ITEMS,
                    "Thing/tags",
                    "components: {schemas: {Thing: {properties: {tags: {enum: [soft]}}}}}"),
            new Bad(
                    ENUM_OF_ITS_TYPE,
                    "ThingWritten/sizeMm",
                    "components: {schemas: {ThingWritten: {properties: {sizeMm: {enum: ['5']}}}}}"),
            new Bad(
                    ENUM_OF_ITS_TYPE,
                    "ThingWritten/name",
                    "components: {schemas: {ThingWritten: {properties: {name: {enum: [a, a]}}}}}"),
            new Bad(
                    ANSWER_ENUM_EXTENSIBLE,
                    "Maker/name",
                    "components: {schemas: {Maker: {properties: {name: {enum: [a, b]}}}}}"),
            new Bad(
                    ANSWER_VALUES_LISTED,
                    "Maker/name",
                    "components: {schemas: {Maker: {properties: {name: {description: 'How sure: not-at-all, fairly or"
                            + " very'}}}}}"),
            new Bad(
                    NO_DECIMAL_MULTIPLES,
                    "ThingWritten/sizeMm",
                    "components: {schemas: {ThingWritten: {properties: {sizeMm: {multipleOf: 0.01}}}}}"),
            new Bad(
                    DEFAULT_OF_ITS_TYPE,
                    "POST /v1/things query dryRun",
                    POST
                            + "{parameters: [{name: dryRun, in: query, description: d, schema: {type: boolean,"
                            + " default: 'false'}}]}}}"),
            new Bad(
                    EXAMPLE_VALID,
                    "GET /v1/things/{slug} 200 application/json example one: required property 'name' not found",
                    "paths: {'/v1/things/{slug}': {get: {responses: {'200': {content: {application/json: {examples:"
                            + " {one: {value: {name: null}}}}}}}}}}"),
            new Bad(
                    EXAMPLE_VALID,
                    "ThingWritten/sizeMm example 0: string found, number expected",
                    "components: {schemas: {ThingWritten: {properties: {sizeMm: {examples: ['271.5']}}}}}"),
            new Bad(
                    EXAMPLE_VALID,
                    "POST /v1/things query rows example: integer found, string expected",
                    POST
                            + "{parameters: [{name: rows, in: query, description: d, schema: {type: string}, example:"
                            + " 3}]}}}"));

    @ParameterizedTest
    @EnumSource
    void theGoodDocumentFulfilsIt(Expectation expectation) {
        assertThat(expectation.places(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadDocumentDisappointsIt(Bad bad) {
        var root = GOOD.root().deepCopy();
        merge(root, Document.parse(bad.merged()).root());
        assertThat(bad.expectation().places(new Document(root))).contains(bad.place());
    }

    @Test
    void everyExpectationHasABadDocument() {
        assertThat(BAD.stream().map(Bad::expectation).distinct()).containsAll(Arrays.asList(Expectation.values()));
    }

    static Stream<Bad> bad() {
        return BAD.stream();
    }

    /** RFC 7396. */
    private static void merge(ObjectNode target, JsonNode patch) {
        for (Map.Entry<String, JsonNode> member : patch.properties()) {
            if (member.getValue().isNull()) {
                target.remove(member.getKey());
            } else if (member.getValue().isObject()) {
                merge(target.withObjectProperty(member.getKey()), member.getValue());
            } else {
                target.set(member.getKey(), member.getValue());
            }
        }
    }
}
