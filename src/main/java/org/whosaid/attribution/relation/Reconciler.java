package org.whosaid.attribution.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.Relation.Scores;

/**
 * Brings what a tagger found into agreement with the quotation marks: marks rule the borders of what stands inside them,
 * a quotation that goes on over paragraphs is one, and every quotation that no relation claims becomes an open one.
 *
 * <p>A content "We will wi" of “We will win.” grows to the whole; a relation with content, cue and source inside one pair
 * of marks (“I think he left.”) is dropped, since its words are the outer speaker's.
 */
public final class Reconciler {

    /** A stretch inside marks with its place among the parts of a quotation over several paragraphs. */
    public record Quoted(Span span, int quotation, boolean closed) {}

    /** A part of the marks' content this share of which a content covers belongs to it as a whole. */
    private static final double MOSTLY = 0.5;

    /** An unclosed stretch of fewer words is a stray mark. */
    private static final int FEWEST_WORDS = 3;

    private static final String TAGGER = "tagger";

    private final String text;
    private final List<Quoted> quoted;
    private final List<Span> quotedSpans;
    private final Map<Integer, List<Quoted>> quotations = new HashMap<>();

    /** Numbers for quotations that are split off; below those of the scanner. */
    private int splits = -1;

    /** @param quoted outermost stretches, ascending, not overlapping */
    public Reconciler(String text, List<Quoted> quoted) {
        this.text = text;
        this.quoted = new ArrayList<>(quoted);
        this.quotedSpans = quoted.stream().map(Quoted::span).toList();
        for (Quoted part : quoted) {
            quotations
                    .computeIfAbsent(part.quotation(), key -> new ArrayList<>())
                    .add(part);
        }
    }

    /** @return in text order; contents do not overlap, and every quoted stretch belongs to exactly one relation */
    public List<Relation> reconcile(List<TaggedRelation> tagged) {
        var relations = new ArrayList<Relation>();
        Set<Integer> claimed = new HashSet<>();
        splitWhereCuesDiffer(tagged);
        var byCertainty = tagged.stream()
                .filter(relation -> !isNested(relation))
                .sorted(Comparator.comparingDouble((TaggedRelation relation) -> -certainty(relation)))
                .toList();
        for (TaggedRelation relation : byCertainty) {
            List<Span> content = content(relation, claimed);
            if (!content.isEmpty()) {
                relations.add(relation(relation, content));
            }
        }
        for (List<Quoted> quotation : quotations.values()) {
            if (!claimed.contains(quotation.get(0).quotation()) && !isStrayMark(quotation)) {
                relations.add(open(quotation));
            }
        }
        relations.sort(Comparator.comparing(Relation::extent));
        return withoutOverlap(relations);
    }

    /**
     * Paragraphs that open with a mark and have cues of their own are quotations of their own: an end mark was forgotten.
     * Parts without a cue go with the part before them.
     */
    private void splitWhereCuesDiffer(List<TaggedRelation> tagged) {
        for (List<Quoted> parts : List.copyOf(quotations.values())) {
            if (parts.size() < 2) {
                continue;
            }
            List<Optional<Span>> cues =
                    parts.stream().map(part -> cueOf(part.span(), tagged)).toList();
            if (cues.stream().flatMap(Optional::stream).distinct().count() < 2) {
                continue;
            }
            quotations.remove(parts.get(0).quotation());
            int quotation = -1;
            Optional<Span> current = Optional.empty();
            for (int i = 0; i < parts.size(); i++) {
                boolean opens = i == 0
                        || cues.get(i).isPresent()
                                && current.isPresent()
                                && !cues.get(i).equals(current);
                if (opens) {
                    quotation = splits--;
                }
                current = cues.get(i).isPresent() ? cues.get(i) : current;
                var part =
                        new Quoted(parts.get(i).span(), quotation, parts.get(i).closed());
                quoted.set(quoted.indexOf(parts.get(i)), part);
                quotations.computeIfAbsent(quotation, key -> new ArrayList<>()).add(part);
            }
        }
    }

    private static Optional<Span> cueOf(Span part, List<TaggedRelation> tagged) {
        return tagged.stream()
                .filter(relation -> relation.content().stream()
                        .anyMatch(
                                content -> 2 * content.overlap(part) >= content.length() && content.overlap(part) > 0))
                .flatMap(relation -> relation.cue().stream())
                .filter(cue -> !part.contains(cue))
                .findFirst();
    }

    private static double certainty(TaggedRelation relation) {
        return relation.cue().isPresent()
                ? 1 + relation.cueProbability() * relation.contentProbability()
                : relation.contentProbability();
    }

