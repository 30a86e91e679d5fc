package org.whosaid.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.whosaid.attribution.document.GivenNames;
import org.whosaid.attribution.document.SentenceParser;
import org.whosaid.attribution.document.TextAnnotator;

/**
 * The CoreNLP models that attribution uses, loaded once and shared by all threads: none of the classes behind them keeps
 * state while it works, or else every call has its own instance.
 */
public record CoreNlp(TextAnnotator annotator, SentenceParser parser, GivenNames givenNames) {

    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";
    private static final String PARSER = MODELS + "parser/nndep/english_UD.gz";

    /** Loads the models side by side; a few seconds. */
    public static CoreNlp load() {
        var tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        var names = CompletableFuture.supplyAsync(() -> CRFClassifier.getClassifierNoExceptions(NAMES));
        var parser = CompletableFuture.supplyAsync(() -> loadParser());
        return new CoreNlp(
                new CoreNlpAnnotator(tagger.join(), castNames(names.join())),
                new CoreNlpParser(parser.join()),
                GivenNameList.load());
    }

    /**
     * Few of the hidden layer's products are computed ahead: only sentences next to quotations that nothing else settled
     * are parsed, so a quick start is worth more.
     */
    private static DependencyParser loadParser() {
        var properties = new Properties();
        properties.setProperty("numPreComputed", "1000");
        return DependencyParser.loadFromModelFile(PARSER, properties);
    }

    /** Names of the models, for the record of what made an attribution. */
    public static List<String> modelNames() {
        return List.of("english-left3words-distsim", "english.conll.4class.distsim", "english_UD");
    }

    @SuppressWarnings("unchecked") // the classifier's type parameter is chosen by the caller, whatever the model
    private static CRFClassifier<edu.stanford.nlp.ling.CoreLabel> castNames(CRFClassifier<?> classifier) {
        return (CRFClassifier<edu.stanford.nlp.ling.CoreLabel>) classifier;
    }
}
