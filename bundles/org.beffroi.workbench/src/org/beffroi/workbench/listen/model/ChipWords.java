package org.beffroi.workbench.listen.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/** What chips say: {@code réseau : Facebook ou Presse}, {@code du 3 au 9 mars 2025}. Called by workers: names are looked up. */
final class ChipWords {

    private final Fields fields;
    private final FacetReader values;
    private final Language language;
    private final Days days;

    ChipWords(Fields fields, FacetReader values, Language language, Days days) {
        this.fields = fields;
        this.values = values;
        this.language = language;
        this.days = days;
    }

    List<Screen.ChipView> of(Refined refined) {
        return refined.chips().stream()
                .map(chip -> new Screen.ChipView(chip, text(chip)))
                .toList();
    }

    private String text(Query chip) {
        if (chip instanceof Query.Period period) {
            return Language.capital(period(period));
        }
        Field field = fields.byKey(Refined.fieldOf(chip)).orElseThrow();
        String chosen = Refined.valuesOf(chip).stream()
                .map(value -> values.label(field, value))
                .collect(Collectors.joining(" " + language.text("or") + " "));
        return language.text("chip", values.heading(field), chosen);
    }

    private String period(Query.Period period) {
        if (period.to() == null && period.from() instanceof Query.Ago ago) {
            return language.counted("chip.ago." + ago.unit().name().toLowerCase(java.util.Locale.ROOT), ago.amount());
        }
        return days.span(fixed(period.from()), fixed(period.to()));
    }

    private static Optional<LocalDate> fixed(Query.Day day) {
        return day instanceof Query.FixedDay known ? Optional.of(known.day()) : Optional.empty();
    }
}
