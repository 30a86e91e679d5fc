package org.whosaid.attribution.relation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.whosaid.attribution.model.Span;

/**
 * One relation as a {@link RelationTagger} sees it. The probabilities are the tagger's own, uncalibrated, 0..1.
 *
 * @param content one or more spans in text order
 * @param cue empty when no cue belongs to the content
 * @param source empty when no source mention belongs to the cue
 * @param contentProbability how sure the tagger is of the content's words
 * @param cueProbability how sure it is that the content belongs to the cue; 0 without a cue
 * @param sourceProbability how sure it is that the cue belongs to the source; 0 without a source
 * @param sourceCandidates other sources considered, most likely first, at most three
 */
public record TaggedRelation(
        List<Span> content,
        Optional<Span> cue,
        Optional<Span> source,
        double contentProbability,
        double cueProbability,
        double sourceProbability,
        List<SourceCandidate> sourceCandidates) {

    /** A source mention the tagger considered, with the probability of its link. */
    public record SourceCandidate(Span span, double probability) {}

    public TaggedRelation {
        content = List.copyOf(content);
        Objects.requireNonNull(cue);
        Objects.requireNonNull(source);
        sourceCandidates = List.copyOf(sourceCandidates);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a relation without content");
        }
    }
}
