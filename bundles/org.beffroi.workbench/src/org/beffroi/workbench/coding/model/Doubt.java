package org.beffroi.workbench.coding.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Provenance;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;

/**
 * How much a machine doubts what it read in a mention, by which the one is coded first that teaches most (uncertainty
 * sampling: Lewis and Gale, 1994, <i>A sequential algorithm for training text classifiers</i>).
 */
public final class Doubt {

    /** The fields that people code. */
    static final List<Field> CODED =
            List.of(CoreFields.TONE, CoreFields.THEME, CoreFields.PLACE, CoreFields.DEPARTMENT);

    private static final String UNSURE = "unsure";

    private Doubt() {}

    /**
     * The doubt: from 0 where all is certain to 1 where nothing is, and 1 more where the machine says itself that the tone is
     * unsure; empty where a person said the tone.
     */
    public static OptionalDouble of(Entry entry) {
        return switch (entry.provenance(CoreFields.TONE).orElse(null)) {
            case Provenance.Human human -> OptionalDouble.empty();
            case Provenance.Stated stated -> OptionalDouble.of(1 - leastSure(entry, false));
            case Provenance.Machine machine ->
                OptionalDouble.of(1
                        - leastSure(entry, true)
                        + (machine.annotation().values().contains(UNSURE) ? 1 : 0));
            case null -> OptionalDouble.of(1);
        };
    }

    /** Whether a person coded something in a mention that still stands. */
    public static boolean isCodedBy(String person, Entry entry) {
        Set<String> keys = CODED.stream().map(Field::name).collect(Collectors.toSet());
        return entry.acts().stream()
                .anyMatch(act -> act.hand() == Act.Hand.HUMAN
                        && act.who().equals(person)
                        && act.deed() instanceof Act.FieldDeed deed
                        && keys.contains(deed.field()));
    }

    private static double leastSure(Entry entry, boolean toneToo) {
        Set<String> keys = CODED.stream()
                .filter(field -> toneToo || !field.equals(CoreFields.TONE))
                .map(Field::name)
                .collect(Collectors.toSet());
        return entry.annotations().stream()
                .filter(annotation -> keys.contains(annotation.field()))
                // What passes down a conversation was not read here: correcting it teaches nothing of these words.
                .filter(annotation -> annotation.from().isEmpty())
                .mapToDouble(Annotation::confidence)
                .min()
                .orElse(1);
    }
}
