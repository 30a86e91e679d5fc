package org.whosaid.api.dto;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.attribution.model.SpeakerKind;
import org.whosaid.query.ArticleSpeakerView;

@Schema(name = "SpeakerOfQuotation", description = "Who says it")
public record SpeakerOfQuotationBody(
        @Schema(
                description = "Of the speaker across articles; null for an unnamed source and in what is not stored",
                nullable = true)
        UUID id,

        @Schema(
                description = "The fullest form of the name in the article, without titles; null for an unnamed source",
                nullable = true,
                examples = "Marco Rubio")
        String name,

        @Schema(examples = "PERSON", required = true) SpeakerKind kind,

        @Schema(
                description = "Title or role; for an unnamed source how the article calls it",
                nullable = true,
                examples = "US Secretary of State")
        String description,

        @Schema(description = "Names of the members of a group that the article lists, else null", nullable = true)
        List<String> members) {

    static SpeakerOfQuotationBody from(ArticleSpeakerView view) {
        return new SpeakerOfQuotationBody(
                view.id().orElse(null),
                view.name().orElse(null),
                view.kind(),
                view.descriptions().stream().findFirst().orElse(null),
                view.members().isEmpty() ? null : view.members());
    }
}
