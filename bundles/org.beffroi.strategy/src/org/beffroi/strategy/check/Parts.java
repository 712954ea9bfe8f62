package org.beffroi.strategy.check;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The parts of a strategy, found without asking on the way whether their containers are there.
 *
 * @param strategy whose they are
 */
public record Parts(Strategy strategy) {

    /** Many checks ask for the same types; the ways to them never change. */
    private static final ClassValue<Ways> WAYS = new ClassValue<>() {
        @Override
        protected Ways computeValue(Class<?> type) {
            return Ways.to(type);
        }
    };

    /** All parts of a type, in the order of the strategy. */
    public <T> List<T> all(Class<T> type) {
        List<T> all = new ArrayList<>();
        walk(strategy, type, WAYS.get(type), all);
        return all;
    }

    private static <T> void walk(EObject around, Class<T> type, Ways ways, List<T> all) {
        for (EReference feature : ways.from().getOrDefault(around.eClass(), List.of())) {
            Object held = around.eGet(feature);
            if (held instanceof List<?> parts) {
                for (Object part : parts) {
                    add((EObject) part, type, ways, all);
                }
            } else if (held != null) {
                add((EObject) held, type, ways, all);
            }
        }
    }

    private static <T> void add(EObject part, Class<T> type, Ways ways, List<T> all) {
        if (type.isInstance(part)) {
            all.add(type.cast(part));
        }
        walk(part, type, ways, all);
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
