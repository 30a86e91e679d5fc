package org.whosaid.evaluation.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.evaluation.cases.CaseVerdict.Outcome;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.prediction.PredictedSpeaker;
import org.whosaid.evaluation.prediction.Prediction;
import org.whosaid.evaluation.system.AttributionSystem;

/** A system's answers to user-reported cases. */
public final class CaseRun {

    private static final int SHOWN = 60;

    private final List<Timed> cases;

    /** A case with what came of it. */
    private record Timed(UserCase userCase, List<CaseVerdict> verdicts, long milliseconds, String failure) {}

    private CaseRun(List<Timed> cases) {
        this.cases = cases;
    }

    /** Asks for one case after the other; the first answer is asked for twice, since it may have to load models. */
    public static CaseRun of(AttributionSystem system, List<UserCase> userCases) {
        userCases.stream().findFirst().ifPresent(first -> ask(system, first));
        return new CaseRun(userCases.stream().map(one -> ask(system, one)).toList());
    }

    private static Timed ask(AttributionSystem system, UserCase userCase) {
        GoldArticle article = new GoldArticle(userCase.source(), userCase.text(), List.of(), List.of(), Map.of());
        long start = System.nanoTime();
        String failure = "";
        Prediction prediction;
        try {
            prediction = system.predict(article);
        } catch (RuntimeException | StackOverflowError e) {
            failure = "FAILED: " + e;
            prediction = Prediction.failed(article.id(), e);
        }
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        return new Timed(userCase, CaseJudge.judge(userCase, prediction), milliseconds, failure);
    }

    /** Each case with its verdicts, then the totals. */
    public String report() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Timed one = cases.get(i);
            String basis = one.userCase().stated() ? "stated" : "inferred";
            lines.add("case " + (i + 1) + " · " + one.userCase().source() + " · " + basis + " · " + one.milliseconds()
                    + " ms" + (one.failure().isEmpty() ? "" : " · " + one.failure()));
            one.verdicts().forEach(verdict -> lines.add(line(verdict)));
        }
        lines.add(totals());
        return String.join("\n", lines);
    }

    private String totals() {
        List<CaseVerdict> all =
                cases.stream().flatMap(one -> one.verdicts().stream()).toList();
        List<CaseVerdict> named =
                all.stream().filter(verdict -> verdict.expected().isPresent()).toList();
        List<CaseVerdict> stated =
                named.stream().filter(verdict -> verdict.userCase().stated()).toList();
        List<CaseVerdict> nobody =
                all.stream().filter(verdict -> verdict.expected().isEmpty()).toList();
        String slowest = cases.stream()
                .max(Comparator.comparingLong(Timed::milliseconds))
                .map(one -> one.milliseconds() + " ms (" + one.userCase().source() + ")")
                .orElse("none");
        long failed = cases.stream().filter(one -> !one.failure().isEmpty()).count();
        return String.join(
                "\n",
                "stated speakers:   " + share(stated),
                "inferred speakers: "
                        + share(named.stream()
                                .filter(verdict -> !verdict.userCase().stated())
                                .toList()),
                "attributed what must not be: " + (nobody.size() - right(nobody)) + " of " + nobody.size(),
                "failed: " + failed + " · slowest: " + slowest);
    }

    private static String share(List<CaseVerdict> verdicts) {
        Map<Outcome, Long> counts =
                verdicts.stream().collect(Collectors.groupingBy(CaseVerdict::outcome, Collectors.counting()));
        return String.format(
                Locale.ROOT,
                "%d of %d right (%.1f %%), %d open, %d wrong",
                right(verdicts),
                verdicts.size(),
                100.0 * right(verdicts) / Math.max(1, verdicts.size()),
                counts.getOrDefault(Outcome.OPEN, 0L),
                counts.getOrDefault(Outcome.WRONG, 0L));
    }

    private static long right(List<CaseVerdict> verdicts) {
        return verdicts.stream().filter(CaseVerdict::isRight).count();
    }

    private static String line(CaseVerdict verdict) {
        String words = verdict.userCase().text().slice(verdict.span()).replaceAll("\\s+", " ");
        String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
        String got = verdict.got()
                .map(quotation ->
                        quotation.speaker().map(PredictedSpeaker::label).orElse("(open)")
                                + quotation
                                        .source()
                                        .map(span -> " from \""
                                                + verdict.userCase().text().slice(span) + "\"")
                                        .orElse("")
                                + quotation.stage().map(stage -> " by " + stage).orElse(""))
                .orElse("no quotation");
        return String.format(
                "  %s %-5s %s  expected %s, got %s",
                verdict.isRight() ? "✓" : "✗",
                verdict.outcome(),
                shown,
                verdict.expected().orElse("nobody"),
                got);
    }
}
