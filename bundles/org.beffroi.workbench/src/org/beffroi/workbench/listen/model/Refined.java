package org.beffroi.workbench.listen.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.NormalForm;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.FieldIs;
import org.beffroi.core.query.Query.Period;
import org.beffroi.workbench.language.Language;

/**
 * A query seen as what is looked for and what narrows it: values of fields and a period, which are shown as chips.
 *
 * <p>Immutable. Values of one field are alternatives; fields combine with AND.
 *
 * @param free what is looked for
 * @param chips what narrows it, one query each: a value, a choice of values of one field, or a period
 */
public record Refined(Query free, List<Query> chips) {

    public Refined {
        chips = List.copyOf(chips);
    }

    /** Everything, not narrowed. */
    public static Refined everything() {
        return new Refined(new Query.Everything(), List.of());
    }

    /** Takes a query apart; what is put together again by {@link #whole} means the same. */
    public static Refined of(Query query, Fields fields) {
        List<Query> parts = query instanceof Query.And(List<Query> all) ? all : List.of(query);
        List<Query> chips = new ArrayList<>();
        List<Query> free = new ArrayList<>();
        for (Query part : parts) {
            (narrows(part, fields) ? chips : free).add(part);
        }
        return new Refined(together(free), chips);
    }

    /** The whole query. */
    public Query whole() {
        List<Query> all = new ArrayList<>();
        if (!(free instanceof Query.Everything)) {
            all.add(free);
        }
        all.addAll(chips);
        return together(all);
    }

    /** The same narrowing of something else that is looked for; what narrows it there comes on top. */
    public Refined lookingFor(Refined other) {
        List<Query> joined = new ArrayList<>(chips);
        other.chips.stream().filter(chip -> !joined.contains(chip)).forEach(joined::add);
        return new Refined(other.free, joined);
    }

    /** Without one of the chips. */
    public Refined without(Query chip) {
        return keeping(other -> !other.equals(chip));
    }

    /** Without any chip. */
    public Refined bare() {
        return new Refined(free, List.of());
    }

    /** Without what narrows a field: what its own counts are made of. */
    public Refined withoutField(Field field) {
        return keeping(chip -> !field.name().equals(fieldOf(chip)));
    }

    /** With a value of a field taken back where it was chosen, else chosen beside the others of that field. */
    public Refined toggled(Field field, String value) {
        List<String> values = new ArrayList<>(chosen(field));
        if (!values.removeIf(chosen -> same(chosen, value))) {
            values.add(value);
        }
        List<Query> others = new ArrayList<>(withoutField(field).chips);
        if (!values.isEmpty()) {
            others.add(either(values.stream()
                    .map(chosen -> (Query) new FieldIs(field.name(), chosen))
                    .toList()));
        }
        return new Refined(free, others);
    }

    /** With that period instead of the one before; both empty takes it back. */
    public Refined within(Optional<LocalDate> from, Optional<LocalDate> to) {
        List<Query> others = new ArrayList<>(keeping(chip -> !(chip instanceof Period)).chips);
        if (from.isPresent() || to.isPresent()) {
            others.add(new Period(
                    CoreFields.PUBLISHED.name(),
                    from.map(Query.FixedDay::new).orElse(null),
                    to.map(Query.FixedDay::new).orElse(null)));
        }
        return new Refined(free, others);
    }

    /** Without the period. */
    public Refined always() {
        return within(Optional.empty(), Optional.empty());
    }

    /** The period, empty where time is not narrowed. */
    public Optional<Period> period() {
        return chips.stream()
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .findFirst();
    }

    /** The chosen values of a field. */
    public List<String> chosen(Field field) {
        return chips.stream()
                .filter(chip -> field.name().equals(fieldOf(chip)))
                .flatMap(chip -> valuesOf(chip).stream())
                .toList();
    }

    /** The values of a chip, empty for a period. */
    public static List<String> valuesOf(Query chip) {
        return switch (chip) {
            case FieldIs is -> List.of(is.value());
            case Query.Or(List<Query> any) ->
                any.stream().map(each -> ((FieldIs) each).value()).toList();
            default -> List.of();
        };
    }

    /** Key of the field that a chip narrows. */
    public static String fieldOf(Query chip) {
        return switch (chip) {
            case FieldIs is -> is.field();
            case Period period -> period.field();
            case Query.Or(List<Query> any) -> ((FieldIs) any.getFirst()).field();
            default -> throw new IllegalArgumentException("No chip: " + chip);
        };
    }

    /** True where two values are the same to a search. */
    public static boolean same(String one, String other) {
        return Language.folded(one).equals(Language.folded(other));
    }

    private static boolean narrows(Query part, Fields fields) {
        return switch (part) {
            case Period period -> period.field().equals(CoreFields.PUBLISHED.name());
            case FieldIs is -> isCounted(is, fields);
            case Query.Or(List<Query> any) ->
                any.stream().allMatch(each -> each instanceof FieldIs is && isCounted(is, fields))
                        && any.stream()
                                        .map(each -> ((FieldIs) each).field())
                                        .distinct()
                                        .count()
                                == 1;
            default -> false;
        };
    }

    private static boolean isCounted(FieldIs is, Fields fields) {
        return fields.byKey(is.field())
                .filter(field -> field.facet() != Field.Facet.NONE)
                .isPresent();
    }

    private Refined keeping(Predicate<Query> kept) {
        return new Refined(free, chips.stream().filter(kept).toList());
    }

    private static Query together(List<Query> parts) {
        return switch (parts.size()) {
            case 0 -> new Query.Everything();
            case 1 -> parts.getFirst();
            default -> NormalForm.of(new Query.And(parts));
        };
    }

    private static Query either(List<Query> choices) {
        return choices.size() == 1 ? choices.getFirst() : new Query.Or(choices);
    }
}
