package io.toebox.edge.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An RFC 9457 problem document. */
@Schema(description = "RFC 9457 problem details. Branch on `type` and on each error's `code`; the words may change.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(examples = "/problems/validation-failed", format = "uri-reference")
        String type,

        @Schema(examples = "The request is not valid", description = "In the language of `Accept-Language`")
        String title,

        @Schema(examples = "400", minimum = "400", maximum = "599")
        int status,

        @Schema(examples = "1 field needs attention.", description = "In the language of `Accept-Language`") @Nullable
        String detail,

        @Schema(description = "Path that was asked for", format = "uri-reference") @Nullable
        String instance,

        @Schema(description = "Quote this when reporting a fault") @Nullable
        String requestId,

        @Schema(description = "Everything that needs attention, not only the first of it")
        List<FieldProblem> errors,

        @Schema(description = "The quotas that are used up, by the names they have in `RateLimit-Policy`")
        List<String> violatedPolicies) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        violatedPolicies = List.copyOf(violatedPolicies);
    }

    Problem withViolatedPolicies(List<String> names) {
        return new Problem(type, title, status, detail, instance, requestId, errors, names);
    }

    /** What is wrong with one field or parameter, its bounds and their unit. */
    @Schema(description = "One field (`pointer`, a JSON pointer) or one parameter that needs attention.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldProblem(
            @Nullable String pointer,
            @Nullable String parameter,
            String code,
            String detail,
            @Nullable Number min,
            @Nullable Number max,
            @Nullable String unit) {}
}
