package org.whosaid.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.gold.GoldQuotedSpan;
import org.whosaid.evaluation.gold.GoldSpeaker;
import org.whosaid.evaluation.prediction.PredictedQuotation;
import org.whosaid.evaluation.prediction.PredictedSpeaker;
import org.whosaid.evaluation.prediction.Prediction;

/** The same examples as the referee's self-test, and some more. */
class ScoreTest {

    private static final String TEXT = "Ann Lee said: \"We will win the next election.\" "
            + "She added that taxes \"are far too high for us\". A \"fake\" thing.";

    private static final CodePointSpan WIN = at("\"We will win the next election.\"");
    private static final CodePointSpan HIGH = at("\"are far too high for us\"");
    private static final CodePointSpan TAXES = at("taxes \"are far too high for us\"");
    private static final CodePointSpan FAKE = at("\"fake\"");
    private static final CodePointSpan ANN = at("Ann Lee");
    private static final CodePointSpan SHE = at("She");
    private static final CodePointSpan THING = at("thing");

    private static final GoldSpeaker ANN_LEE =
            new GoldSpeaker(Optional.of("Ann Lee"), GoldSpeaker.Type.PERSON, Optional.empty());
    private static final GoldArticle ARTICLE = article(
            List.of(
                    relation("E1", QuotationType.DIRECT, WIN, List.of(ANN), ANN_LEE),
                    relation("E2", QuotationType.MIXED, TAXES, List.of(SHE), ANN_LEE)),
            List.of(
                    new GoldQuotedSpan(WIN, 6, true, Optional.of("E1")),
                    new GoldQuotedSpan(HIGH, 6, true, Optional.of("E2")),
                    new GoldQuotedSpan(FAKE, 1, true, Optional.empty())));

    private static final PredictedQuotation WIN_BY_ANN = quotation(QuotationType.DIRECT, WIN, WIN, ANN, "Ann Lee");
    private static final PredictedQuotation TAXES_BY_ANN = quotation(QuotationType.MIXED, TAXES, HIGH, SHE, "Ann Lee");

    @Test
    void everythingAsInTheGold_scoresHundred() {
        Score score = score(WIN_BY_ANN, TAXES_BY_ANN);

        assertThat(score.quoted().speakerStrict().f1()).isEqualTo(100);
        assertThat(score.relations().exact().f1()).isEqualTo(100);
        assertThat(score.quoted().scareLeftAlone()).isEqualTo(100);
    }

    @Test
    void wrongNameWrongSourceAndAnAttributedScareQuote_areCountedAgainstIt() {
        Score score = score(
                quotation(QuotationType.DIRECT, WIN, WIN, THING, "Bob"),
                quotation(QuotationType.MIXED, TAXES, HIGH, SHE, "Lee"),
                quotation(QuotationType.DIRECT, FAKE, FAKE, THING, "thing"));

        assertThat(score.quoted().speakerStrict().truePositives()).isZero();
        assertThat(score.quoted().speakerLenient().truePositives()).isEqualTo(1);
        assertThat(score.quoted().scareLeftAlone()).isZero();
        assertThat(score.relations().half().truePositives()).isEqualTo(1);
    }

    @Test
    void noAnswer_isMissingAndScoresZero() {
        Score score = Score.of(List.of(ArticleVerdict.of(ARTICLE, Optional.empty())));

        assertThat(score.quoted().speakerStrict().f1()).isZero();
        assertThat(score.articlesMissing()).isEqualTo(1);
    }

    @Test
    void leftOpen_isFoundButNotAttributed() {
        Score score = score(open(WIN));

        assertThat(score.quoted().found()).isEqualTo(50);
        assertThat(score.quoted().speakerLenient().predicted()).isZero();
        assertThat(score.relations().half().predicted()).isZero();
    }

    @Test
    void attributedStretchWithoutMarksInTheGold_isSpurious() {
        CodePointSpan nowhere = at("A");
        Score score = score(WIN_BY_ANN, quotation(QuotationType.DIRECT, nowhere, nowhere, ANN, "Ann Lee"));

        assertThat(score.quoted().speakerLenient().predicted()).isEqualTo(2);
        assertThat(score.quoted().speakerLenient().precision()).isEqualTo(50);
    }

