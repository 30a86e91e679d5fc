package org.whosaid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whosaid.api.dto.QuotationBody;
import org.whosaid.api.paging.Cursor;
import org.whosaid.api.paging.Page;
import org.whosaid.api.paging.PageParameters;
import org.whosaid.api.problem.ParameterValue;
import org.whosaid.api.problem.ProblemException;
import org.whosaid.query.QuotationQueries;

@Path("/api/v1/quotations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quotations", description = "Who said what, across articles")
class QuotationResource {

    private final QuotationQueries queries;

    QuotationResource(QuotationQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "searchQuotations", summary = "Find quotations, the one stored last first")
    public Page<QuotationBody> search(
            @BeanParam QuotationParameters parameters, @BeanParam PageParameters page, @Context UriInfo request) {
        return Page.from(
                queries.search(parameters.filter(), page.after(Cursor.BY_ID), page.limit()),
                QuotationBody::from,
                Cursor.BY_ID,
                request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getQuotation", summary = "Show a quotation with its article")
    public QuotationBody get(@PathParam("id") @Parameter(schema = @Schema(implementation = UUID.class)) String id) {
        UUID quotation = ParameterValue.uuid("id", id);
        return queries.find(quotation)
                .map(QuotationBody::from)
                .orElseThrow(() -> ProblemException.notFound("quotation", quotation));
    }
}
