package org.whosaid.evaluation.report;

import java.util.Locale;
import org.whosaid.evaluation.score.PrecisionRecall;
import org.whosaid.evaluation.score.QuotedScore;
import org.whosaid.evaluation.score.RelationScore;
import org.whosaid.evaluation.score.Score;

/** A score as lines for the terminal, laid out as the referee does, so that both can be compared at a glance. */
public final class ScoreLines {

    private ScoreLines() {}

    public static String of(Score score) {
        QuotedScore quoted = score.quoted();
        RelationScore relations = score.relations();
        return String.join(
                "\n",
                "articles " + score.articles() + " (missing " + score.articlesMissing() + ")",
                format(
                        "quoted spans   gold %d  found %s%%  mention %s%%  scare left alone %s%%  short spans %s%% of %d",
                        quoted.gold(),
                        quoted.found(),
                        quoted.mention(),
                        quoted.scareLeftAlone(),
                        quoted.shortSpans().speakerLenient(),
                        quoted.shortSpans().gold()),
                line("speakerStrict", quoted.speakerStrict()),
                line("speakerLenient", quoted.speakerLenient()),
                "relations",
                line("@0.5", relations.half()),
                line("@0.8", relations.fourFifths()),
                line("exact", relations.exact()),
                line("content@0.5", relations.content()),
                line("contentChars", relations.contentCharacters()),
                "  source given content " + relations.sourceGivenContent() + "%   recall@0.5 by kind "
                        + relations.recallByKind());
    }

    private static String line(String name, PrecisionRecall figures) {
        return format("  %-15s P %6.2f  R %6.2f  F1 %6.2f", name, figures.precision(), figures.recall(), figures.f1());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
