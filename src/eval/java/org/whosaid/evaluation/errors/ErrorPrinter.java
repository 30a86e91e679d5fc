package org.whosaid.evaluation.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.gold.GoldAttribution;
import org.whosaid.evaluation.prediction.PredictedQuotation;

/**
 * Shows an error so that one sees at a glance what happened: the words in ⟦ ⟧ with what stands around them, the right
 * source in {= }, the one the system took in {≠ }, its content in ‹ › where that is another; both verdicts below.
 */
final class ErrorPrinter {

    private static final int WIDTH = 118;
    private static final String INDENT = "   ";

    private ErrorPrinter() {}

    /** @param number how the error is counted, "3/87" */
    static String print(String number, AttributionError error) {
        return heading(number, error) + "\n" + wrap(passage(error)) + "\n"
                + INDENT + "gold  " + gold(error) + "\n"
                + INDENT + "got   " + got(error) + "\n"
                + candidates(error);
    }

    private static String heading(String number, AttributionError error) {
        String traits = String.join(", ", new TreeMap<>(error.article().traits()).values());
        String kind = error.gold()
                .map(gold -> gold.kind().name().toLowerCase(Locale.ROOT) + " · ")
                .orElse("");
        String left = "── " + number + " · " + error.kind().heading().toUpperCase(Locale.ROOT) + " ";
        String right = " " + kind + error.article().id() + ":" + error.start() + " · " + traits;
        return left + "─".repeat(Math.max(2, WIDTH - left.length() - right.length())) + right;
    }

    private static String passage(AttributionError error) {
        List<CodePointSpan> right = error.gold().map(GoldAttribution::source).orElse(List.of());
        List<CodePointSpan> taken = error.predicted()
                .flatMap(PredictedQuotation::source)
                .map(List::of)
                .orElse(List.of());
        MarkedPassage passage = new MarkedPassage(error.article().text()).mark(error.focus(), "⟦", "⟧");
        if (right.equals(taken)) {
            passage.mark(right, "{", "}");
        } else {
            passage.mark(right, "{= ", "}").mark(taken, "{≠ ", "}");
        }
        error.predicted()
                .map(PredictedQuotation::content)
                .filter(content -> !content.equals(error.focus()))
                .ifPresent(content -> passage.mark(content, "‹", "›"));
        CodePointSpan last = error.focus().get(error.focus().size() - 1);
        return passage.around(error.start(), last.end());
    }

    private static String gold(AttributionError error) {
        if (error.gold().isEmpty()) {
            return "nobody says it";
        }
        GoldAttribution gold = error.gold().get();
        String speaker = gold.speaker()
                .map(who -> who.label() + " (" + who.type().name().toLowerCase(Locale.ROOT) + ")")
                .orElse("(speaker not annotated)");
        return speaker + told("source", gold.source(), error) + told("cue", gold.cue(), error);
    }

    private static String got(AttributionError error) {
        if (error.predicted().isEmpty()) {
            return "nothing here";
        }
        PredictedQuotation got = error.predicted().get();
        String speaker = got.speaker()
                .map(who -> who.label() + (who.name().isPresent() ? "" : " (unnamed)"))
                .orElse("(open)");
        return speaker
                + decimal(got.confidence())
                + told("source", listed(got.source()), error)
                + told("cue", listed(got.cue()), error)
                + "  ·  " + got.type().name().toLowerCase(Locale.ROOT)
                + got.stage().map(stage -> "  ·  stage " + stage).orElse("");
    }

    private static String candidates(AttributionError error) {
        String others = error.predicted().map(PredictedQuotation::candidates).orElse(List.of()).stream()
                .map(candidate -> candidate.name() + decimal(candidate.confidence()))
                .collect(Collectors.joining(" · "));
        return others.isEmpty() ? "" : wrap(INDENT + "else  " + others, INDENT.length() + 6) + "\n";
    }

    private static String told(String what, List<CodePointSpan> spans, AttributionError error) {
        if (spans.isEmpty()) {
            return "  ·  no " + what;
        }
        String words = spans.stream().map(error.article().text()::slice).collect(Collectors.joining(" … "));
        return "  ·  " + what + " \"" + words.replaceAll("\\s+", " ") + "\"";
    }

    private static List<CodePointSpan> listed(Optional<CodePointSpan> span) {
        return span.map(List::of).orElse(List.of());
    }

    private static String decimal(OptionalDouble confidence) {
        return confidence.isPresent() ? String.format(Locale.ROOT, " %.2f", confidence.getAsDouble()) : "";
    }

    private static String wrap(String passage) {
        return wrap(INDENT + " ".repeat(3) + passage, INDENT.length() + 3);
    }

    private static String wrap(String line, int indent) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (rest.length() > WIDTH) {
            int space = rest.lastIndexOf(' ', WIDTH);
            int cut = space > indent ? space : WIDTH;
            lines.add(rest.substring(0, cut));
            rest = " ".repeat(indent) + rest.substring(cut).strip();
        }
        lines.add(rest);
        return String.join("\n", lines);
    }
}
