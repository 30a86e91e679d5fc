package org.whosaid.api.dto;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.attribution.model.Candidate;
import org.whosaid.attribution.model.MentionType;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.UnattributedReason;
import org.whosaid.query.FoundQuotation;
import org.whosaid.query.QuotationView;

@Schema(name = "Quotation", description = "A stretch of reported speech with its attribution")
public record QuotationBody(
        @Schema(description = "Null when the quotation is not stored", nullable = true)
        UUID id,

        @Schema(
                description = "Whether all, some or none of the content stands in quotation marks",
                examples = "DIRECT",
                required = true)
        QuotationType type,

        @Schema(required = true) ContentBody content,

        @Schema(description = "The stretches of the content inside quotation marks, marks included", required = true)
        List<SpanBody> quotedSpans,

        @Schema(description = "Null when nothing marks the content as reported", nullable = true)
        CueBody cue,

        @Schema(description = "Null when the article leaves it to the context", nullable = true)
        SourceBody source,

        @Schema(description = "Null when the quotation is left open", nullable = true)
        SpeakerOfQuotationBody speaker,

        @Schema(
                description = "Of attributions with 0.9, nine in ten are right; null when the quotation is left open",
                nullable = true,
                minimum = "0",
                maximum = "1",
                examples = "0.97")
        Double confidence,

        @Schema(required = true) ProvenanceBody provenance,

        @Schema(description = "Who else it may be, most likely first", required = true)
        List<CandidateBody> candidates,

        @Schema(description = "Why there is no speaker; null when there is one", nullable = true)
        UnattributedReason unattributedReason,

        @Schema(description = "Zero-based number of the paragraph in which the content starts", required = true)
        int paragraph,

        @Schema(description = "Zero-based number of the sentence in which the content starts", required = true)
        int sentence,

        @Schema(
                description = "Up to 32 code points before the content",
                examples = "he told reporters. ",
                required = true)
        String prefix,

        @Schema(description = "Up to 32 code points after the content", examples = " said Rubio.", required = true)
        String suffix,

        @Schema(description = "Where it stands; only in answers that are not about one article")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        ArticleSummaryBody article) {

    @Schema(name = "Content", description = "What is said")
    public record ContentBody(
            @Schema(
                    description = "The words of the spans, joined by a space",
                    examples = "“We will not yield,”",
                    required = true)
            String text,

            @Schema(description = "Several when a reporting clause interrupts", required = true)
            List<SpanBody> spans) {}

    @Schema(name = "Cue", description = "The words that mark the content as reported")
    public record CueBody(
            @Schema(examples = "67", required = true) int start,
            @Schema(examples = "71", required = true) int end,
            @Schema(examples = "said", required = true) String text,
            @Schema(examples = "say", required = true) String lemma) {}

    @Schema(name = "Source", description = "The mention that says whose words these are")
    public record SourceBody(
            @Schema(examples = "72", required = true) int start,
            @Schema(examples = "77", required = true) int end,
            @Schema(examples = "Rubio", required = true) String text,
            @Schema(examples = "NAME", required = true) MentionType mentionType) {}

    @Schema(name = "Provenance", description = "Where the decision comes from")
    public record ProvenanceBody(
            @Schema(description = "The stage that decided", examples = "dependency-cue", required = true)
            String stage,

            @Schema(description = "What it went by", required = true)
            List<String> evidence) {}

    @Schema(name = "Candidate", description = "Somebody who may have said it but is not given as the speaker")
    public record CandidateBody(
            @Schema(examples = "Mike Pompeo", required = true)
            String name,

            @Schema(minimum = "0", maximum = "1", examples = "0.02", required = true)
            double confidence) {

        static CandidateBody from(Candidate candidate) {
            return new CandidateBody(candidate.name(), candidate.confidence());
        }
    }

    /** A quotation shown with its article, of which it is one. */
    public static QuotationBody from(QuotationView view) {
        return from(view, null);
    }

    /** A quotation shown alone. */
    public static QuotationBody from(FoundQuotation found) {
        return from(found.quotation(), ArticleSummaryBody.from(found.article()));
    }

    private static QuotationBody from(QuotationView view, ArticleSummaryBody article) {
        return new QuotationBody(
                view.id().orElse(null),
                view.type(),
                new ContentBody(view.text(), SpanBody.from(view.contentSpans())),
                SpanBody.from(view.quotedSpans()),
                view.cue()
                        .map(cue -> new CueBody(cue.span().start(), cue.span().end(), cue.text(), cue.lemma()))
                        .orElse(null),
                view.source()
                        .map(source -> new SourceBody(
                                source.span().start(), source.span().end(), source.text(), source.type()))
                        .orElse(null),
                view.speaker().map(SpeakerOfQuotationBody::from).orElse(null),
                view.confidence().orElse(null),
                new ProvenanceBody(view.stage(), view.evidence()),
                view.candidates().stream().map(CandidateBody::from).toList(),
                view.unattributedReason().orElse(null),
                view.paragraph(),
                view.sentence(),
                view.prefix(),
                view.suffix(),
                article);
    }
}
