package org.beffroi.strategy.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** The stages of a strategy with all that belongs to each. Without state. */
public final class Outline {

    /** The stages, in order. */
    public List<OutlineNode.OfStage> of(Strategy strategy) {
        return Arrays.stream(Stage.values())
                .map(stage -> new OutlineNode.OfStage(stage, beneath(stage, strategy)))
                .toList();
    }

    private static List<OutlineNode> beneath(Stage stage, Strategy strategy) {
        List<OutlineNode> lines = new ArrayList<>();
        if (stage == Stage.SINGULARITY) {
            lines.add(new OutlineNode.OfElement(strategy, List.of()));
        }
        boolean single = stage.places().stream().filter(Place::isMany).count() == 1;
        for (Place place : stage.places()) {
            List<OutlineNode> elements =
                    place.elements(strategy).stream().map(Outline::element).toList();
            if (single || !place.isMany() && !elements.isEmpty()) {
                lines.addAll(elements);
            } else {
                lines.add(new OutlineNode.OfPlace(place, elements));
            }
        }
        return lines;
    }

    /** An objective has its indicators beneath; whatever else an element holds is in its form. */
    private static OutlineNode element(EObject one) {
        List<OutlineNode> children = one instanceof Objective objective
                ? objective.getIndicators().stream()
                        .<OutlineNode>map(indicator -> new OutlineNode.OfElement(indicator, List.of()))
                        .toList()
                : List.of();
        return new OutlineNode.OfElement(one, children);
    }

    /** The element with that key, the whole included; empty where there is none. */
    public static Optional<Element> find(Strategy strategy, @Nullable String key) {
        if (key == null || key.isEmpty()) {
            return Optional.empty();
        }
        if (key.equals(strategy.getKey())) {
            return Optional.of(strategy);
        }
        var all = strategy.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Element element && key.equals(element.getKey())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The nearest element around something that a form of its own can show: the thing itself, or what holds its evidence. */
    public static EObject shown(EObject one) {
        EObject at = one;
        while (at.eContainer() != null && (!(at instanceof Element) || at instanceof Evidence)) {
            at = at.eContainer();
        }
        return at;
    }
}
