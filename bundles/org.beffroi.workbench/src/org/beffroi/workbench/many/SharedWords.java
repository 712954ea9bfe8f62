package org.beffroi.workbench.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.many.model.SharedFields;
import org.beffroi.workbench.many.model.SharedFields.Counted;

/**
 * What several mentions have in common, in words. Immutable.
 *
 * @param fields those of the archive, whose vocabularies name the values
 */
public record SharedWords(Language language, Days days, Fields fields) {

    /** Values of a field that are told; of the others, how many there are. */
    private static final int TOLD = 4;

    /** From when to when they are; how many have no date. */
    String when(SharedFields shared) {
        List<String> parts = new ArrayList<>();
        shared.first()
                .ifPresent(first -> parts.add(
                        days.span(Optional.of(days.dayOf(first)), shared.last().map(days::dayOf))));
        if (shared.undated() > 0) {
            parts.add(language.counted("many.undated", shared.undated()));
        }
        return parts.isEmpty() ? "" : Language.capital(String.join(" · ", parts));
    }

    /** What a field is called. */
    String name(Field core) {
        return Language.capital(known(core).label(language.locale()));
    }

    /** The values of a field, each with how many have it, and how many have none. */
    String values(Counted counted, int all) {
        Field field = known(counted.field());
        List<String> parts = counted.values().stream()
                .limit(TOLD)
                .map(value -> {
                    String label = Language.capital(field.valueLabel(value.value(), language.locale()));
                    return value.mentions() == all
                            ? language.text("many.of.all", label)
                            : language.text("many.of", label, language.number(value.mentions()));
                })
                .collect(Collectors.toCollection(ArrayList::new));
        int others = counted.values().size() - TOLD;
        if (others > 0) {
            parts.add(language.counted("many.values.more", others));
        }
        if (counted.without() > 0) {
            parts.add(language.text("many.without", language.number(counted.without())));
        }
        return String.join(" · ", parts);
    }

    private Field known(Field core) {
        return fields.byKey(core.name()).orElse(core);
    }
}
