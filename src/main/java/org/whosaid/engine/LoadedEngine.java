package org.whosaid.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.whosaid.attribution.QuotationAttributor;
import org.whosaid.corenlp.CoreNlp;
import org.whosaid.neural.OnnxRelationTagger;

/**
 * The attribution pipeline with its models: the one place that knows which adapters stand behind its ports.
 *
 * @param models names of the models, for the record of what made an attribution
 */
public record LoadedEngine(QuotationAttributor attributor, List<String> models) {

    public LoadedEngine {
        models = List.copyOf(models);
    }

    /** From this confidence on an attribution is given; chosen on the development articles for nine in ten right. */
    public static final double DEFAULT_THRESHOLD = 0.7;

    /** With the default threshold. */
    public static LoadedEngine load() {
        return load(DEFAULT_THRESHOLD);
    }

    /** Loads all models side by side; takes seconds. One is enough for all threads. */
    public static LoadedEngine load(double threshold) {
        var tagger = CompletableFuture.supplyAsync(() -> OnnxRelationTagger.load(1));
        CoreNlp coreNlp = CoreNlp.load();
        var models = new ArrayList<>(CoreNlp.modelNames());
        models.add("relation-tagger");
        return new LoadedEngine(
                new QuotationAttributor(
                        coreNlp.annotator(), coreNlp.parser(), coreNlp.givenNames(), tagger.join(), threshold),
                models);
    }
}
