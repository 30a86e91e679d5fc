/** The HTTP API: resources parse, call one service, and map its answer. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "whosaid",
                        version = "1",
                        description = "Reads a news article and says who said what.\n\n"
                                + "Positions are half-open and count Unicode code points. Times are RFC 3339 in UTC."
                                + " What is absent is null. Lists come in pages: follow `next` until it is null."
                                + " Every error is an `application/problem+json` (RFC 9457). Unknown fields and"
                                + " parameters are refused by name.",
                        license =
                                @License(name = "GPL-3.0-or-later", url = "https://www.gnu.org/licenses/gpl-3.0.html")),
        tags = {
            @Tag(name = "attributions", description = "Read a text without storing it"),
            @Tag(name = "articles", description = "Stored articles with what is said in them"),
            @Tag(name = "quotations", description = "Who said what, across articles"),
            @Tag(name = "speakers", description = "Speakers across articles")
        },
        components =
                @Components(
                        responses = {
                            @APIResponse(
                                    name = "InvalidRequest",
                                    description = "A parameter, a field or the body is not valid",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "invalid-request",
                                                                    value = Examples.INVALID_REQUEST))),
                            @APIResponse(
                                    name = "NotFound",
                                    description = "There is no such thing",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "not-found",
                                                                    value = Examples.NOT_FOUND))),
                            @APIResponse(
                                    name = "NotAcceptable",
                                    description = "None of the accepted media types is available",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "BodyTooLarge",
                                    description = "The body is too large",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "UnsupportedMediaType",
                                    description = "The media type of the body is not supported",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "UnsupportedLanguage",
                                    description = "The text is not English, and `force` is not set",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "unsupported-language",
                                                                    value = Examples.UNSUPPORTED_LANGUAGE))),
                            @APIResponse(
                                    name = "NotReady",
                                    description = "The language models are still being loaded",
                                    headers =
                                            @Header(
                                                    name = "Retry-After",
                                                    description = "Seconds until it is worth another try",
                                                    schema = @Schema(implementation = Integer.class)),
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "InternalError",
                                    description = "Something went wrong in the service",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Problem.class)))
                        }))
package org.whosaid.api;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whosaid.api.problem.Problem;
