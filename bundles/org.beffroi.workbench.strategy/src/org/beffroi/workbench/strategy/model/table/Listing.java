package org.beffroi.workbench.strategy.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Place;
import org.beffroi.strategy.outline.Stage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * What a table can show: all elements of a list of the strategy, or all that stand within the elements of a list, such as the
 * indicators of all objectives.
 *
 * @param stage where it is thought of
 * @param place the list
 * @param within the containment within each of its elements, empty for the elements themselves
 */
public record Listing(Stage stage, Place place, Optional<EReference> within) {

    private static final List<EReference> WITHIN = List.of(
            ModelPackage.eINSTANCE.getObjective_Indicators(),
            ModelPackage.eINSTANCE.getAction_Loads(),
            ModelPackage.eINSTANCE.getRisk_Criteria(),
            ModelPackage.eINSTANCE.getCharter_Articles(),
            ModelPackage.eINSTANCE.getFieldwork_Answers(),
            ModelPackage.eINSTANCE.getElection_Periods());

    /** All of them, in the order of the stages. */
    public static List<Listing> all() {
        List<Listing> all = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Place place : stage.places()) {
                if (place.isMany()) {
                    all.add(new Listing(stage, place, Optional.empty()));
                    WITHIN.stream()
                            .filter(each -> each.getEContainingClass().isSuperTypeOf(place.type()))
                            .forEach(each -> all.add(new Listing(stage, place, Optional.of(each))));
                }
            }
        }
        return List.copyOf(all);
    }

    /** The one that an element stands in; for a thing within a listed one, that of what holds it. */
    public static Optional<Listing> of(EObject element) {
        for (EObject at = element; at != null && at.eContainer() != null; at = at.eContainer()) {
            EReference holds = at.eContainmentFeature();
            Optional<Listing> found =
                    all().stream().filter(each -> each.feature() == holds).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The containment that holds the rows. */
    public EReference feature() {
        return within.orElseGet(place::feature);
    }

    /** What the rows are; their common class where there are several. */
    public EClass type() {
        return feature().getEReferenceType();
    }

    /** The classes that a row can be. */
    public List<EClass> kinds() {
        return Additions.kinds(type());
    }

    /** The rows, in the order of the strategy. */
    public List<EObject> elements(Strategy strategy) {
        List<EObject> first = place.elements(strategy);
        return within.isEmpty()
                ? first
                : first.stream()
                        .flatMap(owner -> Additions.list(owner, within.get()).stream())
                        .toList();
    }

    /** What can hold a row where rows stand within others; empty elsewhere. */
    public List<EObject> owners(Strategy strategy) {
        return within.isEmpty() ? List.of() : place.elements(strategy);
    }

    /** A name for it that no language changes. */
    public String id() {
        return String.join(
                ".",
                Stream.concat(place.path().stream(), within.stream())
                        .map(EReference::getName)
                        .toList());
    }

    /** True where a row has a name. */
    public boolean isNamed() {
        return ModelPackage.eINSTANCE.getElement().isSuperTypeOf(type());
    }

    /** The one of that name. */
    public static Optional<Listing> named(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** How many rows there are. */
    public int count(Strategy strategy) {
        return within.isEmpty()
                ? place.elements(strategy).size()
                : elements(strategy).size();
    }
}
