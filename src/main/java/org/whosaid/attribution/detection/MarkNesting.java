package org.whosaid.attribution.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the pairs of one paragraph in order, so that two of them lie apart or one inside the other. */
final class MarkNesting {

    private static final Comparator<MarkPair> OUTER_FIRST = Comparator.comparingInt(
                    (MarkPair pair) -> pair.opener.start())
            .thenComparing(Comparator.comparingInt((MarkPair pair) -> pair.end).reversed());

    private MarkNesting() {}

    /** Shortens pairs without an end mark, drops hollow ones and counts depths; outer before inner. */
    static List<MarkPair> arrange(String text, List<MarkPair> pairs) {
        for (MarkPair pair : pairs) {
            if (!pair.closed) {
                MissingEndMark.find(text, pair.span()).ifPresent(end -> pair.leaveOpen(text, end));
            }
        }
        List<MarkPair> arranged = new ArrayList<>(pairs);
        arranged.sort(OUTER_FIRST);
        keepApart(text, arranged);
        arranged.removeIf(pair -> pair.isHollow(text));
        arranged.sort(OUTER_FIRST);
        countDepths(arranged);
        return arranged;
    }

    private static void keepApart(String text, List<MarkPair> pairs) {
        List<MarkPair> around = new ArrayList<>();
        for (MarkPair pair : pairs) {
            leaveBehind(around, pair);
            while (!around.isEmpty() && last(around).end < pair.end) {
                MarkPair crossed = around.remove(around.size() - 1);
                if (crossed.closed) {
                    pair.leaveOpen(text, crossed.end);
                } else {
                    crossed.leaveOpen(text, pair.opener.start());
                }
            }
            around.add(pair);
        }
    }

    private static void countDepths(List<MarkPair> pairs) {
        List<MarkPair> around = new ArrayList<>();
        for (MarkPair pair : pairs) {
            leaveBehind(around, pair);
            pair.depth = around.size();
            around.add(pair);
        }
    }

    private static void leaveBehind(List<MarkPair> around, MarkPair pair) {
        while (!around.isEmpty() && last(around).end <= pair.opener.start()) {
            around.remove(around.size() - 1);
        }
    }

    private static MarkPair last(List<MarkPair> pairs) {
        return pairs.get(pairs.size() - 1);
    }
}
