package org.whosaid.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.attribution.model.SpeakerKind;
import org.whosaid.store.ArticleSpeakerEntity;

/**
 * A speaker as one article presents them.
 *
 * @param id of the record across articles; empty for an unnamed source and in what is not stored
 */
public record ArticleSpeakerView(
        Optional<UUID> id,
        Optional<String> name,
        SpeakerKind kind,
        List<String> aliases,
        List<String> descriptions,
        List<String> members,
        List<CodePointSpan> mentions) {

    static ArticleSpeakerView from(ArticleSpeakerEntity entity) {
        return new ArticleSpeakerView(
                Optional.ofNullable(entity.speaker).map(speaker -> speaker.id),
                Optional.ofNullable(entity.name),
                entity.kind,
                List.of(entity.aliases),
                List.of(entity.descriptions),
                List.of(entity.members),
                CodePointSpan.from(entity.mentions));
    }
}
