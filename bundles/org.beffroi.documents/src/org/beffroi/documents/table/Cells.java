package org.beffroi.documents.table;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter.Sheet;

/** Values as people read them: thin spaces in numbers, dates in the order of their language. */
public final class Cells {

    private static final DateTimeFormatter FRENCH_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** A space that stays at the end of a line. */
    private static final String ROOM = "\u00A0";

    private Cells() {}

    /** The value of a column in the table's language and zone; empty when unknown. */
    public static String text(Object value, Column column, Sheet sheet) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case List<?> many ->
                String.join(", ", many.stream().map(String.class::cast).toList());
            case Instant time ->
                (isFrench(sheet.locale()) ? FRENCH_TIME : ENGLISH_TIME).format(time.atZone(sheet.zone()));
            case LocalDate day -> isFrench(sheet.locale()) ? FRENCH_DAY.format(day) : day.toString();
            case Boolean flag ->
                Sentence.of(Cells.class, flag ? "table.yes" : "table.no").in(sheet.locale());
            case Double decimal when !Double.isFinite(decimal) -> "";
            case Double share when column.kind() == Column.Kind.SHARE -> share(share, sheet.locale());
            case Double decimal -> new Wording(sheet.locale()).decimal(decimal);
            case Long whole -> NumberFormat.getIntegerInstance(sheet.locale()).format(whole);
            default -> value.toString();
        };
    }

    /** The label of a column, its unit beside it. */
    public static String label(Column column) {
        return column.unit().map(unit -> column.label() + " (" + unit + ")").orElse(column.label());
    }

    static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }

    /**
     * A number as sentences say it, followed by as much room as the decimals take that others of its column have, so that
     * units stand above units.
     *
     * @param column how many decimals the column has
     */
    static String decimal(double value, int column, Locale locale) {
        int own = Math.min(column, Wording.decimals(value));
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(own);
        format.setMinimumFractionDigits(own);
        return format.format(value) + ROOM.repeat(column - own);
    }

    /** A part of a whole as a percentage with one decimal, so that units stand above units. */
    private static String share(double value, Locale locale) {
        return new Wording(locale).percentage(value, 1);
    }

    /** How many decimals a number needs, as far as it is said with them. */
    static int decimals(double value) {
        int most = Wording.decimals(value);
        for (int digits = 0; digits < most; digits++) {
            double scaled = value * Math.pow(10, digits);
            if (Math.abs(scaled - Math.rint(scaled)) < 1e-6) {
                return digits;
            }
        }
        return most;
    }
}
