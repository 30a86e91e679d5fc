package org.whosaid.attribution.speaker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name as it stands in the text, taken apart.
 *
 * @param text without titles in front and possessive behind: "Marco Rubio", "Rubio", "George H.W. Bush Jr."
 * @param words the folded words of {@code text} without a generational suffix: letters and digits only, lower case, no
 *     accents; never empty
 * @param suffix "jr", "sr", "ii", … or empty
 */
record PersonName(String text, List<String> words, String suffix) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    /** Capitalised words of headlines and sentence beginnings that recognisers take into the name behind them. */
    private static final Set<String> OPENERS = Set.of(
            "said", "says", "asked", "added", "while", "but", "and", "when", "after", "as", "if", "yet", "q", "a");

    private static final Set<String> TITLES_AND_SURNAMES = Set.of(
            "king",
            "prince",
            "bishop",
            "pope",
            "duke",
            "baron",
            "judge",
            "major",
            "dean",
            "marshal",
            "sheriff",
            "farmer",
            "singer",
            "canon",
            "constable",
            "chef",
            "nurse",
            "captain");

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ten",
            "ter", "al", "el", "bin", "bint", "ibn", "ben", "y", "e", "af", "av", "zu", "st");

    private static final Set<String> POST_NOMINALS =
            Set.of("KC", "QC", "SC", "MP", "MSP", "MEP", "TD", "MD", "PhD", "OBE", "MBE", "CBE", "CPA", "Esq", "Esq.");

    /** Longer ones are headlines, with every word capitalised. */
    private static final int LONGEST_NAME = 6;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    PersonName {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no name: " + text);
        }
    }

    /** @return null when nothing of the text is a name, only titles or marks */
    static PersonName parse(String text) {
        List<String> parts = new ArrayList<>(List.of(text.strip().split("[\\s\\u00a0]+")));
        while (parts.size() > 1 && isNoPartOfName(parts.get(0))) {
            parts.remove(0);
        }
        for (int i = 1; i < parts.size(); i++) {
            if (Character.isLowerCase(parts.get(i).charAt(0)) && !PARTICLES.contains(parts.get(i))) {
                parts.subList(i, parts.size()).clear(); // "Morgan of the Sierra Club"
            }
        }
        if (parts.size() > LONGEST_NAME) {
            return null;
        }
        while (parts.size() > 2 && POST_NOMINALS.contains(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        int last = parts.size() - 1;
        parts.set(last, withoutPossessive(parts.get(last)));
        String suffix = fold(parts.get(last));
        boolean hasSuffix = parts.size() > 1 && SUFFIXES.contains(suffix);
        List<String> words = new ArrayList<>();
        for (String part : hasSuffix ? parts.subList(0, last) : parts) {
            String folded = fold(part);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        if (words.isEmpty()
                || words.size() == 1
                        && Titles.of(words.get(0)).isPresent()
                        && !TITLES_AND_SURNAMES.contains(words.get(0))) {
            return null;
        }
        return new PersonName(String.join(" ", parts), words, hasSuffix ? suffix : "");
    }

    private static boolean isNoPartOfName(String word) {
        return word.chars().noneMatch(Character::isLetter)
                || Titles.of(word).isPresent()
                || OPENERS.contains(word.toLowerCase(Locale.ROOT));
    }

    static String withoutPossessive(String word) {
        if (word.endsWith("'s") || word.endsWith("’s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") || word.endsWith("’") ? word.substring(0, word.length() - 1) : word;
    }

    static String fold(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_LETTERS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    String given() {
        return words.get(0);
    }

    String family() {
        return words.get(words.size() - 1);
    }

    boolean isFull() {
        return words.size() > 1;
    }

    /** "Hillary Clinton" and "Hillary Rodham Clinton", "J. Smith" and "John Smith"; not "Bill Clinton" and "Hillary Clinton". */
    boolean isSamePersonAs(PersonName other) {
        if (!suffix.equals(other.suffix) && !suffix.isEmpty() && !other.suffix.isEmpty()) {
            return false;
        }
        if (words.equals(other.words)) {
            return suffix.equals(other.suffix);
        }
        if (!isFull() || !other.isFull() || !suffix.equals(other.suffix)) {
            return false;
        }
        PersonName shorter = words.size() <= other.words.size() ? this : other;
        PersonName longer = shorter == this ? other : this;
        if (endsWith(longer.words, shorter.words) || startsWith(longer.words, shorter.words)) {
            return true;
        }
        if (!family().equals(other.family()) || !compatibleGiven(given(), other.given())) {
            return false;
        }
        return shorter.words.size() == 2 || middleNamesAgree(shorter.words, longer.words);
    }

    /** "Rubio" or "Marco" for "Marco Rubio", "Kiplagat" for "Gideon Kiplagat-Ruto"; how closely, 0 for not at all. */
    int shortFormStrength(PersonName full) {
        if (!suffix.isEmpty() && !suffix.equals(full.suffix)) {
            return 0; // "Simms Jr." is not Walter Simms Sr.
        }
        if (endsWith(full.words, words)) {
            return 3;
        }
        if (startsWith(full.words, words)) {
            return 2;
        }
        if (words.size() == 1 && full.words.contains(words.get(0))) {
            return 1;
        }
        return words.size() == 1
                        && List.of(full.text().toLowerCase(Locale.ROOT).split("[\\s-]+"))
                                .contains(words.get(0))
                ? 1
                : 0;
    }

    private static boolean compatibleGiven(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = shorter == a ? b : a;
        return (shorter.length() == 1 || shorter.length() >= 3) && longer.startsWith(shorter);
    }

    /** Every middle name of the shorter form is one of the longer form's, or its initial. */
    private static boolean middleNamesAgree(List<String> shorter, List<String> longer) {
        for (String middle : shorter.subList(1, shorter.size() - 1)) {
            if (longer.stream().noneMatch(word -> compatibleGiven(middle, word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        return words.size() >= end.size()
                && words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    private static boolean startsWith(List<String> words, List<String> start) {
        return words.size() >= start.size() && words.subList(0, start.size()).equals(start);
    }
}
