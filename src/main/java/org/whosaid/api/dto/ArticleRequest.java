package org.whosaid.api.dto;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.api.problem.ParameterValue;
import org.whosaid.ingest.ArticleSubmission;

@TextOrHtml
@Schema(name = "ArticleRequest", description = "An article to read and store: either `text` or `html`")
public record ArticleRequest(
        @Schema(
                description = "At most 200,000 Unicode code points, unless the service is set otherwise",
                nullable = true,
                examples = "“We will not yield,” said Marco Rubio.")
        String text,

        @Schema(
                description = "HTML whose readable text is taken, a paragraph for each block",
                nullable = true,
                examples = "<p>“We will not yield,” said Marco Rubio.</p>")
        String html,

        @Schema(
                description = "Address of the article: http or https",
                nullable = true,
                examples = "https://news.example/2026/01/31/no-yield")
        @WebAddress
        String url,

        @Schema(nullable = true, examples = "Rubio: no concessions") @StorableText
        String title,

        @Schema(nullable = true, examples = "By Ann Lee") @StorableText
        String byline,

        @Schema(nullable = true, examples = "The Example Post") @StorableText
        String publisher,

        @Schema(nullable = true, format = "date-time", examples = "2026-01-31T12:00:00Z")
        String publishedAt,

        @Schema(description = "The caller's own id for it", nullable = true, examples = "post-4711") @StorableText
        String externalId)
        implements Submitted {

    public ArticleSubmission toSubmission() {
        return new ArticleSubmission(
                readableText(),
                Optional.ofNullable(url),
                Optional.ofNullable(title),
                Optional.ofNullable(byline),
                Optional.ofNullable(publisher),
                ParameterValue.time("publishedAt", publishedAt),
                Optional.ofNullable(externalId));
    }
}
