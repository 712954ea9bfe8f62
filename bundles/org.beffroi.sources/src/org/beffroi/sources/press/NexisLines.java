package org.beffroi.sources.press;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.sources.value.Moments;

/**
 * The articles of a document that Nexis exports. Its older form (text, page, rich text) numbers them ({@code 3 of 10 DOCUMENTS},
 * {@code Document 3 de 10}) and tells publication, date, headline, then values behind their names ({@code BYLINE:},
 * {@code LONGUEUR:}). The newer one (Word, rich text) ends each with {@code End of Document}, tells headline, publication, date,
 * and puts {@code Body} before the words.
 */
final class NexisLines {

    static final List<String> COLUMNS = List.of(
            "nexis section", "title", "text", "publication", "date", "authors", "language", "pages", "nexis length");

    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:\\d+ of \\d+ DOCUMENTS?|Document \\d+ (?:de|sur) \\d+|Dokument \\d+ von \\d+)");
    private static final Pattern END = Pattern.compile("(?i)End of Document|Fin du document|Dokumentende");
    private static final Pattern BODY = Pattern.compile("(?i)Body|Corps|Texte(?: intégral)?|Full Text");
    private static final Pattern AFTER = Pattern.compile("(?i)Classification|Graphic|Correction|Notes?|Graphique");
    private static final Pattern NAMED =
            Pattern.compile("([A-ZÀÉÈ][\\p{L}-]{2,25}(?: [\\p{L}-]{2,12}){0,2})\\s?:\\s?(.*)");
    private static final Pattern RIGHTS = Pattern.compile("(?i)(?:copyright|©).*|(?:all rights|tous droits) .*");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\\s+"
                    + "|,?\\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b.*$");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("byline", "authors"),
            Map.entry("auteur", "authors"),
            Map.entry("auteurs", "authors"),
            Map.entry("section", "nexis section"),
            Map.entry("rubrique", "nexis section"),
            Map.entry("length", "nexis length"),
            Map.entry("longueur", "nexis length"),
            Map.entry("language", "language"),
            Map.entry("langue", "language"),
            Map.entry("headline", "title"),
            Map.entry("titre", "title"));
    private static final List<String> BEHIND = List.of(
            "load-date",
            "date-chargement",
            "date de chargement",
            "language",
            "langue",
            "publication-type",
            "type-publication",
            "journal-code",
            "code-revue",
            "journal code",
            "subject",
            "graphic",
            "classification",
            "correction");
    private static final Moments.Rule ANY = new Moments.Rule(ZoneOffset.UTC, true, Instant.EPOCH);

    private NexisLines() {}

    /** The articles, none where the document is of another kind. */
    static List<Article> articles(List<String> lines) {
        List<Integer> edges = new ArrayList<>();
        boolean numbered = false;
        for (int i = 0; i < lines.size(); i++) {
            numbered |= NUMBERED.matcher(lines.get(i).strip()).matches();
        }
        for (int i = 0; i < lines.size(); i++) {
            if ((numbered ? NUMBERED : END).matcher(lines.get(i).strip()).matches()) {
                edges.add(i);
            }
        }
        if (edges.isEmpty()) {
            return List.of();
        }
        edges.add(numbered ? edges.size() : 0, numbered ? lines.size() : -1);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            int from = edges.get(i) + 1;
            List<String> own = lines.subList(from, edges.get(i + 1));
            boolean old = numbered;
            values(own, old).ifPresent(values -> articles.add(Article.of(from + 1L, values, String.join("\n", own))));
        }
        return articles;
    }

    private static Optional<Map<String, String>> values(List<String> lines, boolean old) {
        int dated = 0;
        while (dated < lines.size() && date(lines.get(dated)).isEmpty()) {
            dated++;
        }
        if (dated == lines.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("date", date(lines.get(dated)).orElse(""));
        int before = said(lines, dated - 1, -1);
        values.put("publication", before < 0 ? "" : lines.get(before).strip());
        int body = old ? older(lines, dated, values) : newer(lines, dated, before, values);
        values.put("text", text(lines, body, values));
        return values.get("text").isEmpty() && values.getOrDefault("title", "").isEmpty()
                ? Optional.empty()
                : Optional.of(values);
    }

    /** The date that a line is, without the day of the week and what follows it. */
    private static Optional<String> date(String line) {
        String bare = line.strip();
        if (bare.length() < 8 || bare.length() > 60) {
            return Optional.empty();
        }
        String plain = WEEKDAY.matcher(WEEKDAY.matcher(bare).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return Moments.read(plain, ANY).isPresent() ? Optional.of(plain) : Optional.empty();
    }

    /** The next line that says something, in steps of one. */
    private static int said(List<String> lines, int from, int step) {
        int at = from;
        while (at >= 0 && at < lines.size() && lines.get(at).isBlank()) {
            at += step;
        }
        return at < lines.size() ? at : -1;
    }

    /** The headline is the block behind the date and the edition; the words begin behind the last value with a name. */
    private static int older(List<String> lines, int dated, Map<String, String> values) {
        int at = dated + 1;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            at++; // the edition
        }
        StringBuilder title = new StringBuilder();
        int body = at;
        boolean named = false;
        for (; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            Matcher m = NAMED.matcher(line);
            boolean value =
                    m.matches() && NAMES.containsKey(m.group(1).toLowerCase(Locale.ROOT)) && capital(m.group(1));
            if (value) {
                put(values, m.group(1), m.group(2));
                named = true;
                body = at + 1;
                if (values.containsKey("nexis length")) {
                    break; // it comes last
                }
            } else if (!named && !line.isEmpty()) {
                if (!title.isEmpty() && lines.get(at - 1).isBlank()) {
                    break; // a second block without any name is the text
                }
                title.append(title.isEmpty() ? "" : " ").append(line);
                body = at + 1;
            }
        }
        values.putIfAbsent("title", title.toString());
        return body;
    }

    private static boolean capital(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The headline stands before the publication; the words begin behind a line that says so. */
    private static int newer(List<String> lines, int dated, int publication, Map<String, String> values) {
        int title = publication < 0 ? -1 : said(lines, publication - 1, -1);
        values.put("title", title < 0 ? "" : lines.get(title).strip());
        int body = dated + 1;
        for (int at = dated + 1; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            Matcher m = NAMED.matcher(line);
            if (BODY.matcher(line).matches()) {
                return at + 1;
            }
            if (m.matches() && NAMES.containsKey(m.group(1).toLowerCase(Locale.ROOT))) {
                put(values, m.group(1), m.group(2));
                body = at + 1;
            }
        }
        return body;
    }

    private static void put(Map<String, String> values, String name, String value) {
        String column = NAMES.get(name.toLowerCase(Locale.ROOT));
        boolean several = column.equals("language"); // FRENCH; FRANÇAIS
        values.putIfAbsent(column, several ? value.split("[;,]", 2)[0].strip() : value.strip());
    }

    /** Paragraphs are parted by empty lines; the lines of one were broken to fit a page. */
    private static String text(List<String> lines, int from, Map<String, String> values) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean broken = lines.subList(from, lines.size()).stream()
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                <= 100;
        for (String written : lines.subList(from, lines.size())) {
            String line = written.strip();
            Matcher m = NAMED.matcher(line);
            boolean behind = m.matches() && BEHIND.contains(m.group(1).toLowerCase(Locale.ROOT));
            if (behind && NAMES.containsKey(m.group(1).toLowerCase(Locale.ROOT))) {
                put(values, m.group(1), m.group(2));
            }
            if (behind || AFTER.matcher(line).matches() || RIGHTS.matcher(line).matches()) {
                end(paragraph, paragraphs);
                if (behind || AFTER.matcher(line).matches()) {
                    rest(lines, from, values);
                    return String.join("\n\n", paragraphs);
                }
            } else if (line.isEmpty() || !broken) {
                paragraph.append(line);
                end(paragraph, paragraphs);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
        }
        end(paragraph, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    private static void rest(List<String> lines, int from, Map<String, String> values) {
        for (String line : lines.subList(from, lines.size())) {
            Matcher m = NAMED.matcher(line.strip());
            if (m.matches() && "language".equals(NAMES.get(m.group(1).toLowerCase(Locale.ROOT)))) {
                put(values, m.group(1), m.group(2));
            }
        }
    }

    private static void end(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.toString().isBlank()) {
            paragraphs.add(paragraph.toString().strip());
        }
        paragraph.setLength(0);
    }
}
