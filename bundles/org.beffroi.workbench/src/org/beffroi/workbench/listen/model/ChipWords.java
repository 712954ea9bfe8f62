package org.beffroi.workbench.listen.model;

import java.util.List;
import java.util.stream.Collectors;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.ChipLabels;
import org.beffroi.core.query.Refinement.Chip;
import org.beffroi.core.query.Wildcards;
import org.beffroi.workbench.language.Language;

/**
 * What chips say: {@code Réseau : Facebook ou Presse}, {@code Du 3 au 9 mars 2025}; people under the names that may show.
 * Called by workers: names are looked up.
 */
record ChipWords(Fields fields, FacetReader values, Language language) {

    List<Screen.ChipView> of(RefinedQuery refined) {
        return refined.chips().stream()
                .map(chip -> new Screen.ChipView(chip, Language.capital(text(chip))))
                .toList();
    }

    private String text(Chip chip) {
        boolean plain = !chip.excluded()
                && !chip.values().isEmpty()
                && chip.values().stream().noneMatch(Wildcards::any);
        if (!plain) {
            return language.say(new ChipLabels(fields).of(chip));
        }
        Field field = fields.byKey(chip.field()).orElseThrow();
        String chosen = chip.values().stream()
                .map(value -> values.label(field, Wildcards.fixed(value)))
                .collect(Collectors.joining(" " + language.text("or") + " "));
        return language.text("chip", values.heading(field), chosen);
    }
}
