package org.whosaid.evaluation.system;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.Span;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.prediction.PredictedQuotation;
import org.whosaid.evaluation.prediction.PredictedSpeaker;
import org.whosaid.evaluation.prediction.Prediction;

/**
 * CoreNLP's own quotation attribution as it comes, with a pipeline of its own: what one would have without whosaid. Not
 * thread-safe, since the quote annotators keep the document's people in a field.
 */
public final class StockCoreNlp implements AttributionSystem {

    /** CoreNLP's way of saying nobody. */
    private static final String NOBODY = "Unknown";

    private StanfordCoreNLP pipeline;

    @Override
    public String name() {
        return "stock CoreNLP";
    }

    @Override
    public Prediction predict(GoldArticle article) {
        if (pipeline == null) {
            pipeline = pipeline();
        }
        CoreDocument document = pipeline.processToCoreDocument(article.text().utf16());
        return Prediction.of(
                article.id(),
                document.quotes().stream()
                        .map(quote -> quotation(quote, article.text()))
                        .toList());
    }

    private static StanfordCoreNLP pipeline() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        return new StanfordCoreNLP(settings);
    }

    private static PredictedQuotation quotation(CoreQuote quote, CodePointText text) {
        List<CodePointSpan> content = List.of(span(quote.quoteCharOffsets(), text));
        Optional<PredictedSpeaker> speaker = quote.canonicalSpeaker()
                .or(quote::speaker)
                .filter(name -> !name.equals(NOBODY))
                .map(name -> new PredictedSpeaker(Optional.of(name), Optional.empty()));
        return new PredictedQuotation(
                QuotationType.DIRECT,
                content,
                content,
                Optional.empty(),
                quote.speakerCharOffsets().map(offsets -> span(offsets, text)),
                speaker,
                OptionalDouble.empty(),
                Optional.ofNullable(quote.coreMap().get(QuoteAttributionAnnotator.MentionSieveAnnotation.class)),
                List.of());
    }

    private static CodePointSpan span(Pair<Integer, Integer> offsets, CodePointText text) {
        return text.fromUtf16(new Span(offsets.first(), offsets.second()));
    }
}
