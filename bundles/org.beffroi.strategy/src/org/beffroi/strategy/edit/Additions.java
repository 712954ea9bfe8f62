package org.beffroi.strategy.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.beffroi.strategy.element.Keys;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Place;
import org.beffroi.strategy.outline.Stage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * Makes, moves and takes away elements of a strategy: changes, to be made within {@link Editing#perform}. Not for several threads.
 */
public final class Additions {

    private final Strategy strategy;
    private final RandomGenerator random;

    /** @param random where the numbers of new keys come from */
    public Additions(Strategy strategy, RandomGenerator random) {
        this.strategy = Objects.requireNonNull(strategy);
        this.random = Objects.requireNonNull(random);
    }

    /** The classes that something of a type can be, in the order of the model. */
    public static List<EClass> kinds(EClass type) {
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && type.isSuperTypeOf(each))
                .toList();
    }

    /** Adds an element at the end of a list; it has a key, and a name where one is given. */
    public EObject add(EObject owner, EReference feature, EClass kind, @Nullable String name) {
        EObject made = ModelFactory.eINSTANCE.create(kind);
        if (made instanceof Element element) {
            element.setKey(new Keys(strategy, random).next(kind));
            element.setName(name == null || name.isBlank() ? null : name.strip());
        }
        put(owner, feature, made);
        return made;
    }

    /** The same at a place, what holds it made where it is not there yet. */
    public EObject add(Place place, EClass kind, String name) {
        return add(place.makeOwner(strategy), place.feature(), kind, name);
    }

    /** Adds something made elsewhere, with keys given to all in it that has none. */
    public void put(EObject owner, EReference feature, EObject made) {
        if (feature.isMany()) {
            list(owner, feature).add(made);
        } else {
            owner.eSet(feature, made);
        }
        new Keys(strategy, random).give(made);
    }

    /** The place where elements of a type are kept, empty where they stand within another element. */
    public static Optional<Place> placeOf(EClass type) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> stage.places().stream())
                .filter(place -> place.isMany() && place.type().isSuperTypeOf(type))
                .findFirst();
    }

    /** Takes an element away, with all that refers to it. */
    public void remove(EObject element) {
        EcoreUtil.delete(element, true);
    }

    /** Moves an element up (-1) or down (+1) in its list; at an end nothing happens. */
    public static void move(EObject element, int by) {
        if (element.eContainer() != null && element.eContainingFeature().isMany()) {
            List<EObject> list = list(element.eContainer(), element.eContainmentFeature());
            int at = list.indexOf(element);
            int to = Math.clamp(at + by, 0, list.size() - 1);
            if (to != at && list instanceof EList<EObject> moved) {
                moved.move(to, at);
            }
        }
    }

    /** All that a reference to a type could point at, in the order of the strategy. */
    public List<EObject> candidates(EClass type) {
        ArrayList<EObject> found = new ArrayList<>();
        strategy.eAllContents().forEachRemaining(one -> {
            if (type.isInstance(one)) {
                found.add(one);
            }
        });
        return List.copyOf(found);
    }

    /** The list behind a feature. */
    @SuppressWarnings("unchecked") // what EMF promises of a feature that holds many
    public static List<EObject> list(EObject owner, EReference feature) {
        return (List<EObject>) (Collection<EObject>) owner.eGet(feature);
    }
}
