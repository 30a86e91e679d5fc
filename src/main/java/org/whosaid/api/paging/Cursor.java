package org.whosaid.api.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.whosaid.api.problem.ProblemException;
import org.whosaid.api.problem.WellFormed;
import org.whosaid.query.SpeakerKey;

/**
 * Where a list goes on, as the caller sees it: opaque, but only for the kind of list that it came from.
 *
 * @param <K> the last item's key in that list
 */
public final class Cursor<K> {

    public static final String PARAMETER = "cursor";

    private static final char SEPARATOR = '|';
    private static final int LONGEST = 4000;

    /** By id, as articles and quotations are listed. */
    public static final Cursor<UUID> BY_ID = new Cursor<>("i", UUID::toString, UUID::fromString);

    /** By place in the article. */
    public static final Cursor<Integer> BY_POSITION = new Cursor<>("p", String::valueOf, Integer::valueOf);

    public static final Cursor<SpeakerKey> BY_SPEAKER =
            new Cursor<>("s", key -> key.id().toString() + SEPARATOR + key.foldedName(), Cursor::speakerKey);

    private final String kind;
    private final Function<K, String> writer;
    private final Function<String, K> reader;

    private Cursor(String kind, Function<K, String> writer, Function<String, K> reader) {
        this.kind = kind;
        this.writer = writer;
        this.reader = reader;
    }

    private static SpeakerKey speakerKey(String text) {
        int separator = text.indexOf(SEPARATOR);
        return new SpeakerKey(text.substring(separator + 1), UUID.fromString(text.substring(0, separator)));
    }

    public String encode(K key) {
        byte[] plain = (kind + SEPARATOR + writer.apply(key)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /**
     * @param cursor null for the beginning
     * @throws ProblemException for anything that {@link #encode} did not make
     */
    public Optional<K> decode(String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (cursor.length() <= LONGEST && plain.startsWith(kind + SEPARATOR) && WellFormed.check(plain)) {
                K key = reader.apply(plain.substring(kind.length() + 1));
                if (encode(key).equals(cursor)) {
                    return Optional.of(key);
                }
            }
        } catch (RuntimeException e) {
            // said below
        }
        throw ProblemException.invalid(PARAMETER, "is not one that this list gave");
    }
}
