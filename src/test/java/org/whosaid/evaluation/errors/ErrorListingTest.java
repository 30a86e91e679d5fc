package org.whosaid.evaluation.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.gold.GoldQuotedSpan;
import org.whosaid.evaluation.gold.GoldSpeaker;
import org.whosaid.evaluation.prediction.PredictedCandidate;
import org.whosaid.evaluation.prediction.PredictedQuotation;
import org.whosaid.evaluation.prediction.PredictedSpeaker;
import org.whosaid.evaluation.prediction.Prediction;
import org.whosaid.evaluation.score.ArticleVerdict;

class ErrorListingTest {

    private static final String TEXT = "Bob Day frowned.\n\n“We shall win this again,” Ann Lee said.";
    private static final CodePointSpan WORDS = at("“We shall win this again,”");
    private static final CodePointSpan BOB = at("Bob Day");
    private static final GoldArticle ARTICLE = new GoldArticle(
            "game",
            new CodePointText(TEXT),
            List.of(new GoldAttribution(
                    "1",
                    QuotationType.DIRECT,
                    List.of(WORDS),
                    List.of(at("Ann Lee")),
                    List.of(at("said")),
                    Optional.of(new GoldSpeaker(Optional.of("Ann Lee"), GoldSpeaker.Type.PERSON, Optional.empty())))),
            List.of(new GoldQuotedSpan(WORDS, 5, true, Optional.of("1"))),
            Map.of("genre", "sport"));
    private static final PredictedQuotation BY_BOB = new PredictedQuotation(
            QuotationType.DIRECT,
            List.of(WORDS),
            List.of(WORDS),
            Optional.empty(),
            Optional.of(BOB),
            Optional.of(new PredictedSpeaker(Optional.of("Bob Day"), Optional.empty())),
            OptionalDouble.of(0.7),
            Optional.of("nearest-name"),
            List.of(new PredictedCandidate("Ann Lee", OptionalDouble.of(0.3))));

    @Test
    void wrongSpeaker_isShownWithContextAndBothVerdicts() {
        String listing = listing(Set.of(ErrorKind.WRONG), BY_BOB).all();

        assertThat(listing)
                .contains("1/1 · WRONG SPEAKER ─", "direct · game:18 · sport")
                .contains("{≠ Bob Day} frowned. ¶ ⟦“We shall win this again,”⟧ {= Ann Lee} said.")
                .contains("gold  Ann Lee (person)  ·  source \"Ann Lee\"  ·  cue \"said\"")
                .contains("got   Bob Day 0.70  ·  source \"Bob Day\"  ·  no cue  ·  direct  ·  stage nearest-name")
                .contains("else  Ann Lee 0.30");
    }

    @Test
    void nothingPredicted_isUnseenAndARelationMissed() {
        String listing = listing(EnumSet.allOf(ErrorKind.class)).all();

        assertThat(listing).startsWith("some: 1 not seen as a quotation · 1 relation missed");
        assertThat(listing).contains("got   nothing here");
    }

    @Test
    void sample_isNeverMoreThanThereIs() {
        assertThat(listing(Set.of(ErrorKind.WRONG), BY_BOB).sample(9))
                .contains("1/1")
                .doesNotContain("2/1");
        assertThat(listing(Set.of(ErrorKind.OPEN), BY_BOB).sample(9)).doesNotContain("──");
    }

    @Test
    void kindsByName_areThoseAboutSpeakersByDefault() {
        assertThat(ErrorKind.named("wrong, open")).containsExactly(ErrorKind.WRONG, ErrorKind.OPEN);
        assertThat(ErrorKind.named("")).contains(ErrorKind.WRONG).doesNotContain(ErrorKind.MISSED);
        assertThat(ErrorKind.named("all")).hasSize(ErrorKind.values().length);
        assertThatThrownBy(() -> ErrorKind.named("typo")).hasMessageContaining("none of speakers, all, wrong, open");
    }

    private static ErrorListing listing(Set<ErrorKind> kinds, PredictedQuotation... quotations) {
        Prediction prediction = Prediction.of("game", List.of(quotations));
        return new ErrorListing("some", List.of(ArticleVerdict.of(ARTICLE, Optional.of(prediction))), kinds);
    }

    private static CodePointSpan at(String words) {
        int start = TEXT.indexOf(words);
        return new CodePointSpan(start, start + words.length());
    }
}
