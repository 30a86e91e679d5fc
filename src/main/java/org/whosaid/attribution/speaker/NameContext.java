package org.whosaid.attribution.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.document.Sentence;
import org.whosaid.attribution.document.Token;
import org.whosaid.attribution.model.Gender;
import org.whosaid.attribution.model.Span;

/**
 * Reads the titles and appositions around a name: "Sen. Marco Rubio", "Emmett Briggs, the governor's spokesman,", "her
 * lawyer, Ann Lee,".
 */
final class NameContext {

    /** Longer ones are whole clauses rather than descriptions. */
    private static final int LONGEST_APPOSITION = 25;

    private final String text;
    private final List<Token> tokens;

    NameContext(String text, Sentence sentence) {
        this.text = text;
        this.tokens = sentence.tokens();
    }

    /** @param first index of the name's first word in the sentence, {@code end} after its last */
    NameMention read(int first, int end, PersonName name) {
        var descriptions = new ArrayList<String>();
        Set<String> roles = new LinkedHashSet<>();
        Optional<Gender> gender = Optional.empty();

        int title = first;
        while (title > 0 && isTitleWord(tokens.get(title - 1))) {
            title--;
        }
        if (title > 0 && title < first && isPossessor(tokens.get(title - 1))) {
            title = startOfPossessor(title - 1);
        }
        if (title < first) {
            gender = addRoles(roles, title, first);
            addDescription(descriptions, title, first);
        } else if (first >= 2 && tokens.get(first - 1).text().equals(",")) {
            int start = startOfNounPhrase(first - 2);
            if (start >= 0 && isFollowedByBreak(end)) {
                addRoles(roles, start, first - 1);
                addDescription(descriptions, start, first - 1);
            }
        }
        int close = endOfApposition(end);
        if (close > 0) {
            addRoles(roles, end + 1, endOfFirstNounPhrase(end + 1, close));
            addDescription(descriptions, end + 1, close);
        }
        Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
        return new NameMention(span, name, gender, descriptions, roles);
    }

    private boolean isTitleWord(Token token) {
        return Titles.of(token.text()).isPresent() && !token.text().equalsIgnoreCase("the")
                || token.isNoun() && !token.tag().equals("NNS")
                || token.tag().startsWith("JJ")
                || token.tag().equals("HYPH")
                || token.tag().equals("AFX")
                || token.tag().equals("NML");
    }

    private static boolean isPossessor(Token token) {
        return token.tag().equals("POS") || token.tag().equals("PRP$");
    }

    private int startOfPossessor(int index) {
        if (tokens.get(index).tag().equals("PRP$")) {
            return index;
        }
        int start = index;
        while (start > 0
                && (tokens.get(start - 1).isNoun()
                        || tokens.get(start - 1).tag().equals("DT")
                        || tokens.get(start - 1).tag().startsWith("JJ"))) {
            start--;
        }
        return start;
    }

    /** Index of the first word of the noun phrase of a person's role that ends at {@code last}; -1 if none does. */
    private int startOfNounPhrase(int last) {
        int index = last;
        while (index >= 0
                && !tokens.get(index).text().equals(",")
                && !tokens.get(index).isVerb()
                && !tokens.get(index).tag().equals("MD")
                && !isQuotationMark(tokens.get(index))) {
            Token token = tokens.get(index);
            boolean opens = token.tag().equals("DT") || token.tag().equals("PRP$");
            if (opens || index == 0 || tokens.get(index - 1).text().equals(",")) {
                int headEnd = endOfFirstNounPhrase(index, last + 1);
                boolean common =
                        headEnd > index && tokens.get(headEnd - 1).tag().equals("NN");
                return common && (opens || index == 0) ? index : -1;
            }
            index--;
        }
        return -1;
    }

    private boolean isFollowedByBreak(int end) {
        return end >= tokens.size()
                || !Character.isLetterOrDigit(tokens.get(end).text().charAt(0));
    }

    /** Index after the last word of ", a professor of law at X," or ", the islands minister." after a name; -1 if none. */
    private int endOfApposition(int end) {
        if (end + 1 >= tokens.size() || !tokens.get(end).text().equals(",")) {
            return -1;
        }
        Token first = tokens.get(end + 1);
        boolean opens = first.tag().equals("DT")
                || first.tag().equals("NN")
                || first.tag().equals("JJ")
                || first.tag().equals("PRP$")
                || first.tag().equals("NNP")
                        && !first.text().equals("R")
                        && !first.text().equals("D");
        if (!opens) {
            return -1;
        }
        boolean noun = false;
        for (int i = end + 1; i < tokens.size() && i <= end + LONGEST_APPOSITION; i++) {
            Token token = tokens.get(i);
            if (token.text().equals(",")
                    || isSentenceEnd(token)
                    || isQuotationMark(token)
                    || token.tag().equals("WP")) {
                return noun && i > end + 1 ? i : -1;
            }
            if (token.tag().equals("VBD")
                    || token.tag().equals("VBZ")
                    || token.tag().equals("VBP")
                    || token.tag().equals("MD")) {
                return -1;
            }
            noun |= token.tag().equals("NN") || token.tag().startsWith("NNP");
        }
        return -1;
    }

    private int endOfFirstNounPhrase(int start, int limit) {
        for (int i = start; i < limit; i++) {
            String tag = tokens.get(i).tag();
            if (i > start && (tag.equals("IN") || tag.startsWith("W") || tag.equals("TO") || tag.startsWith("VB"))) {
                return i;
            }
        }
        return limit;
    }

    private Optional<Gender> addRoles(Set<String> roles, int from, int to) {
        Optional<Gender> gender = Optional.empty();
        for (Token token : tokens.subList(from, to)) {
            Optional<Titles.Title> title = Titles.of(token.text());
            if (title.isPresent()) {
                title.get().role().ifPresent(roles::add);
                gender = gender.or(title.get()::gender);
            } else if (token.isNoun()) {
                roles.add(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return gender;
    }

    private void addDescription(List<String> descriptions, int from, int to) {
        int start = from;
        if (tokens.get(start).tag().equals("DT")) {
            start++;
        }
        if (start >= to) {
            return;
        }
        String description = tokens.get(start)
                .span()
                .cover(tokens.get(to - 1).span())
                .of(text)
                .strip();
        boolean onlyTitle = to - start == 1
                && Titles.of(description).isPresent()
                && Titles.of(description).get().role().isEmpty();
        if (!onlyTitle) {
            descriptions.add(description);
        }
    }

    private static boolean isSentenceEnd(Token token) {
        return token.tag().equals(".")
                || token.text().equals(";")
                || token.text().equals(":");
    }

    private static boolean isQuotationMark(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }
}
