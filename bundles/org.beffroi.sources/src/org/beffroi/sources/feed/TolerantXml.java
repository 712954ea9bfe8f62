package org.beffroi.sources.feed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.core.message.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Reads what is meant to be XML and hardly ever is: undeclared entities and prefixes, bare ampersands, control characters,
 * tags that are never closed. The declaration of the document type is dropped; nothing is expanded, nothing is fetched.
 */
final class TolerantXml {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern HOSTILE_ENTITY = Pattern.compile(
            "<!ENTITY\\s+[^%\\s]\\S*\\s+(?:SYSTEM\\b|PUBLIC\\b|\"[^\"]*&[^\"#;]+;|'[^']*&[^'#;]+;)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT =
            Pattern.compile("<(?:[\\w.-]+:)?(?:rss|rdf|feed|channel)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> CONTAINERS = Set.of("channel", "rss", "rdf", "feed");
    private static final int DEEPEST = 2_000;

    private TolerantXml() {}

    /**
     * The tree.
     *
     * @param name what the text is called in a refusal
     * @throws Refusal if it declares entities that stand for files or for each other, or is nested beyond all measure
     */
    static Document parse(String text, String name) {
        String clean = CONTROL.matcher(withoutDoctype(text, name)).replaceAll("");
        if (isTooDeep(clean)) {
            throw Refusal.of(Refusal.Kind.MALFORMED, TolerantXml.class, "feed.deep", name);
        }
        Document document = Jsoup.parse(clean, "", Parser.xmlParser());
        document.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .charset("UTF-8");
        freeEntries(document);
        return document;
    }

    /** An entry that stands inside a title, or in another entry, is there because that was never closed. */
    private static void freeEntries(Document document) {
        Map<Element, Element> containers = new LinkedHashMap<>();
        Set<Element> left = new LinkedHashSet<>();
        for (Element element : document.getAllElements()) {
            if (ENTRIES.contains(element.tagName()) && element.parent() != null && !isContainer(element.parent())) {
                Element around = element.parent();
                while (around != null && !isContainer(around)) {
                    around = around.parent();
                }
                if (around != null) {
                    containers.put(element, around);
                    left.add(element.parent());
                }
            }
        }
        // All at once: to take thousands of children one by one out of a list takes the square of their number.
        for (Element parent : left) {
            List<Node> kept = parent.childNodes().stream()
                    .filter(child -> !(child instanceof Element element && containers.containsKey(element)))
                    .toList();
            parent.empty();
            parent.appendChildren(kept);
        }
        containers.forEach((entry, container) -> container.appendChild(entry));
    }

    private static boolean isContainer(Element element) {
        return CONTAINERS.contains(Markup.name(element));
    }

    private static String withoutDoctype(String text, String name) {
        int start = indexOf(text, "<!DOCTYPE");
        if (start < 0) {
            return text;
        }
        int end = endOfDoctype(text, start);
        if (HOSTILE_ENTITY.matcher(text).region(start, end).find()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, TolerantXml.class, "feed.entities", name);
        }
        return text.substring(0, start) + text.substring(end);
    }

    /** Where it begins, in either case, before the feed: one inside a text, a comment or a raw section is their text. */
    private static int indexOf(String text, String doctype) {
        int limit = Math.min(text.length(), 1 << 16);
        for (int at = text.indexOf('<'); at >= 0 && at < limit; ) {
            if (text.regionMatches(true, at, doctype, 0, doctype.length())) {
                return at;
            }
            if (ROOT.matcher(text).region(at, text.length()).lookingAt()) {
                return -1;
            }
            int from = after(text, at, "<!--", "-->");
            from = Math.max(from, after(text, at, "<![CDATA[", "]]>"));
            at = text.indexOf('<', Math.max(from, at + 1));
        }
        return -1;
    }

    /** Behind what begins there and ends so; 0 where it does not begin there. */
    private static int after(String text, int at, String begin, String end) {
        if (!text.startsWith(begin, at)) {
            return 0;
        }
        int closing = text.indexOf(end, at);
        return closing < 0 ? text.length() : closing + end.length();
    }

    /** Behind its closing angle; brackets hold declarations, quotes hold anything. */
    private static int endOfDoctype(String text, int start) {
        int brackets = 0;
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                brackets++;
            } else if (c == ']') {
                brackets--;
            } else if (c == '>' && brackets <= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Counts opened and closed tags, roughly, before a tree is made of them. */
    private static boolean isTooDeep(String text) {
        int depth = 0;
        int end = 0;
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            char next = text.charAt(at + 1);
            if (next == '/') {
                depth = Math.max(0, depth - 1);
            } else if (text.startsWith("<![CDATA[", at)) {
                int closing = text.indexOf("]]>", at);
                at = closing < 0 ? text.length() - 1 : closing;
            } else if (Character.isLetter(next)) {
                // Looked for once, however many tags stand before it, or where there is none.
                end = end >= 0 && end < at ? text.indexOf('>', at) : end;
                boolean closed = end > 0 && text.charAt(end - 1) == '/';
                depth += closed ? 0 : 1;
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
