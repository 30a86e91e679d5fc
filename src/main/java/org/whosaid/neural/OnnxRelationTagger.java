package org.whosaid.neural;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.RelationTagger;
import org.whosaid.attribution.relation.TaggedRelation;

/**
 * Tags relations with a small transformer encoder, run in this process by ONNX Runtime. {@code training/} holds the code
 * it was trained with and its model card.
 *
 * <p>In time linear in the text. One instance serves any number of threads; close it when the last of them is done.
 * Relations come in text order of their first content. Contents are found paragraph by paragraph and never joined across
 * paragraphs, except that two of them may choose the same cue.
 */
public final class OnnxRelationTagger implements RelationTagger, AutoCloseable {

    private static final String FOLDER = "/models/relation-tagger/";

    private final WordPiece wordPiece;
    private final TaggerModel model;

    private OnnxRelationTagger(WordPiece wordPiece, TaggerModel model) {
        this.wordPiece = wordPiece;
        this.model = model;
    }

    /**
     * Loads the model that is packed with this class.
     *
     * @param intraOpThreads threads that one window may use; 1 is best where several articles are read at a time
     */
    public static OnnxRelationTagger load(int intraOpThreads) {
        try (InputStream vocabulary = open("vocab.txt");
                InputStream onnx = open("relation-tagger.onnx")) {
            return new OnnxRelationTagger(
                    WordPiece.read(vocabulary), new TaggerModel(onnx.readAllBytes(), intraOpThreads));
        } catch (IOException e) {
            throw new UncheckedIOException("the relation tagger's files cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot load the relation tagger", e);
        }
    }

    @Override
    public List<TaggedRelation> tag(String text, List<Span> quotedSpans) {
        TokenizedText tokenized = TokenizedText.of(text, quotedSpans, wordPiece);
        SpanTagger.Tagged tagged = SpanTagger.tag(tokenized, model);
        return new RelationLinker(tokenized, tagged, model).relations();
    }

    @Override
    public void close() {
        try {
            model.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot close the relation tagger", e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = OnnxRelationTagger.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IOException("not on the class path: " + FOLDER + file);
        }
        return stream;
    }
}
