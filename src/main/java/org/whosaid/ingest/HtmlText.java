package org.whosaid.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The readable text of a piece of HTML: one paragraph for each block element, with an empty line between two; what a
 * reader does not see is left out. It does not look for the article among menus and teasers.
 */
public final class HtmlText {

    private static final String UNREAD = "head, script, style, noscript, template, iframe, svg, nav, form, button";

    private HtmlText() {}

    /** {@code <p>One<br>two</p><p>three</p>} gives "One\ntwo\n\nthree"; empty when nothing is left to read. */
    public static String of(String html) {
        var document = Jsoup.parse(html);
        document.select(UNREAD).remove();
        var collector = new ParagraphCollector();
        document.body().traverse(collector);
        return collector.text();
    }

    private static final class ParagraphCollector implements NodeVisitor {

        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                current.append(text.getWholeText().replaceAll("[\\s\\p{Z}]+", " "));
            } else if (isLineBreak(node)) {
                current.append('\n');
            } else if (isBlock(node)) {
                endParagraph();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isBlock(node)) {
                endParagraph();
            }
        }

        private static boolean isBlock(Node node) {
            return node instanceof Element element && element.isBlock() && !isLineBreak(node);
        }

        private static boolean isLineBreak(Node node) {
            return node instanceof Element element && element.nameIs("br");
        }

        private void endParagraph() {
            String paragraph = current.toString()
                    .replaceAll(" *\n *", "\n")
                    .replaceAll(" {2,}", " ")
                    .strip();
            current.setLength(0);
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }

        String text() {
            endParagraph();
            return String.join("\n\n", paragraphs);
        }
    }
}