    /** Content, cue and source inside one pair of marks: the words of whoever speaks the whole. */
    private boolean isNested(TaggedRelation relation) {
        return relation.cue()
                .flatMap(cue -> quoted.stream()
                        .filter(part -> part.closed() && part.span().contains(cue))
                        .findFirst())
                .filter(part -> relation.content().stream()
                        .allMatch(content -> part.span().contains(content)))
                .isPresent();
    }

    private List<Span> content(TaggedRelation relation, Set<Integer> claimed) {
        var content = new TreeSet<Span>();
        for (Span span : relation.content()) {
            Span grown = span;
            boolean replaced = false;
            for (Quoted part : quoted) {
                if (!part.closed() || !part.span().overlaps(span)) {
                    continue;
                }
                boolean claims =
                        part.span().overlap(span) >= MOSTLY * part.span().length()
                                || part.span().contains(span)
                                || inner(part.span()).overlap(span)
                                        >= MOSTLY * inner(part.span()).length();
                if (!claims) {
                    grown = without(grown, part.span());
                } else if (claimed.add(part.quotation())) {
                    if (!QuotedContent.hasWord(text, before(span, part.span()))
                            && !QuotedContent.hasWord(text, after(span, part.span()))) {
                        quotations.get(part.quotation()).forEach(other -> content.add(other.span()));
                        replaced = true;
                    } else {
                        grown = grown.cover(part.span());
                        quotations.get(part.quotation()).stream()
                                .filter(other -> other != part)
                                .forEach(other -> content.add(other.span()));
                    }
                } else if (part.span().contains(span)) {
                    replaced = true; // another relation has the whole already
                } else {
                    grown = without(grown, part.span());
                }
            }
            if (!replaced && QuotedContent.hasWord(text, grown)) {
                content.add(trimmed(grown));
            }
        }
        return merged(content);
    }

    private Relation relation(TaggedRelation tagged, List<Span> content) {
        List<Span> inside = QuotedContent.quotedSpans(text, content, quotedSpans);
        return new Relation(
                QuotedContent.type(text, content, inside),
                content,
                inside,
                tagged.cue(),
                tagged.source(),
                new Scores(tagged.contentProbability(), tagged.cueProbability(), tagged.sourceProbability()),
                tagged.source().isPresent() ? TAGGER : Relation.OPEN,
                List.of());
    }

    /** A mark without an end and with hardly a word behind it opens nothing. */
    private boolean isStrayMark(List<Quoted> quotation) {
        Quoted first = quotation.get(0);
        return quotation.size() == 1
                && !first.closed()
                && first.span().of(text).strip().split("\\s+").length < FEWEST_WORDS;
    }

    private Relation open(List<Quoted> quotation) {
        List<Span> content = quotation.stream().map(Quoted::span).toList();
        return new Relation(
                QuotedContent.type(text, content, content),
                content,
                content,
                Optional.empty(),
                Optional.empty(),
                Scores.NONE,
                Relation.OPEN,
                List.of());
    }

    private static List<Relation> withoutOverlap(List<Relation> relations) {
        var kept = new ArrayList<Relation>();
        for (Relation relation : relations) {
            boolean overlaps = kept.stream()
                    .flatMap(other -> other.content().stream())
                    .anyMatch(other -> relation.content().stream().anyMatch(other::overlaps));
            if (!overlaps) {
                kept.add(relation);
            }
        }
        return kept;
    }

    private static Span before(Span span, Span part) {
        return new Span(
                Math.min(span.start(), part.start()),
                Math.max(Math.min(span.start(), part.start()), Math.min(part.start(), span.end())));
    }

    private static Span after(Span span, Span part) {
        int start = Math.min(span.end(), Math.max(part.end(), span.start()));
        return new Span(start, Math.max(start, span.end()));
    }

    /** What is left of the span in front of the part, or behind it, whichever is longer. */
    private static Span without(Span span, Span part) {
        int front = part.start() - span.start();
        int back = span.end() - part.end();
        if (front <= 0 && back <= 0) {
            return new Span(span.start(), span.start());
        }
        return front >= back ? new Span(span.start(), part.start()) : new Span(part.end(), span.end());
    }

    private static Span inner(Span span) {
        return span.length() > 2 ? new Span(span.start() + 1, span.end() - 1) : span;
    }

    private Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<Span> merged(TreeSet<Span> spans) {
        var merged = new ArrayList<Span>();
        for (Span span : spans) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.overlaps(span)) {
                merged.set(merged.size() - 1, last.cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
