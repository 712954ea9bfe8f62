package org.beffroi.strategy.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A strategy as facts: each element apart, by its identity, in the order in which the strategy holds them. The identity of an
 * element is its key; of what has no key, that of what holds it and what people tell it by, such as the name of a property or the
 * moment of a measurement. The strategy itself is always the same one.
 *
 * <p>Immutable, for any number of threads, and made of no part of the strategy it comes from.
 */
public final class Facts {

    private static final EStructuralFeature FORMAT = ModelPackage.eINSTANCE.getStrategy_Format();

    private final Map<String, Fact> all;
    private final Map<String, String> holders;

    /**
     * Facts that belong together.
     *
     * @param all by identity, that of the strategy itself among them; what nothing holds is left out
     */
    public Facts(Map<String, Fact> all) {
        Map<String, Fact> reached = new LinkedHashMap<>();
        Map<String, String> heldBy = new HashMap<>();
        reach(Identities.ROOT, all, reached, heldBy);
        this.all = Collections.unmodifiableMap(reached);
        this.holders = Map.copyOf(heldBy);
    }

    private static void reach(String id, Map<String, Fact> all, Map<String, Fact> reached, Map<String, String> heldBy) {
        Fact fact = Objects.requireNonNull(all.get(id));
        reached.put(id, fact);
        for (String child : fact.held()) {
            if (all.containsKey(child) && heldBy.putIfAbsent(child, id) == null) {
                reach(child, all, reached, heldBy);
            }
        }
    }

    /** Those of a strategy. */
    public static Facts of(Strategy strategy) {
        Identities identities = new Identities(strategy);
        Map<String, Fact> all = new LinkedHashMap<>();
        note(strategy, identities, all);
        strategy.eAllContents().forEachRemaining(one -> note(one, identities, all));
        return new Facts(all);
    }

    private static void note(EObject one, Identities identities, Map<String, Fact> all) {
        Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
        for (EStructuralFeature field : one.eClass().getEAllStructuralFeatures()) {
            if (one.eIsSet(field) && field != FORMAT) {
                values.put(field, value(one.eGet(field), identities));
            }
        }
        String id = Objects.requireNonNull(identities.of(one));
        all.put(id, new Fact(id, one.eClass(), values));
    }

    private static Object value(Object value, Identities identities) {
        return switch (value) {
            case List<?> several ->
                several.stream().map(one -> value(one, identities)).toList();
            // What is not in the strategy has no identity there: such a reference is no longer written either.
            case EObject element -> String.valueOf(identities.of(element));
            default -> value;
        };
    }

    /** The identity of the strategy itself. */
    public String root() {
        return Identities.ROOT;
    }

    /** All of them, in the order of the strategy. */
    public Map<String, Fact> all() {
        return all;
    }

    /** One of them. */
    public Optional<Fact> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Whether it is there. */
    public boolean holds(String id) {
        return all.containsKey(id);
    }

    /** The identity of what holds one; none for the strategy itself. */
    public Optional<String> holder(String id) {
        return Optional.ofNullable(holders.get(id));
    }

    /** A strategy of these facts, new and in no file. References to what is not among them are left out. */
    public Strategy strategy() {
        return (Strategy) Objects.requireNonNull(elements().get(Identities.ROOT));
    }

    /** The elements of a new strategy of these facts, by their identities. */
    Map<String, EObject> elements() {
        Map<String, EObject> made = new HashMap<>();
        all.forEach((id, fact) -> made.put(id, EcoreUtil.create(fact.type())));
        for (Fact fact : all.values()) {
            EObject one = Objects.requireNonNull(made.get(fact.id()));
            fact.values().forEach((field, value) -> {
                if (field instanceof EReference reference) {
                    refer(fact, one, reference, made);
                } else {
                    set(one, field, value);
                }
            });
        }
        return made;
    }

    private void refer(Fact fact, EObject one, EReference field, Map<String, EObject> made) {
        List<Object> there = new ArrayList<>();
        for (String id : fact.identities(field)) {
            boolean isElsewhere = field.isContainment() && !fact.id().equals(holders.get(id));
            if (made.containsKey(id) && !isElsewhere) {
                there.add(made.get(id));
            }
        }
        if (!there.isEmpty()) {
            set(one, field, field.isMany() ? there : there.getFirst());
        }
    }

    @SuppressWarnings("unchecked") // EMF's reflective lists are raw by contract
    private static void set(EObject one, EStructuralFeature field, Object value) {
        if (field.isMany()) {
            ((List<Object>) one.eGet(field)).addAll((List<Object>) value);
        } else {
            one.eSet(field, value);
        }
    }
}
