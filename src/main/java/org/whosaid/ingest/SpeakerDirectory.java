package org.whosaid.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.whosaid.store.ArticleSpeakerEntity;
import org.whosaid.store.FoldedName;
import org.whosaid.store.SpeakerRepository;

/**
 * Knows who is who across articles: the same full name, whatever its case and accents, and the same kind is the same
 * speaker. A source without a name is nobody's record.
 */
@ApplicationScoped
class SpeakerDirectory {

    private final SpeakerRepository speakers;

    SpeakerDirectory(SpeakerRepository speakers) {
        this.speakers = speakers;
    }

    /** Gives each named speaker of an article the record across articles, a new one where there is none. */
    void link(List<ArticleSpeakerEntity> articleSpeakers) {
        // In one order everywhere: two articles that bring the same two new names would else wait for each other.
        articleSpeakers.stream()
                .filter(speaker -> speaker.name != null)
                .sorted(Comparator.comparing((ArticleSpeakerEntity speaker) -> FoldedName.of(speaker.name))
                        .thenComparing(speaker -> speaker.kind))
                .forEach(speaker -> speaker.speaker = speakers.findOrCreate(speaker.name, speaker.kind));
    }
}
