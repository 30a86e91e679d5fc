package org.whosaid.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation;

/**
 * What speaks for nobody saying a stretch inside quotation marks: a title, a nickname, a word the writer keeps at a
 * distance.
 *
 * <p>The so-called “Ripple Act” is said by nobody; “No caps, no signature.” on a line of its own is said by somebody.
 */
final class OpenQuotationFeatures {

    private static final Set<String> NAMING = Set.of(
            "call",
            "dub",
            "title",
            "entitle",
            "name",
            "know",
            "label",
            "term",
            "word",
            "phrase",
            "song",
            "book",
            "film",
            "album",
            "movie",
            "show",
            "series",
            "so-called",
            "nickname",
            "headline",
            "slogan",
            "read",
            "mean",
            "play",
            "novel",
            "episode",
            "single",
            "hashtag",
            "sign",
            "column");

    private final Scene scene;

    OpenQuotationFeatures(Scene scene) {
        this.scene = scene;
    }

    Map<String, Double> of(Relation relation) {
        var features = new CandidateFeatures.FeatureSet("o:nobody,");
        Span extent = relation.extent();
        String text = scene.document().text();
        List<Token> words = new ArrayList<>(scene.document().tokensIn(extent));
        words.removeIf(token -> !Character.isLetterOrDigit(token.text().codePointAt(0)));
        features.add("bias");
        int length = words.size();
        String size = length <= 1
                ? "1"
                : length <= 2 ? "2" : length <= 4 ? "4" : length <= 8 ? "8" : length <= 15 ? "15" : "long";
        features.add("words=" + size);
        boolean fills = scene.fillsParagraph(extent);
        features.add(fills ? "fills" : "part");
        features.add((fills ? "fills" : "part") + ",words=" + size);
        if (!words.isEmpty()) {
            features.addIf(Character.isLowerCase(words.get(0).text().charAt(0)), "lower-case");
            long capitals = words.stream()
                    .filter(word -> Character.isUpperCase(word.text().charAt(0)))
                    .count();
            features.addIf(length > 1 && capitals * 3 >= length * 2, "title-case");
            boolean verb = words.stream().anyMatch(word -> word.tag().matches("VBD|VBZ|VBP|MD"));
            features.add(verb ? "finite-verb" : "no-finite-verb");
        }
        double content = relation.scores().content();
        features.add(
                content <= 0
                        ? "untagged"
                        : content < 0.5 ? "tagged-weakly" : content < 0.9 ? "tagged" : "tagged-surely");
        String inside = extent.of(text).replaceAll("[\\s\"'“”‘’«»„‟`]+$", "");
        char last = inside.isEmpty() ? ' ' : inside.charAt(inside.length() - 1);
        features.add(".?!…".indexOf(last) >= 0 ? "ends-sentence" : last == ',' ? "ends-comma" : "ends-open");
        before(features, extent, text);
        return features.values();
    }

    private void before(CandidateFeatures.FeatureSet features, Span extent, String text) {
        int index = extent.start() - 1;
        while (index >= 0 && Character.isWhitespace(text.charAt(index)) && text.charAt(index) != '\n') {
            index--;
        }
        if (index < 0 || text.charAt(index) == '\n') {
            features.add("before=start");
            return;
        }
        char mark = text.charAt(index);
        features.add("before="
                + (mark == ',' || mark == ':'
                        ? String.valueOf(mark)
                        : ".?!”\"’".indexOf(mark) >= 0 ? "sentence" : "word"));
        List<Token> words = scene.document().tokensIn(new Span(Math.max(0, extent.start() - 40), extent.start()));
        int count = 0;
        for (int i = words.size() - 1; i >= 0 && count < 3; i--, count++) {
            String lemma = words.get(i).lemma().toLowerCase(Locale.ROOT);
            features.addIf(NAMING.contains(lemma), "naming");
            features.addIf(
                    count == 0
                            && (words.get(i).tag().equals("DT")
                                    || words.get(i).tag().equals("PRP$")
                                    || words.get(i).tag().equals("POS")),
                    "after-determiner");
        }
    }
}
