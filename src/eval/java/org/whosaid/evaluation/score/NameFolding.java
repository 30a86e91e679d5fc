package org.whosaid.evaluation.score;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether two names mean the same speaker, whatever their case, accents, titles and punctuation: "Sen. Marco Rubio" and
 * "MARCO RUBIO" do strictly, "Rubio" and "Marco Rubio" only leniently, "Bill Clinton" and "Hillary Clinton" never.
 */
public final class NameFolding {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "dame",
            "lord",
            "lady",
            "rep",
            "sen",
            "gov",
            "president",
            "vice",
            "former",
            "us",
            "u.s",
            "secretary",
            "of",
            "state",
            "senator",
            "representative",
            "governor",
            "congressman",
            "congresswoman",
            "judge",
            "justice",
            "professor",
            "prof",
            "rev",
            "gen",
            "lt",
            "col",
            "sgt",
            "capt",
            "the",
            "minister",
            "prime",
            "foreign",
            "ambassador",
            "mayor",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "cardinal",
            "bishop",
            "chief",
            "officer",
            "police",
            "chancellor",
            "attorney",
            "general",
            "speaker");

    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("[a-z0-9&]+");
    private static final Pattern CONJUNCTION = Pattern.compile(" & | and |, ");
    /** How the gold joins several speakers of one quotation. */
    private static final String JOINED = " & ";

    private NameFolding() {}

    /** Same name after folding; of several gold speakers all are named. */
    public static boolean sameStrictly(String predicted, String gold) {
        return same(predicted, gold, List::equals, true);
    }

    /** The words of one are contained in the other; of several gold speakers at least one is named. */
    public static boolean sameLeniently(String predicted, String gold) {
        return same(predicted, gold, NameFolding::contained, false);
    }

    private static boolean same(
            String predicted, String gold, BiPredicate<List<String>, List<String>> equal, boolean all) {
        List<List<String>> wanted =
                Arrays.stream(gold.split(JOINED)).map(NameFolding::words).toList();
        List<List<String>> got = wanted.size() == 1
                ? List.of(words(predicted))
                : CONJUNCTION.splitAsStream(predicted).map(NameFolding::words).toList();
        BiPredicate<List<String>, List<String>> matches = (a, b) -> equal.test(withoutTitles(a), withoutTitles(b));
        return all
                ? wanted.stream().allMatch(name -> got.stream().anyMatch(one -> matches.test(one, name)))
                : wanted.stream().anyMatch(name -> got.stream().anyMatch(one -> matches.test(one, name)));
    }

    /** "Beyoncé's" becomes "beyonce". Only Latin letters, digits and the ampersand make words. */
    static List<String> words(String name) {
        String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return WORD.matcher(POSSESSIVE.matcher(plain).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** A name that is nothing but titles stays as it is. */
    private static List<String> withoutTitles(List<String> words) {
        List<String> rest =
                words.stream().filter(word -> !TITLES.contains(word)).toList();
        return rest.isEmpty() ? words : rest;
    }

    private static boolean contained(List<String> one, List<String> other) {
        Set<String> first = new HashSet<>(one);
        Set<String> second = new HashSet<>(other);
        return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }
}
