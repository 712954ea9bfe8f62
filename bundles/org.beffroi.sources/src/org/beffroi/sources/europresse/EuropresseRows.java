package org.beffroi.sources.europresse;

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
 * The articles of a page that Europresse exports, each an {@code <article>}: title, text, publication, date, authors, pages
 * and the number of the document, of the form {@code news·20150105·LM·4564}.
 *
 * <p>The page is read whole: Europresse exports at most a thousand articles a page.
 */
public final class EuropresseRows implements Rows {

    public static final List<String> COLUMNS =
            List.of("europresse id", "title", "text", "publication", "date", "authors", "header", "url");

    private static final String TITLE = ".titreArticle, .titreArticleVisu, .rdp__articletitle";
    private static final String BODY = ".docOcurrContainer, .DocText";
    private static final String AUTHORS = ".docAuthors, .sm-margin-bottomNews";
    private static final Pattern NUMBER = Pattern.compile("[^·\\s]+·(\\d{8})·\\S+");
    private static final Pattern ISSUE = Pattern.compile("(?s)(?:,\\s*(?:no|n°|nº)\\.?\\s.*|\\s{2,}.*|\\n.*)$");
    private static final Pattern PAPER_LINK =
            Pattern.compile("(?i)cet article est paru dans|voir l.article|lire l.article");

    private final Content content;
    private final Iterator<Element> articles;

    public EuropresseRows(Content content) {
        this.content = content;
        try (InputStream in = content.open()) {
            Parser parser = Parser.htmlParser().setTrackPosition(true);
            Document page = Jsoup.parse(in, null, "", parser);
            articles = page.select("article").iterator();
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
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
        Map<String, String> values = new LinkedHashMap<>();
        String number = text(article, ".publiC-lblNodoc");
        Matcher m = NUMBER.matcher(number);
        boolean numbered = m.find();
        values.put("europresse id", numbered ? m.group() : "");
        values.put("title", text(article, TITLE));
        values.put("url", url(article));
        values.put("text", body(article));
        Element publication = article.selectFirst(".DocPublicationName");
        values.put(
                "publication",
                publication == null
                        ? ""
                        : ISSUE.matcher(publication.wholeText().strip()).replaceFirst(""));
        values.put("header", text(article, ".DocHeader"));
        values.put("date", numbered ? m.group(1) : EuropresseDate.in(values.get("header")));
        values.put("authors", text(article, AUTHORS));
        return values;
    }

    private static String body(Element article) {
        Element body = article.selectFirst(BODY);
        if (body == null) {
            return "";
        }
        Element words = body.clone();
        words.select("a[href]").stream()
                .filter(link -> PAPER_LINK.matcher(link.text()).find())
                .toList()
                .forEach(Element::remove);
        return HtmlText.of(words);
    }

    private static String url(Element article) {
        return article.select("a[href^=http]").stream()
                .filter(link -> PAPER_LINK.matcher(link.text()).find())
                .map(link -> link.attr("href"))
                .findFirst()
                .orElse("");
    }

    private static String text(Element article, String selector) {
        Element found = article.selectFirst(selector);
        return found == null ? "" : found.text().strip();
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
