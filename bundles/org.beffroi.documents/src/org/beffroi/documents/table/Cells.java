package org.beffroi.documents.table;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter.Sheet;

/** Values as people read them: thin spaces in numbers, dates in the order of their language. */
final class Cells {

    private static final DateTimeFormatter FRENCH_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Cells() {}

    /** The value in the table's language and zone; empty when unknown. */
    static String text(Object value, Sheet sheet) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case List<?> many ->
                String.join(", ", many.stream().map(String.class::cast).toList());
            case Instant time ->
                (isFrench(sheet.locale()) ? FRENCH_TIME : ENGLISH_TIME).format(time.atZone(sheet.zone()));
            case Boolean flag ->
                Sentence.of(Cells.class, flag ? "table.yes" : "table.no").in(sheet.locale());
            case Double decimal -> decimals(sheet.locale()).format(decimal);
            case Long whole -> NumberFormat.getIntegerInstance(sheet.locale()).format(whole);
            default -> value.toString();
        };
    }

    /** The label of a column, its unit beside it. */
    static String label(Column column) {
        return column.unit().map(unit -> column.label() + " (" + unit + ")").orElse(column.label());
    }

    static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }

    private static NumberFormat decimals(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format;
    }
}
