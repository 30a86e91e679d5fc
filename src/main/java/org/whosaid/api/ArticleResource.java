package org.whosaid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whosaid.api.dto.ArticleBody;
import org.whosaid.api.dto.ArticleRequest;
import org.whosaid.api.dto.ArticleSummaryBody;
import org.whosaid.api.dto.QuotationBody;
import org.whosaid.api.paging.Cursor;
import org.whosaid.api.paging.Page;
import org.whosaid.api.paging.PageParameters;
import org.whosaid.api.problem.ParameterValue;
import org.whosaid.api.problem.ProblemException;
import org.whosaid.ingest.ArticleIngest;
import org.whosaid.ingest.SubmittedArticle;
import org.whosaid.query.ArticleQueries;

@Path(ArticleResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles", description = "Stored articles with what is said in them")
class ArticleResource {

    static final String PATH = "/api/v1/articles";

    private final ArticleIngest ingest;
    private final ArticleQueries queries;

    ArticleResource(ArticleIngest ingest, ArticleQueries queries) {
        this.ingest = ingest;
        this.queries = queries;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "storeArticle",
            summary = "Read and store an article",
            description = "The same article again, which is the same words under the same url and externalId, is not"
                    + " stored again: the answer is the stored one, as it was first sent.")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            headers =
                    @Header(
                            name = "Location",
                            description = "The article",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ArticleBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was stored already",
            content = @Content(schema = @Schema(implementation = ArticleBody.class)))
    public Response store(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ArticleRequest.class),
                                            examples =
                                                    @ExampleObject(name = "article", value = Examples.ARTICLE_REQUEST)))
                    @NotNull(message = "is missing") @Valid ArticleRequest request,
            @QueryParam("force")
                    @Parameter(
                            description = "Read the text even if it is not English",
                            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
                    String force) {
        boolean anyLanguage = ParameterValue.truth("force", force).orElse(false);
        SubmittedArticle submitted = ingest.submit(request.toSubmission(), anyLanguage);
        ArticleBody body = article(submitted.id());
        return submitted.created()
                ? Response.created(URI.create(PATH + "/" + submitted.id()))
                        .entity(body)
                        .build()
                : Response.ok(body).build();
    }

    @GET
    @Operation(operationId = "listArticles", summary = "List the stored articles, the one stored last first")
    public Page<ArticleSummaryBody> list(@BeanParam PageParameters page, @Context UriInfo request) {
        return Page.from(
                queries.list(page.after(Cursor.BY_ID), page.limit()), ArticleSummaryBody::from, Cursor.BY_ID, request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getArticle", summary = "Show an article with everything found in it")
    public ArticleBody get(@PathParam("id") @Parameter(schema = @Schema(implementation = UUID.class)) String id) {
        return article(ParameterValue.uuid("id", id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteArticle", summary = "Delete an article with everything found in it")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") @Parameter(schema = @Schema(implementation = UUID.class)) String id) {
        UUID article = ParameterValue.uuid("id", id);
        if (!ingest.delete(article)) {
            throw ProblemException.notFound("article", article);
        }
    }

    @GET
    @Path("/{id}/quotations")
    @Operation(operationId = "listQuotationsOfArticle", summary = "List an article's quotations, in text order")
    public Page<QuotationBody> quotations(
            @PathParam("id") @Parameter(schema = @Schema(implementation = UUID.class)) String id,
            @BeanParam PageParameters page,
            @Context UriInfo request) {
        UUID article = ParameterValue.uuid("id", id);
        return queries.quotations(article, page.after(Cursor.BY_POSITION), page.limit())
                .map(slice -> Page.from(slice, QuotationBody::from, Cursor.BY_POSITION, request))
                .orElseThrow(() -> ProblemException.notFound("article", article));
    }

    @POST
    @Path("/{id}/reattribution")
    @Operation(
            operationId = "reattributeArticle",
            summary = "Read a stored article again",
            description = "With the engine as it is now. A quotation found again in the same words keeps its id.")
    public ArticleBody reattribute(
            @PathParam("id") @Parameter(schema = @Schema(implementation = UUID.class)) String id) {
        UUID article = ParameterValue.uuid("id", id);
        if (!ingest.reattribute(article)) {
            throw ProblemException.notFound("article", article);
        }
        return article(article);
    }

    private ArticleBody article(UUID id) {
        return queries.find(id).map(ArticleBody::from).orElseThrow(() -> ProblemException.notFound("article", id));
    }
}
