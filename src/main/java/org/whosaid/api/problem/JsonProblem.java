package org.whosaid.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whosaid.api.problem.Problem.FieldError;

/** Says what is wrong with a JSON body, without the reader's class names. */
final class JsonProblem {

    private JsonProblem() {}

    static Problem of(JsonProcessingException exception, String instance) {
        if (exception instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            var error = new FieldError(field(mapping), message(mapping));
            return Problem.of(ProblemType.INVALID_REQUEST, error.field() + ": " + error.message(), instance)
                    .withErrors(List.of(error));
        }
        if (exception instanceof MismatchedInputException) {
            return Problem.of(ProblemType.MALFORMED_BODY, "The body must be one JSON object.", instance);
        }
        var location = exception.getLocation();
        String place = location == null ? "" : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
        return Problem.of(ProblemType.MALFORMED_BODY, "The body is not JSON" + place + ".", instance);
    }

    private static String field(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(reference -> reference.getFieldName() == null
                        ? String.valueOf(reference.getIndex())
                        : reference.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String message(JsonMappingException exception) {
        if (exception instanceof UnrecognizedPropertyException) {
            return "is not a known field";
        }
        if (exception instanceof InvalidFormatException format && format.getValue() instanceof String) {
            return format.getOriginalMessage();
        }
        if (exception instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "must be a " + mismatch.getTargetType().getSimpleName().toLowerCase(Locale.ROOT);
        }
        return "cannot be read";
    }
}
