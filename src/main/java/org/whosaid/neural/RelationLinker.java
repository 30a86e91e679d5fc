package org.whosaid.neural;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.relation.TaggedRelation;
import org.whosaid.attribution.relation.TaggedRelation.SourceCandidate;

/**
 * Builds relations from tagged spans: every content chooses its cue and every chosen cue its source; a content without
 * a cue may choose a source itself (a colon, a speaker's name before a turn).
 */
final class RelationLinker {

    private static final int MAX_CANDIDATES = 3;

    private final TokenizedText text;
    private final SpanTagger.Tagged tagged;
    private final TaggerModel model;

    RelationLinker(TokenizedText text, SpanTagger.Tagged tagged, TaggerModel model) {
        this.text = text;
        this.tagged = tagged;
        this.model = model;
    }

    /** A relation while contents are still joining it. */
    private static final class Draft {

        private final List<TaggedSpan> contents = new ArrayList<>();
        private final Optional<TaggedSpan> cue;
        private final LinkHead.Choice sources;
        private double cueProbability;

        private Draft(Optional<TaggedSpan> cue, LinkHead.Choice sources) {
            this.cue = cue;
            this.sources = sources;
        }

        /** A content that goes on where the last one ends makes it longer, within the paragraph. */
        private void join(TaggedSpan content, TokenizedText text) {
            int last = contents.size() - 1;
            if (last >= 0 && contents.get(last).end() == content.start() && !text.startsParagraph(content.start())) {
                TaggedSpan longer = new TaggedSpan(contents.get(last).start(), content.end(), content.vector());
                contents.set(last, longer);
            } else {
                contents.add(content);
            }
        }
    }

    /** In text order of the first content. */
    List<TaggedRelation> relations() {
        List<TaggedSpan> cues = tagged.spans().get(Role.CUE);
        List<TaggedSpan> sources = tagged.spans().get(Role.SOURCE);
        List<Draft> drafts = new ArrayList<>();
        Map<TaggedSpan, Draft> byCue = new IdentityHashMap<>();
        for (TaggedSpan content : tagged.spans().get(Role.CONTENT)) {
            LinkHead.Choice choice = model.contentToCue().choose(content, cues, cues, text);
            Draft draft;
            if (choice.isNone()) {
                draft = new Draft(Optional.empty(), model.contentToSource().choose(content, sources, cues, text));
                drafts.add(draft);
            } else {
                LinkHead.Option chosen = choice.options().get(0);
                draft = byCue.get(chosen.span());
                if (draft == null) {
                    draft = new Draft(
                            Optional.of(chosen.span()), model.cueToSource().choose(chosen.span(), sources, cues, text));
                    byCue.put(chosen.span(), draft);
                    drafts.add(draft);
                }
                draft.cueProbability = Math.max(draft.cueProbability, chosen.probability());
            }
            draft.join(content, text);
        }
        return drafts.stream().map(this::relation).toList();
    }

    private TaggedRelation relation(Draft draft) {
        List<LinkHead.Option> options = draft.sources.options();
        int skip = draft.sources.isNone() ? 0 : 1;
        return new TaggedRelation(
                draft.contents.stream().map(this::characters).toList(),
                draft.cue.map(this::characters),
                options.stream()
                        .limit(skip)
                        .map(option -> characters(option.span()))
                        .findFirst(),
                contentProbability(draft.contents),
                draft.cueProbability,
                skip == 0 ? 0 : options.get(0).probability(),
                options.stream()
                        .skip(skip)
                        .limit(MAX_CANDIDATES)
                        .map(option -> new SourceCandidate(characters(option.span()), option.probability()))
                        .toList());
    }

    /** Mean over the words. */
    private double contentProbability(List<TaggedSpan> contents) {
        double sum = 0;
        int words = 0;
        for (TaggedSpan content : contents) {
            for (int word = content.start(); word < content.end(); word++) {
                sum += tagged.contentShares()[word];
                words++;
            }
        }
        return Math.min(1, sum / words);
    }

    private Span characters(TaggedSpan span) {
        return text.characters(span.start(), span.end());
    }
}
