package org.whosaid.api.dto;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.attribution.model.SpeakerKind;
import org.whosaid.query.ArticleSpeakerView;
import org.whosaid.query.AttributionView.CountedSpeaker;

@Schema(name = "SpeakerInArticle", description = "Somebody who speaks in the article, or may")
public record SpeakerInArticleBody(
        @Schema(
                description = "Of the speaker across articles; null for an unnamed source and in what is not stored",
                nullable = true)
        UUID id,

        @Schema(description = "Null for an unnamed source", nullable = true, examples = "Marco Rubio")
        String name,

        @Schema(examples = "PERSON", required = true) SpeakerKind kind,

        @Schema(description = "Other names that the article uses", required = true)
        List<String> aliases,

        @Schema(description = "Titles and roles that the article gives", required = true)
        List<String> descriptions,

        @Schema(description = "Members of a group that the article lists", required = true)
        List<String> members,

        @Schema(description = "Where the article mentions them", required = true)
        List<SpanBody> mentions,

        @Schema(description = "How many quotations are theirs", examples = "4", required = true)
        int quotationCount) {

    static SpeakerInArticleBody from(CountedSpeaker counted) {
        ArticleSpeakerView view = counted.speaker();
        return new SpeakerInArticleBody(
                view.id().orElse(null),
                view.name().orElse(null),
                view.kind(),
                view.aliases(),
                view.descriptions(),
                view.members(),
                SpanBody.from(view.mentions()),
                counted.quotationCount());
    }
}
