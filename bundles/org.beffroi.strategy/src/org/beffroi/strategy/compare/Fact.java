package org.beffroi.strategy.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * One element of a strategy, apart from all others: what it holds and what it refers to are identities.
 *
 * @param id identity, see {@link Facts}
 * @param type its class
 * @param values of the fields that are set, in the order of the model: values as they are; identities where the field holds or
 *     refers to elements; lists where it has several
 */
public record Fact(String id, EClass type, Map<EStructuralFeature, Object> values) {

    public Fact {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The identities in a field that holds or refers to elements; empty where there is none. */
    public List<String> identities(EReference field) {
        Object value = values.get(field);
        return switch (value) {
            case null -> List.of();
            case List<?> several -> several.stream().map(String.class::cast).toList();
            default -> List.of((String) value);
        };
    }

    /** The identities of all that it holds itself. */
    List<String> held() {
        return type.getEAllContainments().stream()
                .flatMap(field -> identities(field).stream())
                .toList();
    }

    /** The same with another value of a field; null for none. */
    public Fact with(EStructuralFeature field, @Nullable Object value) {
        Map<EStructuralFeature, Object> changed = new LinkedHashMap<>(values);
        boolean nothing = value == null || value instanceof List<?> several && several.isEmpty();
        if (nothing) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new Fact(id, type, changed);
    }
}
