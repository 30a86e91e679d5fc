package org.whosaid.evaluation.gold;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.evaluation.CodePointSpan;

/**
 * One attribution relation as an annotator marked it.
 *
 * @param id unique within its article
 * @param source spans of the mention nearest the cue; empty when the sentence has none
 * @param cue empty when there is none
 * @param speaker empty where nobody has looked: PolNeAR itself marks sources only
 */
public record GoldAttribution(
        String id,
        QuotationType kind,
        List<CodePointSpan> content,
        List<CodePointSpan> source,
        List<CodePointSpan> cue,
        Optional<GoldSpeaker> speaker) {

    public GoldAttribution {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(speaker);
        content = List.copyOf(content);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
    }

    public Optional<String> speakerName() {
        return speaker.flatMap(GoldSpeaker::name);
    }
}
