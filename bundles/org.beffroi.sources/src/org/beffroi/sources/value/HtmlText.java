package org.beffroi.sources.value;

import java.util.Set;
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

    /** The elements of pages, old and new, that make no sign of HTML by their mere name: {@code <video>} may be said. */
    private static final String OTHERS =
            "abbr|acronym|address|applet|area|aside|audio|base|basefont|bdi|bdo|big|blink|body"
                    + "|button|canvas|caption|center|cite|code|col|colgroup|data|dd|del|details|dfn|dialog|dir|dl|dt|embed|fieldset"
                    + "|figcaption|figure|font|footer|form|frame|frameset|head|header|hgroup|html|iframe|input|ins|kbd|label|legend"
                    + "|link|main|map|mark|marquee|math|meta|meter|nav|nobr|noframes|noscript|object|optgroup|option|output|param"
                    + "|picture|pre|progress|q|rp|rt|ruby|s|samp|script|select|small|source|strike|style|sub|summary|sup|svg|tbody"
                    + "|template|textarea|tfoot|thead|time|title|track|tt|var|video";

    /**
     * A sign of HTML: a usual element, any other that is closed or has an attribute, a comment. A text that only compares or
     * loves, with {@code a < b} or {@code <3}, is left as it is.
     */
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|br|div|a|span|b|i|u|em|strong|ul|ol|li|h[1-6]|img|blockquote|table|tr|td|th|article|section)(?:\\s|/?>)"
                    + "|<(?:hr|wbr)\\s?/?>|</(?:" + OTHERS + ")\\s?>|<(?:" + OTHERS
                    + ")\\s[^<>=]*=\\s?[\"'\\w]|<!--");

    /** What stands in the middle of a sentence and shows nothing: no line ends there. */
    private static final Set<String> SILENT = Set.of("script", "style", "link", "meta", "base", "template");

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
                            text.append(onOneLine(words.getWholeText()));
                        } else if (node.nameIs("br")) {
                            text.append('\n');
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element ended && node != element && !node.nameIs("br")) {
                            if (ended.nameIs("p")) {
                                text.append("\n\n");
                            } else if (ended.isBlock() && !SILENT.contains(ended.normalName())) {
                                text.append('\n');
                            }
                        }
                    }
                },
                element);
        return trimmedLines(text).strip();
    }

    /** White space that holds a line end becomes one space. By hand: an expression takes the square of a long run. */
    private static String onOneLine(String text) {
        StringBuilder one = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = i;
            boolean breaks = false;
            while (end < text.length() && isWhite(text.charAt(end))) {
                breaks |= text.charAt(end) == '\n' || text.charAt(end) == '\r';
                end++;
            }
            if (breaks) {
                one.append(' ');
            } else {
                one.append(text, i, end);
            }
            i = end;
            while (i < text.length() && !isWhite(text.charAt(i))) {
                one.append(text.charAt(i++));
            }
        }
        return one.toString();
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Without the blanks at both ends of lines, and with two line ends in a row at most. */
    private static String trimmedLines(CharSequence text) {
        StringBuilder trimmed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = i;
            int lines = 0;
            while (end < text.length() && (text.charAt(end) == '\n' || isBlank(text.charAt(end)))) {
                lines += text.charAt(end) == '\n' ? 1 : 0;
                end++;
            }
            if (lines > 0) {
                trimmed.append(lines == 1 ? "\n" : "\n\n");
            } else {
                trimmed.append(text, i, end);
            }
            i = end;
            while (i < text.length() && text.charAt(i) != '\n' && !isBlank(text.charAt(i))) {
                trimmed.append(text.charAt(i++));
            }
        }
        return trimmed.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
