package org.whosaid.evaluation.errors;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Ways to go wrong. */
public enum ErrorKind {
    /** Quoted words are put into the wrong mouth. */
    WRONG("wrong speaker", true),
    OPEN("left open", true),
    UNSEEN("not seen as a quotation", true),
    NOBODY("attributed, but nobody says it", true),
    SPURIOUS("attributed, but there are no quotation marks", true),
    NAME("right speaker, other name", false),
    MISSED("relation missed", false),
    EXTRA("relation too many", false),
    SOURCE("relation with another source", false),
    BORDERS("relation with other borders", false);

    private static final String SPEAKERS = "speakers";
    private static final String ALL = "all";

    private final String heading;
    private final boolean aboutSpeakers;

    ErrorKind(String heading, boolean aboutSpeakers) {
        this.heading = heading;
        this.aboutSpeakers = aboutSpeakers;
    }

    public String heading() {
        return heading;
    }

    /**
     * @param names constants in lower case, separated by commas; "all"; "speakers", or nothing, for those that count in
     *     the lenient speaker score
     * @throws IllegalArgumentException saying which names there are
     */
    public static Set<ErrorKind> named(String names) {
        Set<ErrorKind> kinds = EnumSet.noneOf(ErrorKind.class);
        for (String name : names.isBlank() ? new String[] {SPEAKERS} : names.split(",")) {
            kinds.addAll(one(name.strip().toLowerCase(Locale.ROOT)));
        }
        return kinds;
    }

    private static Set<ErrorKind> one(String name) {
        Set<ErrorKind> kinds = Arrays.stream(values())
                .filter(kind ->
                        name.equals(ALL) || name.equals(key(kind)) || name.equals(SPEAKERS) && kind.aboutSpeakers)
                .collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("eval.errors.of: \"" + name + "\" is none of speakers, all, "
                    + Arrays.stream(values()).map(ErrorKind::key).collect(Collectors.joining(", ")));
        }
        return kinds;
    }

    private static String key(ErrorKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
