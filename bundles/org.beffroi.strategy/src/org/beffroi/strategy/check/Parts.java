package org.beffroi.strategy.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;

/**
 * The parts of a strategy, found without asking on the way whether their containers are there.
 *
 * @param strategy whose they are
 */
public record Parts(Strategy strategy) {

    /** All parts of a type, in the order of the strategy. */
    public <T> List<T> all(Class<T> type) {
        List<T> all = new ArrayList<>();
        for (Iterator<EObject> parts = strategy.eAllContents(); parts.hasNext(); ) {
            EObject part = parts.next();
            if (type.isInstance(part)) {
                all.add(type.cast(part));
            }
        }
        return all;
    }

    /** To whom a part may be shown: the narrowest of its own diffusion and those of what is around it. */
    public static Diffusion diffusion(EObject part) {
        Diffusion narrowest = Diffusion.PUBLIC;
        for (EObject around = part; around != null; around = around.eContainer()) {
            if (around instanceof Element element
                    && element.getDiffusion() != null
                    && element.getDiffusion().compareTo(narrowest) > 0) {
                narrowest = element.getDiffusion();
            }
        }
        return narrowest;
    }
}
