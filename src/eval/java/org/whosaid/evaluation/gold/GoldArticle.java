package org.whosaid.evaluation.gold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;

/**
 * An article with its true attributions.
 *
 * @param traits what the corpus tells about the article, by which results can be split: publisher, genre, marks
 */
public record GoldArticle(
        String id,
        CodePointText text,
        List<GoldAttribution> attributions,
        List<GoldQuotedSpan> quoted,
        Map<String, String> traits) {

    /** @throws IllegalArgumentException saying which relation or span does not fit the text or the others */
    public GoldArticle {
        Objects.requireNonNull(id);
        attributions = List.copyOf(attributions);
        quoted = List.copyOf(quoted);
        traits = Map.copyOf(traits);
        Map<String, GoldAttribution> byId = new HashMap<>();
        for (GoldAttribution attribution : attributions) {
            if (byId.put(attribution.id(), attribution) != null) {
                throw new IllegalArgumentException("attribution " + attribution.id() + " is there twice");
            }
            Stream.of(attribution.content(), attribution.source(), attribution.cue())
                    .flatMap(List::stream)
                    .forEach(span -> requireInside(text, span, "attribution " + attribution.id()));
        }
        for (GoldQuotedSpan span : quoted) {
            requireInside(text, span.span(), "a quoted span");
            if (!span.attribution().map(byId::containsKey).orElse(true)) {
                throw new IllegalArgumentException("a quoted span belongs to attribution "
                        + span.attribution().get() + ", which is not there");
            }
        }
    }

    public Optional<GoldAttribution> attributionOf(GoldQuotedSpan span) {
        return span.attribution().flatMap(id -> attributions.stream()
                .filter(attribution -> attribution.id().equals(id))
                .findFirst());
    }

    private static void requireInside(CodePointText text, CodePointSpan span, String what) {
        if (!text.holds(span)) {
            throw new IllegalArgumentException(what + " has the span " + span.start() + ".." + span.end()
                    + " beyond the text's " + text.length() + " code points");
        }
    }
}
