package org.whosaid.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.whosaid.attribution.model.Candidate;
import org.whosaid.attribution.model.MentionType;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.UnattributedReason;
import org.whosaid.store.QuotationEntity;

/**
 * A quotation to be shown. Spans count Unicode code points.
 *
 * @param id empty when it is not stored
 * @param text the content's spans, joined by a space
 * @param prefix up to 32 code points before the content
 * @param suffix up to 32 code points after the content
 */
public record QuotationView(
        Optional<UUID> id,
        QuotationType type,
        String text,
        List<CodePointSpan> contentSpans,
        List<CodePointSpan> quotedSpans,
        Optional<CueView> cue,
        Optional<SourceView> source,
        Optional<ArticleSpeakerView> speaker,
        Optional<Double> confidence,
        String stage,
        List<String> evidence,
        List<Candidate> candidates,
        Optional<UnattributedReason> unattributedReason,
        int paragraph,
        int sentence,
        String prefix,
        String suffix) {

    /** The words that mark the content as reported. */
    public record CueView(CodePointSpan span, String text, String lemma) {}

    /** The mention that says whose words these are. */
    public record SourceView(CodePointSpan span, String text, MentionType type) {}

    static QuotationView from(QuotationEntity entity) {
        return new QuotationView(
                Optional.ofNullable(entity.id),
                entity.type,
                entity.contentText,
                CodePointSpan.from(entity.contentSpans),
                CodePointSpan.from(entity.quotedSpans),
                Optional.ofNullable(entity.cue)
                        .map(cue -> new CueView(new CodePointSpan(cue.start, cue.end), cue.text, cue.lemma)),
                Optional.ofNullable(entity.source)
                        .map(source ->
                                new SourceView(new CodePointSpan(source.start, source.end), source.text, source.type)),
                Optional.ofNullable(entity.speaker).map(ArticleSpeakerView::from),
                Optional.ofNullable(entity.confidence),
                entity.stage,
                List.of(entity.evidence),
                IntStream.range(0, entity.candidateNames.length)
                        .mapToObj(i -> new Candidate(entity.candidateNames[i], entity.candidateConfidences[i]))
                        .toList(),
                Optional.ofNullable(entity.unattributedReason),
                entity.paragraph,
                entity.sentence,
                entity.prefix,
                entity.suffix);
    }
}
