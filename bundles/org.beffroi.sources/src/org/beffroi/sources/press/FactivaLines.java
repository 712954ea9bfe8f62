package org.beffroi.sources.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The articles of a document that Factiva exports as Word, rich text or plain text. Each ends with the line of its number
 * ({@code Document FIGARO0020150106eb1600001}). With codes each value stands behind its code and a tab. Without, the number of
 * words tells where what surrounds an article stands: section, headline and author before it; date, hour, publication, its
 * code, edition, page, language and rights behind it; then the words.
 */
final class FactivaLines {

    static final List<String> COLUMNS =
            List.of("factiva id", "title", "text", "publication", "date", "authors", "section", "pages", "language");

    private static final Pattern NUMBER =
            Pattern.compile("(?:Document|Dokument|Documento)\\s+([A-Z][A-Z0-9]{3,}\\d{8}[a-z0-9]{4,})");
    private static final Pattern WORDS =
            Pattern.compile("[\\d\\s.,\\u00A0\\u202F]+(?:words|mots|Wörter|palabras|parole|palavras)");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}[:h]\\d{2}(?:\\s*[A-Z]{3,4})?");
    private static final Pattern SHORT = Pattern.compile("[A-Z][A-Z0-9]{1,7}");
    private static final Pattern PAGE = Pattern.compile("[A-Z]{0,3}\\d{1,3}(?:[,; -]+[A-Z]{0,3}\\d{1,3})*");
    private static final Pattern LANGUAGE = Pattern.compile(
            "(?i)français|anglais|allemand|espagnol|italien|french|english|german|spanish|italian|deutsch");
    private static final Pattern RIGHTS = Pattern.compile("(?i)^(?:copyright|©|\\(c\\)).*");
    private static final Pattern CODED = Pattern.compile("([A-Z]{2,3})\\t+(.*)");
    private static final int LONGEST_NAME = 6;
    private static final int FARTHEST = 8;

    private FactivaLines() {}

    /** The number of an article, where a line is that of one. */
    static Optional<String> number(String line) {
        Matcher m = NUMBER.matcher(line.strip());
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** The articles, none where the document is of another kind. */
    static List<Article> articles(List<String> lines) {
        List<Article> articles = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> number = number(code(lines.get(i), "AN"));
            if (number.isPresent()) {
                List<String> own = lines.subList(from, i);
                Map<String, String> values = values(own);
                values.put("factiva id", number.get());
                if (!values.getOrDefault("text", "").isEmpty()) {
                    articles.add(Article.of(from + 1L, values, String.join("\n", own)));
                }
                from = i + 1;
            }
        }
        return articles;
    }

    private static String code(String line, String wanted) {
        Matcher m = CODED.matcher(line.strip());
        return m.matches() && m.group(1).equals(wanted) ? m.group(2) : line;
    }

    private static Map<String, String> values(List<String> lines) {
        List<String> told = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean coded = told.stream().anyMatch(line -> line.matches("HD\\t.*"));
        return coded ? coded(told) : plain(told);
    }

    private static Map<String, String> coded(List<String> lines) {
        Map<String, StringBuilder> codes = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        for (String line : lines) {
            Matcher m = CODED.matcher(line);
            if (m.matches()) {
                current = codes.computeIfAbsent(m.group(1), any -> new StringBuilder());
                current.append(m.group(2).strip());
            } else {
                current.append(current.isEmpty() ? "" : "\n\n").append(line);
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        Map.of("HD", "title", "BY", "authors", "PD", "date", "SN", "publication", "SE", "section", "PG", "pages")
                .forEach((code, column) -> values.put(column, value(codes, code).replace("\n\n", " ")));
        values.put("language", value(codes, "LA"));
        values.put("text", (value(codes, "LP") + "\n\n" + value(codes, "TD")).strip());
        return values;
    }

    private static String value(Map<String, StringBuilder> codes, String code) {
        return codes.containsKey(code) ? codes.get(code).toString().strip() : "";
    }

    private static Map<String, String> plain(List<String> lines) {
        int words = 0;
        while (words < lines.size() && !WORDS.matcher(lines.get(words)).matches()) {
            words++;
        }
        if (words == 0 || words == lines.size()) {
            return new LinkedHashMap<>();
        }
        Map<String, String> values = new LinkedHashMap<>(around(lines.subList(words, lines.size())));
        before(lines.subList(0, words), values);
        int body = body(lines, words);
        values.put("text", String.join("\n\n", lines.subList(body, lines.size())));
        return values;
    }

    /** Section, headline, author: one line is a headline; of two the last is an author where it is short. */
    private static void before(List<String> lines, Map<String, String> values) {
        boolean signed = lines.size() > 1 && lines.getLast().split("\\s+").length <= LONGEST_NAME;
        List<String> rest = signed ? lines.subList(0, lines.size() - 1) : lines;
        values.put("authors", signed ? lines.getLast() : "");
        values.put("title", rest.getLast());
        values.put("section", rest.size() > 1 ? rest.get(rest.size() - 2) : "");
    }

    private static int body(List<String> lines, int words) {
        int last = Math.min(lines.size(), words + 2 + FARTHEST);
        for (int i = words + 1; i < last; i++) {
            if (RIGHTS.matcher(lines.get(i)).matches()) {
                return i + 1;
            }
        }
        int body = Math.min(lines.size(), words + 3);
        while (body < last && surrounds(lines.get(body))) {
            body++;
        }
        return body;
    }

    private static boolean surrounds(String line) {
        return HOUR.matcher(line).matches()
                || SHORT.matcher(line).matches()
                || PAGE.matcher(line).matches()
                || LANGUAGE.matcher(line).matches();
    }

    /** Date, publication, page and language, which follow the number of words in this order. */
    static Map<String, String> around(List<String> lines) {
        Map<String, String> values = new LinkedHashMap<>();
        int at = 0;
        while (at < lines.size() && !WORDS.matcher(lines.get(at)).matches()) {
            at++;
        }
        List<String> behind = lines.subList(Math.min(lines.size(), at + 1), lines.size()).stream()
                .limit(FARTHEST)
                .filter(line -> !HOUR.matcher(line).matches())
                .toList();
        values.put("date", behind.isEmpty() ? "" : behind.getFirst());
        values.put("publication", behind.size() < 2 ? "" : behind.get(1));
        List<String> rest = behind.subList(Math.min(2, behind.size()), behind.size());
        values.put(
                "pages",
                rest.stream()
                        .filter(line -> PAGE.matcher(line).matches())
                        .findFirst()
                        .orElse(""));
        values.put(
                "language",
                rest.stream()
                        .filter(line -> LANGUAGE.matcher(line).matches())
                        .findFirst()
                        .orElse(""));
        return values;
    }
}
