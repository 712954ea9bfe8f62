package org.beffroi.workbench.strategy.model.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/**
 * In which order rows show. The strategy keeps its own.
 *
 * @param column by which
 * @param down from the last to the first
 */
public record GridOrder(GridColumn column, boolean down) {

    /** How many letters of words are compared. */
    private static final int COMPARED = 80;

    /** The rows in this order; those without a value come last either way. */
    public List<EObject> of(List<EObject> rows, CellText text) {
        Comparator<String> words = text.language().alphabetical();
        Map<EObject, Object> values = new IdentityHashMap<>();
        rows.forEach(row -> values.put(row, key(row, text)));
        Comparator<Object> both = (one, other) -> compare(one, other, words);
        Comparator<Object> inOrder = down ? both.reversed() : both;
        return rows.stream()
                .sorted(Comparator.comparing(
                        values::get,
                        Comparator.<Object, Boolean>comparing(""::equals).thenComparing(inOrder)))
                .toList();
    }

    private Object key(EObject row, CellText text) {
        if (!column.fits(row)) {
            return "";
        }
        return switch (column.kind()) {
            case TYPED, CHOICE, YES_NO ->
                Optional.ofNullable(CellText.value(row, column)).orElse("");
            default -> {
                String words = text.shown(row, column);
                yield words.length() > COMPARED ? words.substring(0, COMPARED) : words;
            }
        };
    }

    private static int compare(Object one, Object other, Comparator<String> words) {
        return switch (one) {
            case LocalDate day when other instanceof LocalDate second -> day.compareTo(second);
            case Instant moment when other instanceof Instant second -> moment.compareTo(second);
            case Number number
            when other instanceof Number second ->
                new java.math.BigDecimal(number.toString()).compareTo(new java.math.BigDecimal(second.toString()));
            case Boolean yes when other instanceof Boolean second -> yes.compareTo(second);
            case Enumerator literal
            when other instanceof Enumerator second -> Integer.compare(literal.getValue(), second.getValue());
            default -> words.compare(one.toString(), other.toString());
        };
    }

    /** The same rows after a change: in the order they had, new ones behind the one that comes before them in the strategy. */
    public static List<EObject> kept(List<EObject> shown, List<EObject> now) {
        Set<EObject> there = new HashSet<>(now);
        List<EObject> kept = new ArrayList<>(shown);
        kept.removeIf(row -> !there.contains(row));
        Set<EObject> known = new HashSet<>(kept);
        for (int i = 0; i < now.size(); i++) {
            if (known.add(now.get(i))) {
                int before = i == 0 ? -1 : kept.indexOf(now.get(i - 1));
                kept.add(i == 0 ? 0 : before + 1, now.get(i));
            }
        }
        return List.copyOf(kept);
    }
}
