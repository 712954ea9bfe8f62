package org.beffroi.strategy.table;

import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Place;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The lists of a strategy that people keep as tables. */
public enum ElementList {
    OBJECTIVES(ModelPackage.eINSTANCE.getStrategy_Objectives()),
    /** The indicators of all objectives. */
    INDICATORS(ModelPackage.eINSTANCE.getObjective_Indicators(), ModelPackage.eINSTANCE.getStrategy_Objectives()),
    RUBRICS(ModelPackage.eINSTANCE.getStrategy_Lines()),
    ACTIONS(ModelPackage.eINSTANCE.getStrategy_Actions()),
    RISKS(ModelPackage.eINSTANCE.getStrategy_Risks()),
    BUDGET(Optional.empty(), ModelPackage.eINSTANCE.getStrategy_Means(), ModelPackage.eINSTANCE.getMeans_Budget());

    private final Place place;
    private final Optional<EReference> within;

    ElementList(EReference list) {
        this(Optional.empty(), list);
    }

    ElementList(EReference within, EReference list) {
        this(Optional.of(within), list);
    }

    ElementList(Optional<EReference> within, EReference... path) {
        this.place = new Place(List.of(path));
        this.within = within;
    }

    /** The containment within other elements in which rows stand, empty where they stand in the strategy itself. */
    Optional<EReference> within() {
        return within;
    }

    /** What the rows are. */
    public EClass type() {
        return within.orElseGet(place::feature).getEReferenceType();
    }

    /** The rows, in the order of the strategy. */
    List<EObject> rows(Strategy strategy) {
        List<EObject> first = place.elements(strategy);
        return within.isEmpty()
                ? first
                : first.stream()
                        .flatMap(owner -> ((List<?>) owner.eGet(within.get())).stream())
                        .map(EObject.class::cast)
                        .toList();
    }
}
