package io.toebox.gateway.platform;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An RFC 9457 problem document. */
@Schema(description = "RFC 9457 problem details. Branch on `type` and on each error's `code`; the words may change.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(examples = "/problems/validation-failed") String type,
        @Schema(examples = "The request is not valid") String title,
        @Schema(examples = "400") int status,

        @Schema(examples = "1 field needs attention.") @Nullable
        String detail,

        @Schema(description = "Path that was asked for") @Nullable
        String instance,

        @Schema(description = "Quote this when reporting a fault") @Nullable
        String requestId,

        List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** How long a client should wait when a service is unavailable: as long as the gateway leaves that service alone. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    public Problem {
        errors = List.copyOf(errors);
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
            @Nullable String unit) {

        public static FieldProblem ofPointer(String pointer, String code, String detail) {
            return new FieldProblem(pointer, null, code, detail, null, null, null);
        }

        public static FieldProblem ofParameter(String parameter, String code, String detail) {
            return new FieldProblem(null, parameter, code, detail, null, null, null);
        }
    }
}
