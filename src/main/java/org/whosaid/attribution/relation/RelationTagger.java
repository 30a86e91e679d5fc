package org.whosaid.attribution.relation;

import java.util.List;
import org.whosaid.attribution.model.Span;

/**
 * Finds attribution relations (content, cue, source) in running text. Offsets are half-open UTF-16 indices into the
 * text. Implementations are thread-safe and deterministic.
 */
public interface RelationTagger {

    /**
     * @param quotedSpans stretches inside quotation marks, marks included, ascending
     * @return in text order of the first content span; contents that belong to no cue come with neither cue nor source
     */
    List<TaggedRelation> tag(String text, List<Span> quotedSpans);
}
