package org.whosaid.evaluation.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.attribution.model.Mention;
import org.whosaid.attribution.model.MentionType;
import org.whosaid.attribution.model.Provenance;
import org.whosaid.attribution.model.Quotation;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.Speaker;
import org.whosaid.attribution.model.SpeakerKind;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;
import org.whosaid.evaluation.gold.Corpus;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.prediction.PredictedQuotation;
import org.whosaid.evaluation.prediction.Prediction;

class SystemRunTest {

    private static final GoldArticle ARTICLE = article("a", "😀 Ann: “No”");

    @TempDir
    private Path cache;

    @Test
    void answerOfTheEngine_comesInCodePoints() {
        WhosaidSystem whosaid = new WhosaidSystem(text -> new ArticleAttribution(
                List.of(new Quotation(
                        QuotationType.DIRECT,
                        List.of(new Span(8, 12)),
                        List.of(new Span(8, 12)),
                        Optional.empty(),
                        Optional.of(new Mention(new Span(3, 6), "Ann", MentionType.NAME)),
                        Optional.of(0),
                        OptionalDouble.of(0.9),
                        new Provenance("colon", List.of()),
                        List.of(),
                        Optional.empty(),
                        0,
                        0)),
                List.of(new Speaker(
                        Optional.of("Ann"), SpeakerKind.PERSON, List.of(), List.of(), List.of(), List.of())),
                List.of()));

        PredictedQuotation quotation = whosaid.predict(ARTICLE).quotations().get(0);

        assertThat(ARTICLE.text().slice(quotation.content().get(0))).isEqualTo("“No”");
        assertThat(quotation.source()).contains(new CodePointSpan(2, 5));
        assertThat(quotation.speakerName()).contains("Ann");
        assertThat(quotation.stage()).contains("colon");
    }

    @Test
    void articleOnWhichTheSystemThrows_isCountedAndTheOthersGoOn() {
        Counting system = new Counting();

        SystemRun run = SystemRun.of(system, List.of(article("bad", ""), ARTICLE));

        assertThat(run.failures()).isEqualTo(1);
        assertThat(run.predictions()).extracting(Prediction::articleId).containsExactly("bad", "a");
    }

    @Test
    void cachedAnswers_areAskedForOnceUnlessTheTextChanges() throws IOException {
        Counting system = new Counting();
        Corpus corpus = new Corpus("written/dev", List.of(ARTICLE));

        StoredPredictions.cached(cache, system, corpus);
        SystemRun again = StoredPredictions.cached(cache, system, corpus);

        assertThat(system.calls).isEqualTo(1);
        assertThat(again.predictions()).hasSize(1);
        StoredPredictions.cached(cache, system, new Corpus("written/dev", List.of(article("a", "Other."))));
        assertThat(system.calls).isEqualTo(2);
    }

    private static GoldArticle article(String id, String text) {
        return new GoldArticle(id, new CodePointText(text), List.of(), List.of(), Map.of());
    }

    private static final class Counting implements AttributionSystem {

        private int calls;

        @Override
        public String name() {
            return "counting system";
        }

        @Override
        public Prediction predict(GoldArticle article) {
            calls++;
            if (article.text().length() == 0) {
                throw new IllegalStateException("no text");
            }
            return Prediction.of(article.id(), List.of());
        }
    }
}
