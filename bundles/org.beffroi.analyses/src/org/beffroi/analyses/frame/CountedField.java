package org.beffroi.analyses.frame;

import java.util.stream.Collectors;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Refusal;

/** The fields whose values an analysis may set side by side: those that are counted and name no person. */
public final class CountedField {

    private CountedField() {}

    /**
     * The field of a name, in either language.
     *
     * @throws Refusal if there is none, or its values are not counted or name people; it lists those that are
     */
    public static Field named(Run run, String typed) {
        return run.fields()
                .byName(typed.strip())
                .filter(CountedField::isCounted)
                .orElseThrow(() -> Refusal.of(
                        CountedField.class,
                        "field.not.counted",
                        typed,
                        run.fields().all().stream()
                                .filter(CountedField::isCounted)
                                .map(field -> field.label(run.locale()))
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }

    private static boolean isCounted(Field field) {
        return field.facet() != Field.Facet.NONE && !field.personal();
    }
}
