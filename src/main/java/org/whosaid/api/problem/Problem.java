package org.whosaid.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem as RFC 9457 has it, with what this API adds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What went wrong (RFC 9457). Members that do not apply are left out.")
public record Problem(
        @Schema(
                description = "Name of the kind of problem, for programs",
                examples = "urn:problem-type:whosaid:invalid-request",
                required = true)
        String type,

        @Schema(description = "The kind of problem in words", examples = "The request is not valid", required = true)
        String title,

        @Schema(description = "The HTTP status", examples = "400", required = true)
        int status,

        @Schema(description = "What went wrong this time", examples = "text: must not be blank", required = true)
        String detail,

        @Schema(description = "The path that was asked for", examples = "/api/v1/attributions", required = true)
        String instance,

        @Schema(description = "What is wrong with which field or parameter")
        List<FieldError> errors,

        @Schema(
                description = "ISO 639-1 code of the language found, in problems of type unsupported-language",
                examples = "de")
        String language,

        @Schema(
                description = "Under this id the log of the service tells more, in problems of type internal-error",
                examples = "019ab1c2-7c5e-7d3a-9a54-0d4e8f0b6c11")
        String incident) {

    /** One thing that is wrong. */
    @Schema(description = "What is wrong with one field or parameter")
    public record FieldError(
            @Schema(description = "Name of the field or parameter", examples = "text", required = true)
            String field,

            @Schema(description = "What is wrong with it", examples = "must not be blank", required = true)
            String message) {}

    static Problem of(ProblemType type, String detail, String instance) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, null, null, null);
    }

    Problem withErrors(List<FieldError> found) {
        return new Problem(type, title, status, detail, instance, List.copyOf(found), language, incident);
    }

    Problem withLanguage(String found) {
        return new Problem(type, title, status, detail, instance, errors, found, incident);
    }

    Problem withIncident(String id) {
        return new Problem(type, title, status, detail, instance, errors, language, id);
    }
}
