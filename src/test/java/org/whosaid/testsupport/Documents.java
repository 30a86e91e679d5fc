package org.whosaid.testsupport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whosaid.attribution.document.AnnotatedDocument;
import org.whosaid.attribution.document.GivenNames;
import org.whosaid.attribution.document.NamedEntity;
import org.whosaid.attribution.document.Sentence;
import org.whosaid.attribution.document.SentenceParser;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Gender;
import org.whosaid.attribution.model.Span;

/**
 * Analysed documents written by hand, so that tests of the domain need no models.
 *
 * <p>{@code Documents.of("[PER Ann Lee] , a lawyer , said : “ We lost . ” | She left/VBD .")}: words stand between
 * spaces, with a tag and a lemma where the default will not do ({@code mice/NNS/mouse}); names stand in brackets behind
 * PER, ORG, LOC or MISC; {@code |} ends a sentence, {@code ¶} a paragraph. The text is put together as a writer would
 * space it, and offsets follow from it.
 *
 * <p>By default a word has the tag that it has in {@link #TAGS}, else NNP with a capital and NN without, and its lower-case
 * form as lemma.
 */
public final class Documents {

    private static final Map<String, String> TAGS = Map.ofEntries(
            words("DT", "the a an this that these those no"),
            words("IN", "of for in at by from with on about as after before because"),
            words("CC", "and or but &"),
            words("PRP", "he she they it i we him them us you"),
            words("PRP$", "his her its their my our your"),
            words("TO", "to"),
            words("WP", "who whom what"),
            words("VBD", "said told asked met was were had added wrote left lost knew"),
            words("VBZ", "says is has"),
            words("MD", "will would can"),
            words("RB", "not also never"),
            words("POS", "'s ’s"),
            words("HYPH", "-"),
            words("``", "“ ‘"),
            words("''", "” ’"),
            words("-LRB-", "("),
            words("-RRB-", ")"),
            words(",", ","),
            words(":", ": ; — –"),
            words(".", ". ? !"));

    private static final Map<String, String> LEMMAS = Map.ofEntries(
            Map.entry("said", "say"),
            Map.entry("says", "say"),
            Map.entry("told", "tell"),
            Map.entry("asked", "ask"),
            Map.entry("added", "add"),
            Map.entry("wrote", "write"),
            Map.entry("was", "be"),
            Map.entry("is", "be"),
            Map.entry("left", "leave"),
            Map.entry("lost", "lose"),
            Map.entry("knew", "know"));

    private static final String NO_SPACE_BEFORE = "” ’ , . ; : ? ! 's ’s )";
    private static final String NO_SPACE_AFTER = "“ ‘ (";

    private Documents() {}

    private static Map.Entry<String, String> words(String tag, String words) {
        return Map.entry(tag, " " + words + " ");
    }

    /**
     * A document with its layout.
     *
     * @param quotedSpans outermost stretches from “ to ”, marks included
     */
    public record Written(AnnotatedDocument document, List<Span> paragraphs, List<Span> quotedSpans) {

        public String text() {
            return document.text();
        }

        /** Where the words stand in the text first. */
        public Span span(String words) {
            return span(words, 1);
        }

        /** @param occurrence counted from one */
        public Span span(String words, int occurrence) {
            int at = -1;
            for (int i = 0; i < occurrence; i++) {
                at = text().indexOf(words, at + 1);
                if (at < 0) {
                    throw new IllegalArgumentException("“" + words + "” is not " + occurrence + " times in: " + text());
                }
            }
            return new Span(at, at + words.length());
        }

        public Sentence sentenceOf(String words) {
            return document.sentences().get(document.sentenceAt(span(words).start()));
        }
    }

    public static Written of(String notation) {
        return new Reader().read(notation);
    }

