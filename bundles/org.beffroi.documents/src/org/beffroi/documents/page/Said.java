package org.beffroi.documents.page;

import java.net.URI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.document.Part.TablePart;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Column;

/**
 * Dates, numbers and fixed words as the readers of a document say them.
 *
 * @param document whose language, time zone and date they follow
 */
public record Said(Document document) {

    /** The first of a month, which French alone among its days counts as an ordinal. */
    private static final Pattern FIRST = Pattern.compile("(?<![0-9:])1 (?=\\p{L})");

    /** A fixed text of this bundle in the document's language. */
    public String word(String key, Object... arguments) {
        return Sentence.of(Said.class, key, arguments).in(locale());
    }

    /** {@code 4 mars, 08:12}, with the year where it is not that of the document. */
    public String moment(Instant instant) {
        ZonedDateTime time = instant.atZone(document.zone());
        boolean sameYear =
                time.getYear() == document.made().atZone(document.zone()).getYear();
        return format(time, sameYear ? "document.moment" : "document.moment.year");
    }

    /** The whole date, with the day of the week. */
    public String wholeMoment(Instant instant) {
        return format(instant.atZone(document.zone()), "document.moment.whole");
    }

    /**
     * By which program and when the document was made, with the zone in which all its hours are; of one that rests on nothing dated,
     * whose moment is the epoch, by which program alone.
     */
    public String made() {
        if (document.made().equals(Instant.EPOCH)) {
            return word("document.made.undated", document.maker());
        }
        ZonedDateTime made = document.made().atZone(document.zone());
        return word(
                "document.made",
                document.maker(),
                made.toLocalDate(),
                format(made, "document.made.time"),
                document.zone());
    }

    /** A cell of a table. */
    public String cell(Object value, Column column) {
        return switch (value) {
            case null -> "";
            case Long number -> NumberFormat.getIntegerInstance(locale()).format(number);
            case Double number when !Double.isFinite(number) -> "";
            case Double share when column.kind() == Column.Kind.SHARE -> share(share);
            case Double number -> decimal(number);
            case Instant time -> moment(time);
            case LocalDate day -> format(day.atStartOfDay(document.zone()), "document.day");
            case Boolean flag -> word(flag ? "table.yes" : "table.no");
            case List<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** The label of a column, with its unit. */
    public String label(Column column) {
        return column.label() + column.unit().map(unit -> " (" + unit + ")").orElse("");
    }

    private String decimal(double number) {
        return new Wording(locale()).decimal(number);
    }

    private String share(double share) {
        return new Wording(locale()).percentage(share, 0);
    }

    private String format(ZonedDateTime time, String pattern) {
        String said = DateTimeFormatter.ofPattern(word(pattern), locale()).format(time);
        return locale().getLanguage().equals("fr") ? FIRST.matcher(said).replaceFirst("1er ") : said;
    }

    private Locale locale() {
        return document.language();
    }

    /**
     * Writes what else is known of a quotation; and its link, where no title carries it.
     *
     * @param link writes it
     * @return whether there was anything to write
     */
    public boolean beside(Markup page, Quotation quotation, Consumer<URI> link) {
        Optional<URI> alone = quotation.link().filter(any -> quotation.title().isEmpty());
        if (quotation.beside().isEmpty() && alone.isEmpty()) {
            return false;
        }
        page.open("p", "class", "beside").text(String.join(" · ", quotation.beside()));
        alone.ifPresent(target -> {
            page.text(quotation.beside().isEmpty() ? "" : " · ");
            link.accept(target);
        });
        page.close("p");
        return true;
    }

    /** The head of a table, then its rows, as they are said. */
    public List<List<String>> rows(TablePart table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(this::label).toList());
        for (List<Object> row : table.rows()) {
            List<String> texts = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                texts.add(cell(row.get(c), table.columns().get(c)));
            }
            rows.add(texts);
        }
        return rows;
    }
}
