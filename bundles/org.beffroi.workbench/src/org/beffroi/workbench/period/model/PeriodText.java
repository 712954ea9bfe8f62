package org.beffroi.workbench.period.model;

import java.util.List;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.ChipLabels;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.Refinement.Chip;
import org.beffroi.workbench.language.Language;

/**
 * Periods of publication in words. Immutable.
 *
 * @param language in which people read them
 */
public record PeriodText(Language language) {

    /** What a period is called: {@code 7 derniers jours}, {@code Hier}, {@code Du 3 au 9 mars 2025}. */
    public String label(Period period) {
        if (period.to() == null && period.from() instanceof Ago(int amount, Ago.Unit unit) && unit == Ago.Unit.DAY) {
            return switch (amount) {
                case 0 -> language.text("period.since.today");
                case 1 -> language.text("period.since.yesterday");
                // Today is one of them.
                default -> language.counted("period.days", amount + 1L);
            };
        }
        Chip chip = new Chip(CoreFields.PUBLISHED.name(), List.of(), false, period);
        return Language.capital(language.say(new ChipLabels(Fields.core()).of(chip)));
    }
}
