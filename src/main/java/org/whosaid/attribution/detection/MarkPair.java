package org.whosaid.attribution.detection;

import org.whosaid.attribution.model.Span;

/** An opening mark and, as far as known, where it ends. Belongs to one {@link MarkPairing} until that is done. */
final class MarkPair {

    final Mark opener;
    int innerEnd;
    int end;
    boolean closed;
    int depth;

    /** Where the next mark of the style opened that may be nested; -1 for none. */
    int cut = -1;

    MarkPair(Mark opener) {
        this.opener = opener;
    }

    void close(Mark mark) {
        innerEnd = mark.start();
        end = mark.end();
        closed = true;
    }

    /** Ends without a mark, before the space before a position. */
    void leaveOpen(String text, int position) {
        innerEnd = position;
        end = Math.max(
                opener.end(), Characters.trim(text, opener.start(), position).end());
        closed = false;
    }

    Span span() {
        return new Span(opener.start(), end);
    }

    /** Whether nothing but marks and space stands inside. */
    boolean isHollow(String text) {
        for (int i = opener.end(); i < innerEnd; i++) {
            char c = text.charAt(i);
            if (!Characters.isSpace(c) && !Characters.isMark(c)) {
                return false;
            }
        }
        return true;
    }
}
