package org.whosaid.api.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Problems for requests that never reach a resource: bodies announced as too large, and paths that nobody serves. */
@ApplicationScoped
class ProblemRoutes {

    private static final String API = "/api/*";

    /** Before the server's own check, which answers without a body. */
    private static final int BEFORE_ALL = 10_000;

    private final ProblemWriter writer;
    private final long bodyLimit;

    ProblemRoutes(ProblemWriter writer, RequestLimits limits) {
        this.writer = writer;
        this.bodyLimit = limits.body().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseLargeBody, BEFORE_ALL);
    }

    void register(@Observes Router router) {
        router.route(API).order(Integer.MAX_VALUE).handler(this::notFound);
    }

    private void refuseLargeBody(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || announced.length() < 19 && Long.parseLong(announced) <= bodyLimit) {
            context.next();
            return;
        }
        // A client may read the answer only after it has sent everything: take the body in and forget it.
        context.request().handler(ignored -> {});
        context.request().endHandler(ended -> context.request().connection().close());
        context.request().resume();
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        send(context, BodyGuard.tooLarge(bodyLimit).problem(context.request().path()));
    }

    private void notFound(RoutingContext context) {
        send(
                context,
                Problem.of(
                        ProblemType.NOT_FOUND,
                        "The API has no such path.",
                        context.request().path()));
    }

    private void send(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE)
                .end(writer.json(problem));
    }
}
