package org.beffroi.strategy.outline;

import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Where elements of a kind are in a strategy: a way of containments from the whole.
 *
 * @param path the containments; all but the last hold one element; never empty
 */
public record Place(List<EReference> path) {

    public Place {
        path = List.copyOf(path);
        if (path.isEmpty() || !path.stream().allMatch(EReference::isContainment)) {
            throw new IllegalArgumentException("A place is a way of containments");
        }
    }

    /** The containment that holds them. */
    public EReference feature() {
        return path.getLast();
    }

    /** What they are; their common class where there are several. */
    public EClass type() {
        return feature().getEReferenceType();
    }

    /** True where there may be many. */
    public boolean isMany() {
        return feature().isMany();
    }

    /** What is there, in its order; empty where nothing is. */
    public List<EObject> elements(Strategy strategy) {
        return owner(strategy).map(this::held).orElse(List.of());
    }

    private List<EObject> held(EObject owner) {
        Object value = owner.eGet(feature());
        if (value instanceof List<?> list) {
            return list.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /** What holds them, empty where it is not there yet. */
    public Optional<EObject> owner(Strategy strategy) {
        EObject at = strategy;
        for (EReference step : path.subList(0, path.size() - 1)) {
            at = (EObject) at.eGet(step);
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    /** What holds them, made where it is not there yet: a change. */
    public EObject makeOwner(Strategy strategy) {
        EObject at = strategy;
        for (EReference step : path.subList(0, path.size() - 1)) {
            EObject next = (EObject) at.eGet(step);
            if (next == null) {
                next = ModelFactory.eINSTANCE.create(step.getEReferenceType());
                at.eSet(step, next);
            }
            at = next;
        }
        return at;
    }
}
