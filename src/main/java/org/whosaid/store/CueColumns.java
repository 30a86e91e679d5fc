package org.whosaid.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A quotation's cue; absent when all its columns are null. */
@Embeddable
public class CueColumns {

    @Column(name = "cue_start")
    public Integer start;

    @Column(name = "cue_end")
    public Integer end;

    @Column(name = "cue_text")
    public String text;

    @Column(name = "cue_lemma")
    public String lemma;
}
