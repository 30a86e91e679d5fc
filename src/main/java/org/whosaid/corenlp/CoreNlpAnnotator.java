package org.whosaid.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.NamedEntity;
import org.whosaid.attribution.document.Sentence;
import org.whosaid.attribution.document.TextAnnotator;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Span;

/**
 * CoreNLP's tokenizer, part-of-speech tagger, morphology and one named-entity model, called directly.
 *
 * <p>Not through {@code StanfordCoreNLP}: its global annotator cache shares annotators with mutable fields between
 * pipelines, and its name annotator loads three models and a time grammar of which attribution uses none.
 */
final class CoreNlpAnnotator implements TextAnnotator {

    /** No sentence of an article has more punctuation. */
    private static final int MOST_MARKS = 60;

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> nameRecognizer;
    private final SentenceSplitter splitter = new SentenceSplitter();

    CoreNlpAnnotator(MaxentTagger tagger, CRFClassifier<CoreLabel> nameRecognizer) {
        this.tagger = tagger;
        this.nameRecognizer = nameRecognizer;
    }

    @Override
    public AnnotatedDocument annotate(String text, List<Span> paragraphs) {
        var morphology = new Morphology(); // keeps state while it works, so every call has its own
        var sentences = new ArrayList<Sentence>();
        var names = new ArrayList<NamedEntity>();
        for (List<CoreLabel> words : splitter.split(text, paragraphs)) {
            tag(words);
            List<CoreLabel> labelled = nameRecognizer.classifySentence(words); // classify() would skip its features
            sentences.add(new Sentence(
                    words.stream().map(word -> token(text, word, morphology)).toList()));
            names.addAll(joinHyphenated(text, names(text, words, labelled)));
        }
        return new AnnotatedDocument(text, sentences, names);
    }

    /**
     * Tags the words. Marks beyond any use of them are kept from the tagger: it knows too little of a mark among marks and
     * tries every tag for each, which would make an article of stray marks take minutes.
     */
    private void tag(List<CoreLabel> words) {
        List<CoreLabel> marks = words.stream().filter(CoreNlpAnnotator::isMark).toList();
        if (marks.size() <= MOST_MARKS) {
            tagger.tagCoreLabels(words);
            return;
        }
        marks.forEach(mark -> mark.setTag("``"));
        List<CoreLabel> rest = words.stream().filter(word -> !isMark(word)).toList();
        if (!rest.isEmpty()) {
            tagger.tagCoreLabels(rest);
        }
    }

    private static boolean isMark(CoreLabel word) {
        return word.word().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static Token token(String text, CoreLabel word, Morphology morphology) {
        String lemma = morphology.lemma(word.word(), word.tag()).toLowerCase(Locale.ROOT);
        return Token.unparsed(span(word), span(word).of(text), lemma, word.tag());
    }

    private static List<NamedEntity> names(String text, List<CoreLabel> words, List<CoreLabel> labelled) {
        var names = new ArrayList<NamedEntity>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || !label(labelled.get(i)).equals(label(labelled.get(start)))) {
                if (!label(labelled.get(start)).equals("O")) {
                    Span span = span(words.get(start)).cover(span(words.get(i - 1)));
                    names.add(new NamedEntity(span, span.of(text), kind(label(labelled.get(start)))));
                }
                start = i;
            }
        }
        return names;
    }

    /** The models see "Tran-Whitlock" as three words and label the hyphen as no name. */
    private static List<NamedEntity> joinHyphenated(String text, List<NamedEntity> names) {
        var joined = new ArrayList<NamedEntity>();
        for (NamedEntity name : names) {
            NamedEntity last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.kind() == name.kind()
                    && text.substring(last.span().end(), name.span().start()).equals("-")) {
                Span span = last.span().cover(name.span());
                joined.set(joined.size() - 1, new NamedEntity(span, span.of(text), name.kind()));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private static NamedEntity.Kind kind(String label) {
        return switch (label) {
            case "PERSON" -> NamedEntity.Kind.PERSON;
            case "ORGANIZATION" -> NamedEntity.Kind.ORGANIZATION;
            case "LOCATION" -> NamedEntity.Kind.LOCATION;
            default -> NamedEntity.Kind.OTHER;
        };
    }

    private static String label(CoreLabel word) {
        return word.get(CoreAnnotations.AnswerAnnotation.class);
    }

    private static Span span(CoreLabel word) {
        return new Span(word.beginPosition(), word.endPosition());
    }
}