    /** {@code givenNames("Ann F", "Bob M")}. */
    public static GivenNames givenNames(String... entries) {
        return name -> Arrays.stream(entries)
                .filter(entry -> entry.substring(0, entry.indexOf(' '))
                        .toLowerCase(Locale.ROOT)
                        .equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .flatMap(entry -> Optional.of(entry.endsWith("F") ? Gender.FEMALE : Gender.MALE));
    }

    /** A parser that knows only these arcs: {@code parser("Lee nsubj said", "Ann compound Lee")}. */
    public static SentenceParser parser(String... arcs) {
        return sentence -> {
            List<Token> tokens = new ArrayList<>(sentence.tokens());
            for (String arc : arcs) {
                String[] parts = arc.split(" ");
                int dependent = indexOf(sentence, parts[0]);
                int head = indexOf(sentence, parts[2]);
                if (dependent >= 0 && head >= 0) {
                    tokens.set(dependent, tokens.get(dependent).dependingOn(head, parts[1]));
                }
            }
            return new Sentence(tokens);
        };
    }

    private static int indexOf(Sentence sentence, String word) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).text().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private static final class Reader {
        private final StringBuilder text = new StringBuilder();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<NamedEntity.Kind> kinds = new ArrayList<>();
        private final List<Span> names = new ArrayList<>();
        private final List<Span> paragraphs = new ArrayList<>();
        private final List<Span> quoted = new ArrayList<>();
        private List<Token> sentence = new ArrayList<>();
        private NamedEntity.Kind open;
        private Span name;
        private int paragraph;
        private int mark = -1;
        private String before = "";

        Written read(String notation) {
            for (String item : notation.strip().split("\\s+")) {
                switch (item) {
                    case "[PER" -> open = NamedEntity.Kind.PERSON;
                    case "[ORG" -> open = NamedEntity.Kind.ORGANIZATION;
                    case "[LOC" -> open = NamedEntity.Kind.LOCATION;
                    case "[MISC" -> open = NamedEntity.Kind.OTHER;
                    case "|" -> endSentence();
                    case "¶" -> endParagraph();
                    default -> word(item);
                }
            }
            endParagraph();
            List<NamedEntity> entities = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                entities.add(new NamedEntity(names.get(i), names.get(i).of(text), kinds.get(i)));
            }
            String written = text.toString();
            return new Written(
                    new AnnotatedDocument(written, sentences, entities), List.copyOf(paragraphs), List.copyOf(quoted));
        }

        private void word(String item) {
            boolean ends = item.endsWith("]");
            String[] parts = (ends ? item.substring(0, item.length() - 1) : item).split("/");
            String word = parts[0];
            boolean glued = text.isEmpty()
                    || text.charAt(text.length() - 1) == '\n'
                    || contains(NO_SPACE_BEFORE, word)
                    || contains(NO_SPACE_AFTER, before)
                    || word.equals("-")
                    || before.equals("-");
            if (!glued) {
                text.append(' ');
            }
            Span span = new Span(text.length(), text.length() + word.length());
            text.append(word);
            before = word;
            String tag = parts.length > 1 ? parts[1] : tag(word);
            sentence.add(Token.unparsed(span, word, parts.length > 2 ? parts[2] : lemma(word, tag), tag));
            readName(span, ends);
            readMark(word, span);
        }

        private void readName(Span span, boolean ends) {
            if (open != null) {
                name = name == null ? span : name.cover(span);
                if (ends) {
                    names.add(name);
                    kinds.add(open);
                    open = null;
                    name = null;
                }
            }
        }

        private void readMark(String word, Span span) {
            if (word.equals("“")) {
                mark = span.start();
            } else if (word.equals("”") && mark >= 0) {
                quoted.add(new Span(mark, span.end()));
                mark = -1;
            }
        }

        private void endSentence() {
            if (!sentence.isEmpty()) {
                sentences.add(new Sentence(sentence));
                sentence = new ArrayList<>();
            }
        }

        private void endParagraph() {
            endSentence();
            if (mark >= 0) { // a quotation that goes on has no end mark here
                quoted.add(new Span(mark, text.length()));
                mark = -1;
            }
            if (text.length() > paragraph) {
                paragraphs.add(new Span(paragraph, text.length()));
                text.append("\n\n");
                paragraph = text.length();
            }
            before = "";
        }

        private static String tag(String word) {
            return TAGS.entrySet().stream()
                    .filter(entry -> contains(entry.getValue(), word.toLowerCase(Locale.ROOT)))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> Character.isUpperCase(word.charAt(0))
                            ? "NNP"
                            : Character.isDigit(word.charAt(0)) ? "CD" : "NN");
        }

        private static String lemma(String word, String tag) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean plural = tag.equals("NNS") && lower.endsWith("s");
            return LEMMAS.getOrDefault(lower, plural ? lower.substring(0, lower.length() - 1) : lower);
        }

        private static boolean contains(String words, String word) {
            return (" " + words.strip() + " ").contains(" " + word + " ");
        }
    }
}
