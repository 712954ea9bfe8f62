package org.beffroi.strategy.evidence;

import java.util.Optional;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Outline;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds in a strategy what an element of a copy of it stands for: by its key, or where it has none by its place. */
final class Whereabouts {

    private Whereabouts() {}

    static <E extends Element> Optional<E> find(Strategy strategy, E copy, Class<E> type) {
        Optional<? extends org.eclipse.emf.ecore.EObject> found =
                copy.getKey() == null || copy.getKey().isBlank()
                        ? Optional.ofNullable(EcoreUtil.getEObject(
                                strategy, EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(copy), copy)))
                        : Outline.find(strategy, copy.getKey());
        return found.filter(type::isInstance).map(type::cast);
    }
}
