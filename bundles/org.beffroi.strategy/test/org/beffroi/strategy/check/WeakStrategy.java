package org.beffroi.strategy.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The sound strategy several times over, with holes: things taken out, texts emptied, days moved. From a seed.
 *
 * @param copies how many times each thing of a list is there
 * @param random where the holes are
 */
record WeakStrategy(int copies, Random random) {

    WeakStrategy(int copies) {
        this(copies, new Random(copies));
    }

    Strategy strategy() {
        Strategy strategy = new SoundStrategy().strategy;
        for (EReference reference : strategy.eClass().getEAllContainments()) {
            if (reference.isMany()) {
                List<EObject> list = list(strategy, reference);
                List<EObject> more = new ArrayList<>();
                for (int i = 1; i < copies; i++) {
                    more.addAll(EcoreUtil.copyAll(list));
                }
                list.addAll(more);
            }
        }
        List<EObject> all = new Parts(strategy).all(EObject.class);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Element element) {
                element.setKey("w" + i);
            }
            weaken(all.get(i));
        }
        return strategy;
    }

    private void weaken(EObject one) {
        for (EAttribute attribute : one.eClass().getEAllAttributes()) {
            if (attribute.isID() || random.nextInt(4) > 0) {
                continue;
            }
            if (one.eGet(attribute) instanceof LocalDate day) {
                one.eSet(attribute, day.plusDays(random.nextInt(-900, 900)));
            } else {
                one.eUnset(attribute);
            }
        }
        for (EReference reference : one.eClass().getEAllReferences()) {
            if (!reference.isContainment() && random.nextInt(4) == 0) {
                one.eUnset(reference);
            }
        }
    }

    @SuppressWarnings("unchecked") // EMF's reflective lists are raw by contract
    private static List<EObject> list(EObject one, EReference reference) {
        return (List<EObject>) one.eGet(reference);
    }
}
