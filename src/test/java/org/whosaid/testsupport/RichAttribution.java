package org.whosaid.testsupport;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.attribution.model.Candidate;
import org.whosaid.attribution.model.Cue;
import org.whosaid.attribution.model.IgnoredSpan;
import org.whosaid.attribution.model.Mention;
import org.whosaid.attribution.model.MentionType;
import org.whosaid.attribution.model.Provenance;
import org.whosaid.attribution.model.Quotation;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.Speaker;
import org.whosaid.attribution.model.SpeakerKind;
import org.whosaid.attribution.model.UnattributedReason;

/** An attribution that uses everything an attribution may have, of a text whose characters are not all one unit long. */
public final class RichAttribution {

    public static final String TEXT = "Advertisement 🎉\r\n\r\n"
            + "“We won’t 😀,” Ann Lee and Bob Day said, “ever yie\u0301ld 🙂.” "
            + "Two officials said the deal was “as good as 💀 dead”. "
            + "It would fail, they said. So much for “peace”.";

    private static final Span FIRST = at("“We won’t 😀,”");
    private static final Span SECOND = at("“ever yie\u0301ld 🙂.”");
    private static final Span GROUP = at("Ann Lee and Bob Day");
    private static final Span OFFICIALS = at("Two officials");
    private static final Span MIXED = at("the deal was “as good as 💀 dead”");
    private static final Span SCARE = at("“peace”");

    public static final ArticleAttribution ATTRIBUTION = new ArticleAttribution(
            List.of(
                    new Quotation(
                            QuotationType.DIRECT,
                            List.of(FIRST, SECOND),
                            List.of(FIRST, SECOND),
                            Optional.of(new Cue(at("said, “ever", 4), "said", "say")),
                            Optional.of(new Mention(GROUP, "Ann Lee and Bob Day", MentionType.NAME)),
                            Optional.of(0),
                            OptionalDouble.of(0.1 + 0.2),
                            new Provenance("split-quotation", List.of("between its parts", "a, comma \"and\" {brace}")),
                            List.of(new Candidate("Bob Day", 1.0 / 3), new Candidate("Two officials", 0)),
                            Optional.empty(),
                            1,
                            1),
                    new Quotation(
                            QuotationType.MIXED,
                            List.of(MIXED),
                            List.of(at("“as good as 💀 dead”")),
                            Optional.of(new Cue(at("said the", 4), "said", "say")),
                            Optional.of(new Mention(OFFICIALS, "Two officials", MentionType.NOMINAL)),
                            Optional.of(1),
                            OptionalDouble.of(1),
                            new Provenance("dependency-cue", List.of()),
                            List.of(),
                            Optional.empty(),
                            1,
                            2),
                    new Quotation(
                            QuotationType.INDIRECT,
                            List.of(at("It would fail")),
                            List.of(),
                            Optional.of(new Cue(at("said. So", 4), "said", "say")),
                            Optional.of(new Mention(at("they said. So", 4), "they", MentionType.PRONOUN)),
                            Optional.empty(),
                            OptionalDouble.empty(),
                            new Provenance("pronoun", List.of("two antecedents")),
                            List.of(new Candidate("Ann Lee and Bob Day", 0.5), new Candidate("Two officials", 0.5)),
                            Optional.of(UnattributedReason.AMBIGUOUS),
                            1,
                            3),
                    new Quotation(
                            QuotationType.DIRECT,
                            List.of(SCARE),
                            List.of(SCARE),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            OptionalDouble.empty(),
                            new Provenance("scare", List.of()),
                            List.of(),
                            Optional.of(UnattributedReason.NOT_SPEECH),
                            1,
                            4)),
            List.of(
                    new Speaker(
                            Optional.of("Ann Lee and Bob Day"),
                            SpeakerKind.GROUP,
                            List.of("the “owners”", "a pair, both"),
                            List.of("Lee and Day"),
                            List.of("Ann Lee", "Bob Day"),
                            List.of(GROUP)),
                    new Speaker(
                            Optional.empty(),
                            SpeakerKind.UNNAMED,
                            List.of("two officials"),
                            List.of(),
                            List.of(),
                            List.of(OFFICIALS, at("they said. So", 4)))),
            List.of(new IgnoredSpan(at("Advertisement 🎉"), IgnoredSpan.Reason.ADVERTISEMENT)));

    private RichAttribution() {}

    private static Span at(String words) {
        return at(words, words.length());
    }

    private static Span at(String words, int length) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + length);
    }
}
