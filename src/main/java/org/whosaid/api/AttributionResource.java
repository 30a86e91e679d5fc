package org.whosaid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whosaid.api.dto.AttributionBody;
import org.whosaid.api.dto.AttributionRequest;
import org.whosaid.ingest.AttributedText;
import org.whosaid.ingest.TextAttribution;

@Path("/api/v1/attributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attributions", description = "Read a text without storing it")
class AttributionResource {

    private final TextAttribution textAttribution;

    AttributionResource(TextAttribution textAttribution) {
        this.textAttribution = textAttribution;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "attribute",
            summary = "Tell who says what in a text",
            description = "Stores nothing. Positions count Unicode code points of the text as it was sent.")
    @APIResponse(
            responseCode = "200",
            description = "Who says what",
            content =
                    @Content(
                            schema = @Schema(implementation = AttributionBody.class),
                            examples = @ExampleObject(name = "attribution", value = Examples.ATTRIBUTION)))
    public AttributionBody attribute(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = AttributionRequest.class),
                                        examples = @ExampleObject(name = "text", value = Examples.ATTRIBUTION_REQUEST)),
                                @Content(
                                        mediaType = MediaType.TEXT_PLAIN,
                                        schema = @Schema(implementation = String.class),
                                        examples = @ExampleObject(name = "plain", value = Examples.TEXT))
                            })
                    @NotNull(message = "is missing") @Valid AttributionRequest request,
            @BeanParam AttributionParameters parameters) {
        double minimalConfidence = parameters.minimalConfidence();
        AttributedText attributed = textAttribution.attribute(request.readableText(), parameters.force());
        return AttributionBody.from(attributed.above(minimalConfidence), request.html() != null);
    }
}
