package org.beffroi.sources.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.sources.value.HtmlText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * The articles of a page that Europresse exports, each an {@code <article>}, or a cell of a table in the years before: title,
 * text, publication, date, authors, pages and the number of the document, of the form {@code news·20150105·LM·4564}.
 */
final class EuropressePages {

    static final List<String> COLUMNS =
            List.of("europresse id", "title", "text", "publication", "date", "authors", "header", "url");

    private static final String TITLE = ".titreArticle, .titreArticleVisu, .TitreArticleVisu, .rdp__articletitle";
    private static final String BODY = ".docOcurrContainer, .DocText";
    private static final String AUTHORS =
            ".docAuthors, .sm-margin-bottomNews, p.titreArticleVisu + div:not(.docOcurrContainer)";
    /** Until about 2013 an article was a cell of a table, its text what follows the title in it. */
    private static final String OLD = "body > table > tbody > tr > td:has(span.TitreArticleVisu)";

    private static final Pattern RIGHTS =
            Pattern.compile("(?i)^(?:copyright\\s*)?©?\\s*(?:\\d{4}\\b|.{0,60}\\b\\d{4}\\b.*droits).*");
    private static final int LONGEST_NAME = 10;
    private static final Pattern NUMBER = Pattern.compile("[^·\\s]+·(\\d{8})·\\S+");
    private static final Pattern ISSUE = Pattern.compile("(?s)(?:,\\s*(?:no|n°|nº)\\.?\\s.*|\\s{2,}.*|\\n.*)$");
    private static final Pattern PAPER_LINK =
            Pattern.compile("(?i)cet article est paru dans|voir l.article|lire l.article");

    private EuropressePages() {}

    /** The articles of a page, none where it is of another kind. */
    static List<Article> articles(Document page) {
        Elements found = page.select("article");
        return (found.isEmpty() ? page.select(OLD) : found)
                .stream().map(one -> Article.of(one, values(one))).toList();
    }

    private static Map<String, String> values(Element article) {
        Map<String, String> values = new LinkedHashMap<>();
        String number = text(article, ".publiC-lblNodoc");
        Matcher m = NUMBER.matcher(number.isEmpty() ? article.text() : number);
        boolean numbered = m.find();
        values.put("europresse id", numbered ? m.group() : "");
        values.put("title", text(article, TITLE));
        values.put("url", url(article));
        Element old = article.selectFirst("span.TitreArticleVisu");
        Told told = old == null ? new Told(text(article, AUTHORS), body(article)) : Told.after(old);
        values.put("text", told.text());
        Element publication = article.selectFirst(".DocPublicationName");
        values.put(
                "publication",
                publication == null
                        ? ""
                        : ISSUE.matcher(publication.wholeText().strip()).replaceFirst(""));
        values.put("header", String.join(" ", article.select(".DocHeader").eachText()));
        values.put("date", numbered ? m.group(1) : EuropresseDate.in(values.get("header")));
        values.put("authors", told.authors());
        return values;
    }

    /** Who wrote an article, and its text. */
    private record Told(String authors, String text) {

        /** Those of an old page: the line after the title is that of the author where it is short, a last one that of rights. */
        static Told after(Element title) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (Node node = title.nextSibling(); node != null; node = node.nextSibling()) {
                if (node instanceof TextNode words) {
                    line.append(words.text());
                } else if (node instanceof Element one && !one.is("table, br, hr, p, div")) {
                    line.append(one.text());
                } else {
                    add(line, lines);
                    if (node instanceof Element one && one.is("p, div")) {
                        add(new StringBuilder(one.text()), lines);
                    }
                }
            }
            add(line, lines);
            if (!lines.isEmpty() && RIGHTS.matcher(lines.getLast()).matches()) {
                lines.removeLast();
            }
            boolean named = lines.size() > 1 && lines.getFirst().split("\\s+").length <= LONGEST_NAME;
            return new Told(named ? lines.removeFirst() : "", String.join("\n\n", lines));
        }

        private static void add(StringBuilder line, List<String> lines) {
            if (!line.toString().isBlank()) {
                lines.add(line.toString().strip());
            }
            line.setLength(0);
        }
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
}
