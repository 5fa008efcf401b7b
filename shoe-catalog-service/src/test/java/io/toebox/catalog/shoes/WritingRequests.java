package io.toebox.catalog.shoes;

import io.restassured.response.Response;

import static io.restassured.RestAssured.given;

/** The requests of somebody who writes shoes. */
public final class WritingRequests {

    static final String MERGE_PATCH = "application/merge-patch+json";

    private WritingRequests() {}

    public static Response add(String slug, String body) {
        return given().header("If-None-Match", "*")
                .contentType("application/json")
                .body(body)
                .put("/v1/shoes/" + slug);
    }

    static Response replace(String slug, String body, String seen) {
        return given().header("If-Match", seen)
                .contentType("application/json")
                .body(body)
                .put("/v1/shoes/" + slug);
    }

    public static Response patch(String slug, String body, String seen) {
        return given().header("If-Match", seen)
                .contentType(MERGE_PATCH)
                .body(body)
                .patch("/v1/shoes/" + slug);
    }

    static Response get(String slug) {
        return given().get("/v1/shoes/" + slug);
    }

    public static String tag(String slug) {
        return get(slug).header("ETag");
    }
}
