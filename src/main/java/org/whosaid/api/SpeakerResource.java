package org.whosaid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whosaid.api.dto.QuotationBody;
import org.whosaid.api.dto.SpeakerBody;
import org.whosaid.api.paging.Cursor;
import org.whosaid.api.paging.Page;
import org.whosaid.api.paging.PageParameters;
import org.whosaid.api.problem.ParameterValue;
import org.whosaid.api.problem.ProblemException;
import org.whosaid.query.QuotationFilter;
import org.whosaid.query.QuotationQueries;
import org.whosaid.query.SpeakerQueries;
import org.whosaid.query.SpeakerView;

@Path("/api/v1/speakers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "speakers", description = "Speakers across articles")
class SpeakerResource {

    private final SpeakerQueries speakers;
    private final QuotationQueries quotations;

    SpeakerResource(SpeakerQueries speakers, QuotationQueries quotations) {
        this.speakers = speakers;
        this.quotations = quotations;
    }

    @GET
    @Operation(operationId = "listSpeakers", summary = "List the speakers that stored articles name, by name")
    public Page<SpeakerBody> list(
            @QueryParam("name")
                    @Parameter(
                            description = "Whole words of the name",
                            schema = @Schema(implementation = String.class, maxLength = 500))
                    String name,
            @BeanParam PageParameters page,
            @Context UriInfo request) {
        return Page.from(
                speakers.list(ParameterValue.text("name", name), page.after(Cursor.BY_SPEAKER), page.limit()),
                SpeakerBody::from,
                Cursor.BY_SPEAKER,
                request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSpeaker", summary = "Show a speaker")
    public SpeakerBody get(@PathParam("id") @Parameter(schema = @Schema(implementation = UUID.class)) String id) {
        return SpeakerBody.from(speaker(id));
    }

    @GET
    @Path("/{id}/quotations")
    @Operation(
            operationId = "listQuotationsOfSpeaker",
            summary = "List a speaker's quotations, the one stored last first")
    public Page<QuotationBody> quotations(
            @PathParam("id") @Parameter(schema = @Schema(implementation = UUID.class)) String id,
            @BeanParam PageParameters page,
            @Context UriInfo request) {
        UUID speaker = speaker(id).id();
        return Page.from(
                quotations.search(QuotationFilter.bySpeaker(speaker), page.after(Cursor.BY_ID), page.limit()),
                QuotationBody::from,
                Cursor.BY_ID,
                request);
    }

    private SpeakerView speaker(String id) {
        UUID speaker = ParameterValue.uuid("id", id);
        return speakers.find(speaker).orElseThrow(() -> ProblemException.notFound("speaker", speaker));
    }
}
