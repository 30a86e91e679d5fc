package org.whosaid.evaluation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whosaid.evaluation.CodePointSpan;
import org.whosaid.evaluation.CodePointText;

/**
 * What is left of spans when marks, dots and spaces at their edges don't count: {@code "We won,"} and {@code We won} have
 * the same core. Spans with nothing but such characters between them become one.
 */
final class ContentCore {

    private static final String EDGE = " \t\r\n\u00a0\"'“”‘’`«»„.,;:!?-–—";

    private ContentCore() {}

    /** In text order. */
    static List<CodePointSpan> of(List<CodePointSpan> spans, CodePointText text) {
        List<CodePointSpan> trimmed = spans.stream()
                .map(span -> trim(span, text))
                .filter(span -> span.length() > 0)
                .sorted(Comparator.comparingInt(CodePointSpan::start).thenComparingInt(CodePointSpan::end))
                .toList();
        List<CodePointSpan> merged = new ArrayList<>();
        for (CodePointSpan span : trimmed) {
            int last = merged.size() - 1;
            if (last >= 0 && onlyEdge(merged.get(last).end(), span.start(), text)) {
                merged.set(last, new CodePointSpan(merged.get(last).start(), span.end()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static CodePointSpan trim(CodePointSpan span, CodePointText text) {
        int start = span.start();
        int end = span.end();
        while (start < end && isEdge(text.codePointAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.codePointAt(end - 1))) {
            end--;
        }
        return new CodePointSpan(start, end);
    }

    private static boolean onlyEdge(int from, int to, CodePointText text) {
        for (int position = from; position < to; position++) {
            if (!isEdge(text.codePointAt(position))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEdge(int codePoint) {
        return EDGE.indexOf(codePoint) >= 0;
    }
}
