package org.whosaid.attribution.speaker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whosaid.attribution.document.ShippedLists;
import org.whosaid.attribution.model.Gender;

/** Words that stand before a name without being part of it: "Sen.", "Mrs", "Captain". */
final class Titles {

    /** @param role the noun the article may use for the holder later ("the senator") */
    record Title(Optional<String> role, Optional<Gender> gender) {}

    private static final Map<String, Title> TITLES = load();

    private Titles() {}

    /** @param word with or without the full stop, in any letter case */
    static Optional<Title> of(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(TITLES.get(bare.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Title> load() {
        var titles = new HashMap<String, Title>();
        for (String line : ShippedLists.lexicon("titles.tsv")) {
            String[] fields = line.split("\t");
            Optional<String> role = fields[1].equals("-") ? Optional.empty() : Optional.of(fields[1]);
            Optional<Gender> gender =
                    switch (fields[2]) {
                        case "M" -> Optional.of(Gender.MALE);
                        case "F" -> Optional.of(Gender.FEMALE);
                        default -> Optional.empty();
                    };
            titles.put(fields[0], new Title(role, gender));
        }
        return Map.copyOf(titles);
    }
}
