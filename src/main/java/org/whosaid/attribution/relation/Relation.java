package org.whosaid.attribution.relation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.Span;

/**
 * A stretch of reported speech with its cue and its source, before anybody knows who the source is.
 *
 * @param content ascending, not overlapping, never empty
 * @param quotedSpans the content's stretches inside quotation marks, marks included
 * @param scores what the stage that found it thought of it
 * @param stage the sieve or stage that linked content and source; "open" when none did
 * @param evidence in words for a reader
 */
public record Relation(
        QuotationType type,
        List<Span> content,
        List<Span> quotedSpans,
        Optional<Span> cue,
        Optional<Span> source,
        Scores scores,
        String stage,
        List<String> evidence) {

    /** The stage of a relation whose source no sieve found. */
    public static final String OPEN = "open";

    /** Uncalibrated probabilities, 0..1, as in {@link TaggedRelation}; a sieve gives its own precision. */
    public record Scores(double content, double cue, double source) {
        public static final Scores NONE = new Scores(0, 0, 0);
    }

    public Relation {
        Objects.requireNonNull(type);
        content = List.copyOf(content);
        quotedSpans = List.copyOf(quotedSpans);
        evidence = List.copyOf(evidence);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a relation without content");
        }
    }

    public Span extent() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }

    /** Where the reader is when the question arises who speaks: at the source, or else at the content. */
    public int position() {
        return source.map(Span::start).orElse(content.get(0).start());
    }

    public Relation withoutSource() {
        return new Relation(type, content, quotedSpans, Optional.empty(), Optional.empty(), scores, OPEN, List.of());
    }

    public Relation linkedTo(Optional<Span> newCue, Span newSource, Scores newScores, String newStage, String why) {
        return new Relation(
                type, content, quotedSpans, newCue, Optional.of(newSource), newScores, newStage, List.of(why));
    }
}
