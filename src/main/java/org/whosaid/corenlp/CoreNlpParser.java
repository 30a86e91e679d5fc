package org.whosaid.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.document.Sentence;
import org.whosaid.attribution.document.SentenceParser;
import org.whosaid.attribution.document.Token;

/** CoreNLP's neural dependency parser (Chen and Manning 2014). */
final class CoreNlpParser implements SentenceParser {

    private final DependencyParser parser;

    CoreNlpParser(DependencyParser parser) {
        this.parser = parser;
    }

    @Override
    public Sentence parse(Sentence sentence) {
        var words = new ArrayList<CoreLabel>();
        for (Token token : sentence.tokens()) {
            var word = new CoreLabel();
            word.setWord(token.text());
            word.setValue(token.text());
            word.setTag(token.tag());
            word.setIndex(words.size() + 1);
            words.add(word);
        }
        var parsed = new ArrayList<>(sentence.tokens());
        for (TypedDependency dependency : parser.predict(words).typedDependencies()) {
            int index = dependency.dep().index() - 1;
            if (index >= 0) {
                parsed.set(
                        index,
                        sentence.tokens()
                                .get(index)
                                .dependingOn(
                                        dependency.gov().index() - 1,
                                        dependency.reln().toString()));
            }
        }
        return new Sentence(List.copyOf(parsed));
    }
}
