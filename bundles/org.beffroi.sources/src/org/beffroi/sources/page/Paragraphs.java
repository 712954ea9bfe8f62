package org.beffroi.sources.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a page as its visitors read it, one entry per paragraph, item, heading or row of a table; white space made
 * one.
 *
 * <p>Without a selector, what stands in {@code main} (or {@code role=main}), else in {@code article} where these hold most
 * of the text, else in the whole body, always without menus, headers and footers of the page, forms, hidden parts, and what
 * says of itself that it asks for cookies or shares the page: what is the same on every page of a site says nothing of this
 * one, and changes for reasons of its own. With a selector, all that its author chose but what nobody reads.
 */
final class Paragraphs {

    /** What is remembered of a page: as much as a long report, and little enough to be written down after each visit. */
    static final int MOST = 5_000;

    static final int MOST_CHARACTERS = 300_000;

    /** What no visitor reads, or only to do something. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea",
            "button",
            "datalist",
            "head",
            "dialog");

    /** What stands around the content. */
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside");

    private static final Set<String> ROLES_AROUND =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog");

    private static final Pattern NAMES_AROUND =
            Pattern.compile("(?i)(^|[\\s_-])(cookies?|consent|tarteaucitron|rgpd|gdpr"
                    + "|breadcrumbs?|fil-?d?-?ariane|ariane|skip-?links?|evitement|social-?share|sharing|partages?|share-?buttons?"
                    + "|pagination|sr-only|visually-hidden)($|[\\s_-])");

    /** What goes on in the line it stands in; everything else begins a paragraph of its own. */
    private static final Set<String> IN_LINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private static final Set<String> CELLS = Set.of("td", "th");

    /** An article that holds less than this share of the text is one of several boxes. */
    private static final double MOST_OF_THE_TEXT = 0.5;

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]+");
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

    private final boolean chosen;
    private final List<String> found = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private List<List<String>> row = List.of();
    private boolean inRow;
    private int characters;
    private boolean cut;

    private Paragraphs(boolean chosen) {
        this.chosen = chosen;
    }

    /**
     * What was read.
     *
     * @param paragraphs in the order of the page
     * @param cut whether the page holds more than is remembered
     */
    record Read(List<String> paragraphs, boolean cut) {
        Read {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Reads a page. */
    static Read of(Document page, Optional<String> selector) {
        Set<Node> roots = new HashSet<>(selector.map(page::select).orElseGet(() -> content(page)));
        Paragraphs made = new Paragraphs(selector.isPresent());
        NodeTraversor.filter(
                (node, depth) -> {
                    if (!roots.contains(node)) {
                        return made.cut ? FilterResult.STOP : FilterResult.CONTINUE;
                    }
                    made.read((Element) node);
                    return FilterResult.SKIP_ENTIRELY; // one chosen inside another is read with it
                },
                page);
        return new Read(made.found, made.cut);
    }

    private static Elements content(Document page) {
        Elements main = page.select("main, [role=main]");
        if (main.stream().anyMatch(Element::hasText)) {
            return main;
        }
        Elements articles = page.select("article");
        int inside = articles.stream()
                .filter(one -> !isInArticle(one.parent()))
                .mapToInt(Paragraphs::length)
                .sum();
        return inside > 0 && inside >= length(page.body()) * MOST_OF_THE_TEXT
                ? articles
                : new Elements(List.of(page.body()));
    }

    private static boolean isInArticle(Element element) {
        for (Element one = element; one != null; one = one.parent()) {
            if (one.nameIs("article")) {
                return true;
            }
        }
        return false;
    }

    private static int length(Element element) {
        int[] length = new int[1];
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        length[0] += text.getWholeText().strip().length();
                    }
                },
                element);
        return length[0];
    }

    private void read(Element root) {
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            line.append(text.getWholeText());
                        }
                        return node instanceof Element element ? begin(element, root) : FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (node instanceof Element element && !IN_LINE.contains(element.normalName())) {
                            end();
                            if (element.nameIs("tr")) {
                                endRow();
                            }
                        }
                        return cut ? FilterResult.STOP : FilterResult.CONTINUE;
                    }
                },
                root);
        end();
        endRow();
    }

    private FilterResult begin(Element element, Element root) {
        String name = element.normalName();
        if (element != root && isLeftOut(element, name)) {
            end();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!IN_LINE.contains(name)) {
            end();
        }
        if (name.equals("tr")) {
            endRow(); // a table inside a cell: one that lays the page out
            inRow = true;
            row = new ArrayList<>();
        } else if (inRow && CELLS.contains(name)) {
            row.add(new ArrayList<>());
        }
        return FilterResult.CONTINUE;
    }

    private boolean isLeftOut(Element element, String name) {
        if (SILENT.contains(name) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (style.contains("display:none") || style.contains("visibility:hidden")) {
            return true;
        }
        return !chosen && isAround(element, name);
    }

    private static boolean isAround(Element element, String name) {
        return AROUND.contains(name)
                || isFormInContent(element, name)
                || name.equals("header") && !isInContent(element)
                || ROLES_AROUND.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || NAMES_AROUND.matcher(element.className()).find()
                || NAMES_AROUND.matcher(element.id()).find();
    }

    /** As the selector {@code main, article, [role=main]} would say of those around, without being read for each. */
    private static boolean isInContent(Element element) {
        for (Element one = element; one != null; one = one.parent()) {
            if (one.nameIs("main")
                    || one.nameIs("article")
                    || one.attr("role").strip().equalsIgnoreCase("main")) {
                return true;
            }
        }
        return false;
    }

    /** Some servers wrap each page as a whole in a form. */
    private static boolean isFormInContent(Element element, String name) {
        return name.equals("form")
                && element.parent() != null
                && !element.parent().nameIs("body");
    }

    /** Ends the line that is being read: a paragraph, or a line of a cell. */
    private void end() {
        String text = WHITE.matcher(INVISIBLE.matcher(line).replaceAll(""))
                .replaceAll(" ")
                .strip();
        line.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        if (inRow && !row.isEmpty()) {
            row.getLast().add(text);
        } else {
            keep(text);
        }
    }

    /** A row of cells of one line each is one paragraph; others lay out what stands in them. */
    private void endRow() {
        List<List<String>> cells = row;
        row = List.of();
        inRow = false;
        if (cells.stream().allMatch(cell -> cell.size() <= 1)) {
            String whole = cells.stream().flatMap(List::stream).collect(Collectors.joining(" | "));
            if (!whole.isEmpty()) {
                keep(whole);
            }
        } else {
            cells.stream().flatMap(List::stream).forEach(this::keep);
        }
    }

    private void keep(String paragraph) {
        cut |= found.size() >= MOST || characters + paragraph.length() > MOST_CHARACTERS;
        if (!cut) {
            characters += paragraph.length();
            found.add(paragraph);
        }
    }
}
