package org.whosaid.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.UnattributedReason;

/** A quotation of a stored article, complete: showing it needs no look into the article's text. Spans count code points. */
@Entity
@Table(name = "quotation")
public class QuotationEntity {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", updatable = false)
    public ArticleEntity article;

    @Column(nullable = false)
    public int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "text")
    public QuotationType type;

    /** The content's spans, joined by a space. */
    @Column(name = "content_text", nullable = false)
    public String contentText;

    @Column(name = "content_spans", nullable = false)
    public int[] contentSpans;

    @Column(name = "quoted_spans", nullable = false)
    public int[] quotedSpans;

    @Embedded
    public CueColumns cue;

    @Embedded
    public SourceColumns source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_speaker_id")
    public ArticleSpeakerEntity speaker;

    public Double confidence;

    @Column(nullable = false)
    public String stage;

    @Column(nullable = false)
    public String[] evidence;

    @Column(name = "candidate_names", nullable = false)
    public String[] candidateNames;

    @Column(name = "candidate_confidences", nullable = false)
    public double[] candidateConfidences;

    @Enumerated(EnumType.STRING)
    @Column(name = "unattributed_reason", columnDefinition = "text")
    public UnattributedReason unattributedReason;

    @Column(nullable = false)
    public int paragraph;

    @Column(nullable = false)
    public int sentence;

    @Column(nullable = false)
    public String prefix;

    @Column(nullable = false)
    public String suffix;
}
