package org.whosaid.evaluation.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whosaid.evaluation.score.QuotedScore;
import org.whosaid.evaluation.score.RelationScore;
import org.whosaid.evaluation.score.Score;
import org.whosaid.evaluation.system.WhosaidSystem;

/** The accuracy figures as a page for people: an overview, then the details of whosaid on each corpus. */
final class AccuracyPage {

    private static final String HEAD = """
            # Accuracy

            Written by `mvn -Peval verify -Deval.gold=FILE[,FILE]`; the figures are in `accuracy.json` too. Do not edit.

            - **strict**, **lenient**: right speakers of what stands in quotation marks in five words or more (F1); strict \
            by the same name, lenient also by a part of it.
            - **precision**: how much of what is attributed to somebody has the right speaker, leniently. **found**: how \
            much is seen as a quotation at all.
            - **mention**: the right source mention is pointed to. **scare**: what nobody says and is attributed to nobody.
            - **@0.5**, **exact**: relations of all types with the right source, whose content agrees by half, or wholly (F1).
            """;

    private AccuracyPage() {}

    static String of(AccuracyBenchmark benchmark) {
        StringBuilder page = new StringBuilder(HEAD);
        for (CorpusResult corpus : benchmark.corpora()) {
            page.append("\n## ").append(corpus.corpus()).append("\n\n").append(overview(corpus));
            corpus.systems().stream()
                    .filter(result -> result.system().equals(WhosaidSystem.NAME))
                    .findFirst()
                    .ifPresent(result -> page.append(details(result)));
        }
        return page.toString();
    }

    private static String overview(CorpusResult corpus) {
        var table = new MarkdownTable(
                1,
                "system",
                "strict",
                "lenient",
                "precision",
                "found",
                "mention",
                "scare",
                "@0.5",
                "@0.8",
                "exact",
                "failed",
                "s/article");
        for (SystemResult result : corpus.systems()) {
            QuotedScore quoted = result.score().quoted();
            RelationScore relations = result.score().relations();
            table.add(
                    result.system(),
                    quoted.speakerStrict().f1(),
                    quoted.speakerLenient().f1(),
                    quoted.speakerLenient().precision(),
                    quoted.found(),
                    quoted.mention(),
                    quoted.scareLeftAlone(),
                    relations.half().f1(),
                    relations.fourFifths().f1(),
                    relations.exact().f1(),
                    result.failedArticles(),
                    secondsPerArticle(result));
        }
        String measured = corpus.systems().stream()
                .map(AccuracyPage::measured)
                .distinct()
                .collect(Collectors.joining(" ", "\n", "\n"));
        return table
                + "\n" + corpus.articles() + " articles, "
                + corpus.systems().get(0).score().quoted().gold() + " quoted spans, "
                + corpus.systems().get(0).score().relations().half().gold() + " relations." + measured;
    }

    private static String measured(SystemResult result) {
        Machine machine = result.machine();
        return result.system() + ": " + result.date() + ", commit " + result.commit() + ", " + machine.processor()
                + ", " + machine.cores() + " cores, " + machine.jdk() + ".";
    }

    private static String secondsPerArticle(SystemResult result) {
        Optional<Double> seconds = result.seconds();
        return seconds.map(value -> String.format(
                        Locale.ROOT, "%.2f", value / Math.max(1, result.score().articles())))
                .orElse("–");
    }

    private static String details(SystemResult result) {
        StringBuilder text = new StringBuilder();
        text.append("\n### By type\n\n").append(kinds(result.kinds()));
        text.append("\n### By stage\n\n").append(stages(result.stages()));
        result.groups().stream().map(GroupRow::trait).distinct().forEach(trait -> text.append("\n### By ")
                .append(trait)
                .append("\n\n")
                .append(groups(trait, result.groups())));
        result.reliability()
                .ifPresent(reliability -> text.append("\n### Reliability\n\n").append(reliability(reliability)));
        if (!result.tradeOff().isEmpty()) {
            text.append("\n### Trade-off\n\n").append(tradeOff(result.tradeOff()));
        }
        return text.toString();
    }

    private static MarkdownTable kinds(List<KindRow> kinds) {
        var table = new MarkdownTable(
                1,
                "type",
                "relations",
                "predicted",
                "precision@0.5",
                "recall@0.5",
                "quoted spans",
                "attributed",
                "lenient precision",
                "lenient recall");
        kinds.forEach(row -> table.add(
                row.kind(),
                row.relations().gold(),
                row.relations().predicted(),
                row.relations().precision(),
                row.relations().recall(),
                row.quoted().gold(),
                row.quoted().predicted(),
                row.quoted().precision(),
                row.quoted().recall()));
        return table;
    }

    private static MarkdownTable stages(List<StageRow> stages) {
        var table = new MarkdownTable(
                1, "stage", "quoted spans attributed", "right speaker %", "relations attributed", "right @0.5 %");
        stages.forEach(row ->
                table.add(row.stage(), row.quotedSpans(), row.quotedRight(), row.relations(), row.relationsRight()));
        return table;
    }

    private static MarkdownTable groups(String trait, List<GroupRow> groups) {
        var table = new MarkdownTable(
                1,
                trait,
                "articles",
                "quoted spans",
                "strict",
                "lenient",
                "precision",
                "mention",
                "scare",
                "@0.5",
                "exact");
        for (GroupRow row : groups) {
            if (row.trait().equals(trait)) {
                Score score = row.score();
                table.add(
                        row.value(),
                        score.articles(),
                        score.quoted().gold(),
                        score.quoted().speakerStrict().f1(),
                        score.quoted().speakerLenient().f1(),
                        score.quoted().speakerLenient().precision(),
                        score.quoted().mention(),
                        score.quoted().scareLeftAlone(),
                        score.relations().half().f1(),
                        score.relations().exact().f1());
            }
        }
        return table;
    }

    private static String reliability(Reliability reliability) {
        var table = new MarkdownTable(1, "confidence", "quoted spans", "mean confidence %", "right speaker %");
        reliability
                .bins()
                .forEach(bin -> table.add(
                        String.format(Locale.ROOT, "%.1f–%.1f", bin.from(), bin.to()),
                        bin.decisions(),
                        bin.decisions() == 0 ? "–" : 100 * bin.meanConfidence(),
                        bin.decisions() == 0 ? "–" : 100 * bin.rightShare()));
        return table
                + String.format(
                        Locale.ROOT, "%nExpected calibration error %.3f.%n", reliability.expectedCalibrationError());
    }

    private static String tradeOff(List<TradeOffPoint> points) {
        var table = new MarkdownTable(1, "confidence at least", "attributed %", "right among these %");
        points.forEach(point ->
                table.add(String.format(Locale.ROOT, "%.2f", point.threshold()), point.coverage(), point.precision()));
        return table + "\nMeasured with the default threshold in force: what lies below it is open already.\n";
    }
}
