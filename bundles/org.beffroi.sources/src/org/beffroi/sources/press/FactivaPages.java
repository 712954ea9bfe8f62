package org.beffroi.sources.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.sources.value.HtmlText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The articles of a page that Factiva exports, each a {@code div} of class {@code article frArticle}. With codes it holds a table
 * whose first cells are codes of two or three letters: HD headline, BY author, PD date, SN publication, LA language, LP first
 * paragraphs, TD the others, AN number. Without, its headline has a class of its own, what surrounds it stands in one {@code div}
 * each, in the order of {@link FactivaLines}, and its words are paragraphs of class {@code articleParagraph}.
 */
final class FactivaPages {

    private static final String ARTICLE = "div[class~=^article( [a-z]{2}Article)?$]:has(td)";
    private static final String PLAIN = "div[class~=\\b[a-z]{2}Article\\b]:has(p.articleParagraph)";
    private static final Pattern NUMBER = Pattern.compile("(\\S+)\\s*$");
    private static final Pattern CLASS_LANGUAGE = Pattern.compile("\\b([a-z]{2})Article\\b");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");
    /** The place of an article in its list: {@code 12) Le marché}. */
    private static final Pattern PLACE = Pattern.compile("^\\d{1,3}\\)\\s+");

    private FactivaPages() {}

    /** The articles of a page, none where it is of another kind. */
    static List<Article> articles(Document page) {
        List<Article> coded = page.select(ARTICLE).stream()
                .filter(article -> codes(article).containsKey("HD"))
                .map(article -> Article.of(article, coded(article)))
                .toList();
        return !coded.isEmpty()
                ? coded
                : page.select(PLAIN).stream()
                        .map(article -> Article.of(article, plain(article)))
                        .toList();
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

    private static Map<String, String> coded(Element article) {
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
        values.put("language", language(article, text(codes, "LA")));
        return values;
    }

    private static Map<String, String> plain(Element article) {
        List<String> around = article.children().stream()
                .filter(one -> one.nameIs("div")
                        && one.id().isEmpty()
                        && one.className().isEmpty())
                .map(one -> one.text().strip())
                .toList();
        Map<String, String> values = new LinkedHashMap<>(FactivaLines.around(around));
        Element title = article.selectFirst("span[class~=Headline]");
        values.put(
                "title",
                title == null ? "" : PLACE.matcher(title.text().strip()).replaceFirst(""));
        Element author = article.selectFirst("div.author");
        values.put("authors", author == null ? "" : author.text().strip());
        values.put(
                "text",
                article.select("p.articleParagraph").stream().map(HtmlText::of).collect(Collectors.joining("\n\n")));
        values.put(
                "factiva id",
                article.select("p").stream()
                        .flatMap(one -> FactivaLines.number(one.text()).stream())
                        .findFirst()
                        .orElse(""));
        values.put("language", language(article, values.getOrDefault("language", "")));
        return values;
    }

    private static String language(Element article, String otherwise) {
        Matcher language = CLASS_LANGUAGE.matcher(article.className());
        return language.find() ? language.group(1) : otherwise;
    }

    private static String text(Map<String, Element> codes, String code) {
        Element cell = codes.get(code);
        return cell == null ? "" : cell.text().strip();
    }

    private static String body(Map<String, Element> codes, String code) {
        Element cell = codes.get(code);
        return cell == null ? "" : HtmlText.of(cell);
    }
}
