package org.whosaid.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name reduced to what tells it apart: case, accents, punctuation and spacing do not. "José  Núñez" is "jose nunez". */
public final class FoldedName {

    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}&]+");

    private FoldedName() {}

    /** Only letters, digits, {@code &} and single spaces; a name without any of them stays as it is. */
    public static String of(String name) {
        String plain = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String folded = NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll(" ").strip();
        return folded.isEmpty() ? name.strip() : folded;
    }
}
