package org.whosaid.api.dto;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@TextOrHtml
@Schema(name = "AttributionRequest", description = "A text to read: either `text` or `html`")
public record AttributionRequest(
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

        @Schema(description = "Not read yet, and not counted in positions", nullable = true) @StorableText
        String title)
        implements Submitted {}
