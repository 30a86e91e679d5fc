package org.whosaid.evaluation.system;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.attribution.model.Cue;
import org.whosaid.attribution.model.Mention;
import org.whosaid.attribution.model.Quotation;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.Speaker;
import org.whosaid.engine.LoadedEngine;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.prediction.PredictedCandidate;
import org.whosaid.evaluation.prediction.PredictedQuotation;
import org.whosaid.evaluation.prediction.PredictedSpeaker;
import org.whosaid.evaluation.prediction.Prediction;

/** The engine of this project, as the service runs it. */
public final class WhosaidSystem implements AttributionSystem {

    public static final String NAME = "whosaid";

    private final Function<String, ArticleAttribution> engine;

    /** @param engine from an article's text to its attributions, with UTF-16 offsets */
    public WhosaidSystem(Function<String, ArticleAttribution> engine) {
        this.engine = engine;
    }

    /** The engine with its default settings; takes as long as its models need to load. */
    public static WhosaidSystem withDefaults() {
        return new WhosaidSystem(LoadedEngine.load().attributor()::attribute);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Prediction predict(GoldArticle article) {
        ArticleAttribution attribution = engine.apply(article.text().utf16());
        return Prediction.of(
                article.id(),
                attribution.quotations().stream()
                        .map(quotation -> quotation(quotation, attribution.speakers(), article.text()))
                        .toList());
    }

    private static PredictedQuotation quotation(Quotation quotation, List<Speaker> speakers, CodePointText text) {
        return new PredictedQuotation(
                quotation.type(),
                spans(quotation.content(), text),
                spans(quotation.quotedSpans(), text),
                quotation.cue().map(Cue::span).map(text::fromUtf16),
                quotation.source().map(Mention::span).map(text::fromUtf16),
                quotation.speaker().map(speakers::get).map(WhosaidSystem::speaker),
                quotation.confidence(),
                Optional.of(quotation.provenance().stage()),
                quotation.candidates().stream()
                        .map(candidate ->
                                new PredictedCandidate(candidate.name(), OptionalDouble.of(candidate.confidence())))
                        .toList());
    }

    private static PredictedSpeaker speaker(Speaker speaker) {
        return new PredictedSpeaker(
                speaker.name(), speaker.descriptions().stream().findFirst());
    }

    private static List<CodePointSpan> spans(List<Span> spans, CodePointText text) {
        return spans.stream().map(text::fromUtf16).toList();
    }
}
