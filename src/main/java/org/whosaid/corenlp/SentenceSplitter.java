package org.whosaid.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.model.Span;

/** Paragraphs into sentences of CoreNLP words whose offsets are those of the text as submitted. */
final class SentenceSplitter {

    /**
     * Longer sentences are cut: the taggers need memory per word of a sentence, and what is longer than this in a news
     * article is a list or a text without full stops.
     */
    static final int LONGEST_SENTENCE = 200;

    /** Nothing in a language is longer; the taggers build features out of every prefix and suffix. */
    private static final int LONGEST_WORD = 100;

    /** As the models were trained: hyphenated words split, brackets and marks as they stand, nothing dropped. */
    private static final String TOKENIZER_OPTIONS =
            "splitHyphenated=true,ptb3Escaping=false,ud=true,untokenizable=noneKeep";

    List<List<CoreLabel>> split(String text, List<Span> paragraphs) {
        var sentences = new ArrayList<List<CoreLabel>>();
        for (Span paragraph : paragraphs) {
            List<CoreLabel> words =
                    tokenize(paragraph.of(text).replace('\n', ' ').replace('\r', ' '));
            for (CoreLabel word : words) {
                word.setBeginPosition(word.beginPosition() + paragraph.start());
                word.setEndPosition(word.endPosition() + paragraph.start());
            }
            for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
                for (int i = 0; i < sentence.size(); i += LONGEST_SENTENCE) {
                    sentences.add(
                            new ArrayList<>(sentence.subList(i, Math.min(sentence.size(), i + LONGEST_SENTENCE))));
                }
            }
        }
        return sentences;
    }

    private static List<CoreLabel> tokenize(String paragraph) {
        var words = new PTBTokenizer<>(new StringReader(paragraph), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS)
                .tokenize();
        for (CoreLabel word : words) {
            if (word.word().length() > LONGEST_WORD) {
                word.setWord(word.word().substring(0, LONGEST_WORD));
                word.setValue(word.word());
            }
        }
        return words;
    }
}
