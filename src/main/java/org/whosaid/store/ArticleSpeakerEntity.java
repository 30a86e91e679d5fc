package org.whosaid.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.whosaid.attribution.model.CodePointOffsets;
import org.whosaid.attribution.model.Speaker;
import org.whosaid.attribution.model.SpeakerKind;

/** A speaker as one article presents them. Spans count code points. */
@Entity
@Table(name = "article_speaker")
public class ArticleSpeakerEntity {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", updatable = false)
    public ArticleEntity article;

    @Column(nullable = false)
    public int position;

    /** The record across articles; null for an unnamed source, of whom two articles cannot know that they are one. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    public SpeakerEntity speaker;

    public String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "text")
    public SpeakerKind kind;

    @Column(nullable = false)
    public String[] descriptions;

    @Column(nullable = false)
    public String[] aliases;

    @Column(nullable = false)
    public String[] members;

    @Column(nullable = false)
    public int[] mentions;

    /** A new entity without id, article and record across articles. */
    static ArticleSpeakerEntity from(Speaker speaker, int position, CodePointOffsets offsets) {
        var entity = new ArticleSpeakerEntity();
        entity.position = position;
        entity.name = speaker.name().orElse(null);
        entity.kind = speaker.kind();
        entity.descriptions = speaker.descriptions().toArray(String[]::new);
        entity.aliases = speaker.aliases().toArray(String[]::new);
        entity.members = speaker.members().toArray(String[]::new);
        entity.mentions = FlatSpans.of(speaker.mentions(), offsets);
        return entity;
    }
}