    @Test
    void goldSpeakerWithoutName_wantsTheSource() {
        GoldSpeaker unnamed = new GoldSpeaker(Optional.empty(), GoldSpeaker.Type.UNNAMED, Optional.of("an official"));
        GoldArticle article = article(
                List.of(relation("E1", QuotationType.DIRECT, WIN, List.of(ANN), unnamed)),
                List.of(new GoldQuotedSpan(WIN, 6, true, Optional.of("E1"))));

        assertThat(score(article, WIN_BY_ANN).quoted().speakerStrict().f1()).isEqualTo(100);
        assertThat(score(article, quotation(QuotationType.DIRECT, WIN, WIN, THING, "Ann Lee"))
                        .quoted()
                        .speakerLenient()
                        .f1())
                .isZero();
    }

    @Test
    void relationWithoutSourceInTheGold_isRightWithoutSourceOrWithTheSpeakersName() {
        GoldArticle article =
                article(List.of(relation("E1", QuotationType.DIRECT, WIN, List.of(), ANN_LEE)), List.of());

        assertThat(score(article, WIN_BY_ANN).relations().half().f1()).isEqualTo(100);
        assertThat(score(article, quotation(QuotationType.DIRECT, WIN, WIN, THING, "Bob"))
                        .relations()
                        .half()
                        .f1())
                .isZero();
    }

    @Test
    void unclearSpeakerAndUnclosedMarks_areNotScored() {
        GoldSpeaker unclear = new GoldSpeaker(Optional.empty(), GoldSpeaker.Type.UNCLEAR, Optional.empty());
        GoldArticle article = article(
                List.of(
                        relation("E1", QuotationType.DIRECT, WIN, List.of(ANN), unclear),
                        relation("E2", QuotationType.MIXED, TAXES, List.of(SHE), ANN_LEE)),
                List.of(
                        new GoldQuotedSpan(WIN, 6, true, Optional.of("E1")),
                        new GoldQuotedSpan(HIGH, 6, false, Optional.of("E2"))));

        assertThat(score(article, WIN_BY_ANN, TAXES_BY_ANN).quoted().gold()).isZero();
    }

    @Test
    void spanBeyondTheText_isRefusedWithTheArticlesId() {
        CodePointSpan beyond = new CodePointSpan(0, TEXT.length() + 1);

        assertThatThrownBy(() -> score(open(beyond)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a: span 0.." + (TEXT.length() + 1));
    }

    private static Score score(PredictedQuotation... quotations) {
        return score(ARTICLE, quotations);
    }

    private static Score score(GoldArticle article, PredictedQuotation... quotations) {
        return Score.of(List.of(ArticleVerdict.of(article, Optional.of(Prediction.of("a", List.of(quotations))))));
    }

    private static GoldArticle article(List<GoldAttribution> relations, List<GoldQuotedSpan> quoted) {
        return new GoldArticle("a", new CodePointText(TEXT), relations, quoted, Map.of());
    }

    private static GoldAttribution relation(
            String id, QuotationType kind, CodePointSpan content, List<CodePointSpan> source, GoldSpeaker speaker) {
        return new GoldAttribution(id, kind, List.of(content), source, List.of(), Optional.of(speaker));
    }

    private static PredictedQuotation quotation(
            QuotationType type, CodePointSpan content, CodePointSpan quoted, CodePointSpan source, String speaker) {
        return new PredictedQuotation(
                type,
                List.of(content),
                List.of(quoted),
                Optional.empty(),
                Optional.of(source),
                Optional.of(new PredictedSpeaker(Optional.of(speaker), Optional.empty())),
                OptionalDouble.empty(),
                Optional.empty(),
                List.of());
    }

    private static PredictedQuotation open(CodePointSpan content) {
        return new PredictedQuotation(
                QuotationType.DIRECT,
                List.of(content),
                List.of(content),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                List.of());
    }

    private static CodePointSpan at(String words) {
        int start = TEXT.indexOf(words);
        return new CodePointSpan(start, start + words.length());
    }
}
