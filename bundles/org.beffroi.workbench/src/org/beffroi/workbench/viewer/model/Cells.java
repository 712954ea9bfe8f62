package org.beffroi.workbench.viewer.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Column;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/** Values of tables as people read them: {@code 1 248}, {@code 62,5 %}, {@code 4 mars 2025}. Immutable. */
public final class Cells {

    /** What is not known or not measured. */
    public static final String NOTHING = "–";

    private static final char THIN_SPACE = '\u202F';

    private final Language language;
    private final Days days;

    public Cells(Language language, Days days) {
        this.language = language;
        this.days = days;
    }

    /** The language of the words. */
    public Language language() {
        return language;
    }

    /** A value of a column, people as {@linkplain Language#person they are read}; a dash where there is none. */
    public String text(Column column, Object value) {
        if (value == null) {
            return NOTHING;
        }
        return switch (column.kind()) {
            case TEXT, TEXT_BEFORE -> language.person((String) value);
            case WHOLE -> language.number((Long) value);
            case DECIMAL -> decimal((Double) value);
            case SHARE -> share((Double) value);
            case TIME -> time((Instant) value);
            case DAY -> days.day((LocalDate) value);
            case FLAG -> language.text((Boolean) value ? "flag.yes" : "flag.no");
            case TEXTS ->
                String.join(
                        ", ", ((List<?>) value).stream().map(String::valueOf).toList());
        };
    }

    /** The heading of a column, with its unit. */
    public String heading(Column column) {
        return column.unit()
                .map(unit -> language.text("table.unit", column.label(), unit))
                .orElse(column.label());
    }

    /** A number as sentences say it, {@link #NOTHING} where it was not measured. */
    public String decimal(double value) {
        if (!Double.isFinite(value)) {
            return NOTHING;
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return language.number((long) value);
        }
        return new Wording(language.locale()).decimal(value).replace('\u00A0', THIN_SPACE);
    }

    /** A part of a whole as a percentage with one decimal at most. */
    public String share(double value) {
        if (!Double.isFinite(value)) {
            return NOTHING;
        }
        return language.text("percent", new Wording(language.locale()).percent(value));
    }

    /** A moment; of one that begins a day the day says it all. */
    private String time(Instant moment) {
        String said = days.moment(Optional.of(moment));
        boolean beginsDay = moment.atZone(days.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
        return beginsDay ? said.substring(0, said.lastIndexOf(", ")) : said;
    }
}
