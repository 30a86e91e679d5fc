package org.whosaid.evaluation.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A Markdown table that is filled row by row; columns of numbers stand to the right. */
final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    /** @param texts how many columns from the left hold words */
    MarkdownTable(int texts, String... columns) {
        lines.add(row(List.of(columns)));
        lines.add("|" + "---|".repeat(texts) + "---:|".repeat(columns.length - texts));
    }

    /** Numbers with a fraction get one decimal. */
    MarkdownTable add(Object... cells) {
        lines.add(row(Arrays.stream(cells).map(MarkdownTable::text).toList()));
        return this;
    }

    @Override
    public String toString() {
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String text(Object cell) {
        return cell instanceof Double number
                ? String.format(Locale.ROOT, "%.1f", number)
                : cell.toString().replace("|", "\\|");
    }
}
