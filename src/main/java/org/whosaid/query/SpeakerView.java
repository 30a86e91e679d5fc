package org.whosaid.query;

import java.util.List;
import java.util.UUID;
import org.whosaid.attribution.model.SpeakerKind;

/**
 * A speaker across articles.
 *
 * @param aliases other names that articles use, the most frequent first, at most 50
 * @param descriptions titles and roles that articles give, the most frequent first, at most 50
 */
public record SpeakerView(
        UUID id,
        String name,
        SpeakerKind kind,
        List<String> aliases,
        List<String> descriptions,
        long articleCount,
        long quotationCount) {}
