package org.whosaid.store;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A stored article: what was submitted, and which engine read it when. Spans count code points. */
@Entity
@Table(name = "article")
public class ArticleEntity {

    @Id
    public UUID id;

    /** What makes two submissions the same article; unique. */
    @Column(nullable = false, updatable = false)
    public byte[] identity;

    /** Loaded only when somebody asks for it: lists do not. */
    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = false, updatable = false)
    public String text;

    public String url;

    public String title;

    public String byline;

    public String publisher;

    @Column(name = "external_id")
    public String externalId;

    @Column(name = "published_at")
    public Instant publishedAt;

    @Column(name = "stored_at", nullable = false, updatable = false)
    public Instant storedAt;

    /** ISO 639-1 code of the language found; null when the text was too short to tell. */
    public String language;

    @Column(name = "attributed_at", nullable = false)
    public Instant attributedAt;

    @Column(name = "engine_name", nullable = false)
    public String engineName;

    @Column(name = "engine_version", nullable = false)
    public String engineVersion;

    @Column(name = "engine_models", nullable = false)
    public String[] engineModels;

    @Column(name = "ignored_spans", nullable = false)
    public int[] ignoredSpans;

    @Column(name = "ignored_reasons", nullable = false)
    public String[] ignoredReasons;

    @OneToMany(mappedBy = "article")
    @OrderBy("position")
    public List<ArticleSpeakerEntity> speakers;

    @OneToMany(mappedBy = "article")
    @OrderBy("position")
    public List<QuotationEntity> quotations;
}
