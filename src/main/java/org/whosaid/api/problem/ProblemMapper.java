package org.whosaid.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.whosaid.api.problem.Problem.FieldError;
import org.whosaid.ingest.EngineNotReadyException;
import org.whosaid.ingest.UnsupportedLanguageException;

/** Turns every exception that leaves a resource into a problem. */
@Singleton
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    /** The models take about this long to load. */
    private static final int RETRY_AFTER_SECONDS = 5;

    private final ProblemWriter writer;

    ProblemMapper(ProblemWriter writer) {
        this.writer = writer;
    }

    @ServerExceptionMapper
    Response problem(ProblemException exception, UriInfo uriInfo) {
        return writer.response(exception.problem(uriInfo.getPath()));
    }

    /** The framework has a mapper of its own for the narrower type, which this one must replace by name. */
    @ServerExceptionMapper({MismatchedInputException.class, JsonProcessingException.class})
    Response unreadableJson(JsonProcessingException exception, UriInfo uriInfo) {
        return writer.response(JsonProblem.of(exception, uriInfo.getPath()));
    }

    @ServerExceptionMapper
    Response invalidBody(ConstraintViolationException exception, UriInfo uriInfo) {
        List<FieldError> errors = exception.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        String detail = errors.get(0).field() + ": " + errors.get(0).message();
        return writer.response(Problem.of(ProblemType.INVALID_REQUEST, detail, uriInfo.getPath())
                .withErrors(errors));
    }

    /** The last name of a path like {@code create.request.text}; "body" for the body as a whole. */
    private static String field(ConstraintViolation<?> violation) {
        String last = "body";
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (++depth > 2 && node.getName() != null) {
                last = node.getName();
            }
        }
        return last;
    }

    @ServerExceptionMapper
    Response unsupportedLanguage(UnsupportedLanguageException exception, UriInfo uriInfo) {
        return writer.response(Problem.of(ProblemType.UNSUPPORTED_LANGUAGE, exception.getMessage(), uriInfo.getPath())
                .withLanguage(exception.language()));
    }

    @ServerExceptionMapper
    Response engineNotReady(EngineNotReadyException exception, UriInfo uriInfo) {
        Response response =
                writer.response(Problem.of(ProblemType.NOT_READY, exception.getMessage(), uriInfo.getPath()));
        return Response.fromResponse(response)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /** What the framework refuses: an unknown path, a method or media type that nobody handles. */
    @ServerExceptionMapper
    Response refused(WebApplicationException exception, UriInfo uriInfo) {
        if (exception.getCause() instanceof JsonProcessingException unreadable) {
            return unreadableJson(unreadable, uriInfo);
        }
        Response refusal = exception.getResponse();
        if (refusal.getStatus() >= 500) {
            return unexpected(exception, uriInfo);
        }
        ProblemType type = ProblemType.ofStatus(refusal.getStatus());
        return writer.response(Problem.of(type, type.title() + ".", uriInfo.getPath()));
    }

    /** The caller learns an id; what happened stands in the log under it, once. */
    @ServerExceptionMapper
    Response unexpected(Throwable exception, UriInfo uriInfo) {
        String incident = UUID.randomUUID().toString();
        LOG.errorf(exception, "Incident %s at %s", incident, uriInfo.getPath());
        return writer.response(Problem.of(
                        ProblemType.INTERNAL_ERROR,
                        "The request could not be answered. Tell the operator the incident's id.",
                        uriInfo.getPath())
                .withIncident(incident));
    }
}
