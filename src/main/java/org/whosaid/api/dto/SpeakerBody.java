package org.whosaid.api.dto;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.attribution.model.SpeakerKind;
import org.whosaid.query.SpeakerView;

@Schema(name = "Speaker", description = "A speaker across articles")
public record SpeakerBody(
        @Schema(required = true) UUID id,
        @Schema(examples = "Marco Rubio", required = true) String name,
        @Schema(examples = "PERSON", required = true) SpeakerKind kind,

        @Schema(description = "Other names that articles use, the most frequent first, at most 50", required = true)
        List<String> aliases,

        @Schema(
                description = "Titles and roles that articles give, the most frequent first, at most 50",
                required = true)
        List<String> descriptions,

        @Schema(description = "How many articles name the speaker", examples = "12", required = true)
        long articleCount,

        @Schema(description = "How many quotations are theirs", examples = "37", required = true)
        long quotationCount) {

    public static SpeakerBody from(SpeakerView view) {
        return new SpeakerBody(
                view.id(),
                view.name(),
                view.kind(),
                view.aliases(),
                view.descriptions(),
                view.articleCount(),
                view.quotationCount());
    }
}
