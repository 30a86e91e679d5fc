package org.whosaid.evaluation;

import java.util.Arrays;
import org.whosaid.attribution.model.Span;

/** A text that is addressed by code points, and the way there from UTF-16 indices. */
public final class CodePointText {

    private final String text;
    /** UTF-16 index of each code point; one more entry holds the length. */
    private final int[] indices;

    public CodePointText(String text) {
        this.text = text;
        this.indices = new int[text.codePointCount(0, text.length()) + 1];
        int index = 0;
        for (int i = 0; i < indices.length; i++) {
            indices[i] = index;
            index += index < text.length() ? Character.charCount(text.codePointAt(index)) : 0;
        }
    }

    /** The text as a Java string. */
    public String utf16() {
        return text;
    }

    /** In code points. */
    public int length() {
        return indices.length - 1;
    }

    public int codePointAt(int position) {
        return text.codePointAt(indices[position]);
    }

    public String slice(CodePointSpan span) {
        return text.substring(indices[span.start()], indices[span.end()]);
    }

    public boolean holds(CodePointSpan span) {
        return span.end() <= length();
    }

    /** A border inside a surrogate pair moves behind the pair. */
    public CodePointSpan fromUtf16(Span span) {
        return new CodePointSpan(position(span.start()), position(span.end()));
    }

    private int position(int utf16Index) {
        int found = Arrays.binarySearch(indices, utf16Index);
        return found >= 0 ? found : -found - 1;
    }
}
