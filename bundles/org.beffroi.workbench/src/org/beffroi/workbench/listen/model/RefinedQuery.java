package org.beffroi.workbench.listen.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.NormalForm;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.Refinement;
import org.beffroi.core.query.Refinement.Chip;
import org.beffroi.workbench.language.Language;

/**
 * A query seen as what is looked for, which stands in the query field, and what narrows it, which is shown as chips.
 *
 * <p>Immutable. Values of one field are alternatives; fields combine with AND.
 *
 * @param whole the whole query
 */
public record RefinedQuery(Query whole) {

    /** Everything, not narrowed. */
    public static RefinedQuery everything() {
        return new RefinedQuery(new Query.Everything());
    }

    /** What is looked for, without what narrows it. */
    public Query free() {
        return Refinement.words(whole);
    }

    /** What narrows it. */
    public List<Chip> chips() {
        return Refinement.chips(whole);
    }

    /**
     * The same narrowing of something else that is looked for. What narrows it there comes on top, and takes the place of what
     * narrowed the same field here: two periods, or two networks, would seldom find anything.
     */
    public RefinedQuery lookingFor(RefinedQuery other) {
        List<Query> parts = new ArrayList<>();
        if (!(other.free() instanceof Query.Everything)) {
            parts.add(other.free());
        }
        List<Chip> anew = other.chips();
        chips().stream()
                .filter(chip -> anew.stream().noneMatch(typed -> typed.field().equals(chip.field())))
                .forEach(chip -> parts.add(chip.part()));
        anew.forEach(chip -> parts.add(chip.part()));
        return parts.isEmpty() ? everything() : new RefinedQuery(NormalForm.of(new Query.And(parts)));
    }

    /** Without one of the chips. */
    public RefinedQuery without(Chip chip) {
        return new RefinedQuery(Refinement.without(whole, chip));
    }

    /** Without any chip. */
    public RefinedQuery bare() {
        return new RefinedQuery(free());
    }

    /** Without what narrows a field: what its own counts are made of. */
    public RefinedQuery withoutField(Field field) {
        return new RefinedQuery(Refinement.withoutFilterOn(whole, field.name()));
    }

    /** With a value of a field taken back where it was chosen, else chosen beside the others of that field. */
    public RefinedQuery toggled(Field field, String value) {
        return new RefinedQuery(Refinement.toggle(whole, field.name(), value));
    }

    /** With that period instead of the one before; both empty takes it back. */
    public RefinedQuery within(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new RefinedQuery(Refinement.withPeriod(
                whole,
                CoreFields.PUBLISHED.name(),
                from.map(Query.FixedDay::new).orElse(null),
                to.map(Query.FixedDay::new).orElse(null)));
    }

    /** Within that period instead of the one before; none takes it back. */
    public RefinedQuery within(Optional<Period> period) {
        return new RefinedQuery(Refinement.withPeriod(
                whole,
                CoreFields.PUBLISHED.name(),
                period.map(Period::from).orElse(null),
                period.map(Period::to).orElse(null)));
    }

    /** Without the period. */
    public RefinedQuery always() {
        return within(Optional.empty(), Optional.empty());
    }

    /** The period of publication, empty where time is not narrowed. */
    public Optional<Period> period() {
        return chips().stream()
                .filter(chip -> !chip.excluded() && chip.field().equals(CoreFields.PUBLISHED.name()))
                .map(Chip::part)
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .findFirst();
    }

    /** The chosen values of a field, as patterns. */
    public List<String> chosen(Field field) {
        return chips().stream()
                .filter(chip -> !chip.excluded() && chip.field().equals(field.name()))
                .flatMap(chip -> chip.values().stream())
                .toList();
    }

    /** True where a value is chosen. */
    public boolean isChosen(Field field, String value) {
        return Refinement.isChosen(whole, field.name(), value);
    }

    /** True where two values are the same to a search. */
    public static boolean same(String one, String other) {
        return Language.folded(one).equals(Language.folded(other));
    }
}
