package org.whosaid.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.whosaid.attribution.model.MentionType;

/** A quotation's source mention; absent when all its columns are null. */
@Embeddable
public class SourceColumns {

    @Column(name = "source_start")
    public Integer start;

    @Column(name = "source_end")
    public Integer end;

    @Column(name = "source_text")
    public String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_type", columnDefinition = "text")
    public MentionType type;
}
