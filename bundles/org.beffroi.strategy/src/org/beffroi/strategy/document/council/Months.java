package org.beffroi.strategy.document.council;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.beffroi.strategy.document.ActionSpan;
import org.beffroi.strategy.document.Material;
import org.jspecify.annotations.Nullable;

/** Days as short months with their year, for tables: days are more exact than a council decides. */
final class Months {

    private final Material material;
    private final DateTimeFormatter month;
    private final DateTimeFormatter whole;

    Months(Material material) {
        this.material = material;
        this.month = DateTimeFormatter.ofPattern("MMM", material.locale());
        this.whole = DateTimeFormatter.ofPattern("MMM\u00a0yyyy", material.locale());
    }

    /** The month of a day; empty without one. */
    String of(@Nullable LocalDate day) {
        return day == null ? "" : whole.format(day);
    }

    /** One month, or from one to another; the year stands once where it is the same. */
    String of(ActionSpan span) {
        if (YearMonth.from(span.from()).equals(YearMonth.from(span.until()))) {
            return whole.format(span.from());
        }
        boolean same = span.from().getYear() == span.until().getYear();
        return material.say("council.months", (same ? month : whole).format(span.from()), whole.format(span.until()));
    }
}
