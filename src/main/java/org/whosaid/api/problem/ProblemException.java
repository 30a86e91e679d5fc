package org.whosaid.api.problem;

import java.util.List;
import java.util.UUID;
import org.whosaid.api.problem.Problem.FieldError;

/** Ends a request with a problem. */
public class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final List<FieldError> errors;

    public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** A field or parameter has a value it must not have. */
    public static ProblemException invalid(String field, String message) {
        return new ProblemException(
                ProblemType.INVALID_REQUEST, field + ": " + message, List.of(new FieldError(field, message)));
    }

    /** @param thing as in "article" */
    public static ProblemException notFound(String thing, UUID id) {
        return new ProblemException(
                ProblemType.NOT_FOUND, "There is no " + thing + " with the id " + id + ".", List.of());
    }

    Problem problem(String instance) {
        Problem problem = Problem.of(type, getMessage(), instance);
        return errors.isEmpty() ? problem : problem.withErrors(errors);
    }
}
