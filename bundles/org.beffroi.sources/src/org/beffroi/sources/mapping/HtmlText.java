package org.beffroi.sources.mapping;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a piece of HTML: line ends where blocks and {@code <br>} end, no tags, no scripts, entities as characters. */
public final class HtmlText {

    /** A sign of HTML; a text that only compares or loves, with {@code a < b} or {@code <3}, is left as it is. */
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|br|div|a|span|b|i|u|em|strong|ul|ol|li|h[1-6]|img|blockquote|table|tr|td|th|article|section)(?:\\s|/?>)");

    private HtmlText() {}

    /** The text, lines trimmed, at most one empty line in a row. */
    public static String of(String html) {
        if (!TAG.matcher(html).find()) {
            return html.indexOf('&') < 0 ? html : Parser.unescapeEntities(html, false);
        }
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** The text of an element. */
    public static String of(Element element) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.getWholeText().replaceAll("\\s*[\\r\\n]\\s*", " "));
                        } else if (node.nameIs("br")) {
                            text.append('\n');
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element ended && node != element && !node.nameIs("br")) {
                            if (ended.nameIs("p")) {
                                text.append("\n\n");
                            } else if (ended.isBlock()) {
                                text.append('\n');
                            }
                        }
                    }
                },
                element);
        return text.toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
