package org.whosaid.attribution.speaker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.whosaid.attribution.document.ShippedLists;

/** Nouns that can stand for the same role: "the lawmaker" for a senator. */
final class RoleSynonyms {

    private final Map<String, Set<String>> synonyms = new HashMap<>();

    RoleSynonyms() {
        for (String line : ShippedLists.lexicon("role-synonyms.txt")) {
            String[] words = line.split(" ");
            for (String word : words) {
                synonyms.computeIfAbsent(word, key -> new HashSet<>()).addAll(Arrays.asList(words));
            }
        }
    }

    boolean anyOf(String noun, Set<String> roles) {
        return synonyms.getOrDefault(noun, Set.of()).stream().anyMatch(roles::contains);
    }
}
