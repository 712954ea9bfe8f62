package org.beffroi.sources.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.sources.mapping.HtmlText;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.Unreadable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The articles of a page that Factiva exports with its codes: each a {@code div} of class {@code article frArticle}, in it a
 * table whose first cells are codes of two or three letters: HD headline, BY author, PD date, SN publication, LA language, LP
 * first paragraphs, TD the others, AN number.
 *
 * <p>The page is read whole: Factiva exports at most a hundred articles a page.
 */
public final class FactivaRows implements Rows {

    public static final List<String> COLUMNS =
            List.of("factiva id", "title", "text", "publication", "date", "authors", "section", "pages", "language");

    private static final String ARTICLE = "div[class~=^article( [a-z]{2}Article)?$]:has(td)";
    private static final Pattern NUMBER = Pattern.compile("(\\S+)\\s*$");
    private static final Pattern CLASS_LANGUAGE = Pattern.compile("\\b([a-z]{2})Article\\b");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

    private final Content content;
    private final Iterator<Element> articles;

    public FactivaRows(Content content) {
        this.content = content;
        this.articles = articles(content).iterator();
    }

    /** Whether a page holds such articles. */
    public static boolean begins(Content content) {
        return !articles(content).isEmpty();
    }

    private static List<Element> articles(Content content) {
        try (InputStream in = content.open()) {
            Parser parser = Parser.htmlParser().setTrackPosition(true);
            Document page = Jsoup.parse(in, null, "", parser);
            return page.select(ARTICLE).stream()
                    .filter(article -> codes(article).containsKey("HD"))
                    .toList();
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }

    /** The cell beside each code, the first of each. */
    private static Map<String, Element> codes(Element article) {
        Map<String, Element> codes = new LinkedHashMap<>();
        for (Element row : article.select("tr")) {
            List<Element> cells = row.children();
            String code = cells.isEmpty() ? "" : cells.getFirst().text().strip();
            if (cells.size() >= 2 && CODE.matcher(code).matches()) {
                codes.putIfAbsent(code, cells.get(1));
            }
        }
        return codes;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasNext() {
        return articles.hasNext();
    }

    @Override
    public Row next() {
        Element article = articles.next();
        return new Row.Whole(
                new Place(content.entry(), article.sourceRange().start().lineNumber()),
                new Article(values(article), article.outerHtml()));
    }

    private static Map<String, String> values(Element article) {
        Map<String, Element> codes = codes(article);
        Map<String, String> values = new LinkedHashMap<>();
        Matcher number = NUMBER.matcher(text(codes, "AN"));
        values.put("factiva id", number.find() ? number.group(1) : "");
        values.put("title", text(codes, "HD"));
        values.put("text", (body(codes, "LP") + "\n\n" + body(codes, "TD")).strip());
        values.put("publication", text(codes, "SN"));
        values.put("date", text(codes, "PD"));
        values.put("authors", text(codes, "BY"));
        values.put("section", text(codes, "SE"));
        values.put("pages", text(codes, "PG"));
        Matcher language = CLASS_LANGUAGE.matcher(article.className());
        values.put("language", language.find() ? language.group(1) : text(codes, "LA"));
        return values;
    }

    private static String text(Map<String, Element> codes, String code) {
        Element cell = codes.get(code);
        return cell == null ? "" : cell.text().strip();
    }

    private static String body(Map<String, Element> codes, String code) {
        Element cell = codes.get(code);
        return cell == null ? "" : HtmlText.of(cell);
    }

    @Override
    public void close() {
        // the page was read whole
    }

    /** The values of one article. */
    private record Article(Map<String, String> values, String html) implements Cells {
        @Override
        public List<String> all(String column) {
            String value = values.getOrDefault(column, "");
            return value.isBlank() ? List.of() : List.of(value);
        }

        @Override
        public String raw() {
            return html;
        }
    }
}
