package org.beffroi.strategy.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.strategy.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * By which features of the model one comes from a container to parts of a type: the others need not be looked into. Follows from
 * the model alone.
 *
 * @param from for each class that leads to such parts, its features that do, in the order of the model
 */
record Ways(Map<EClass, List<EReference>> from) {

    /** The ways to a type. */
    static Ways to(Class<?> type) {
        List<EClass> classes = ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .toList();
        Set<EClass> leading = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (EClass one : classes) {
                boolean leads = one.getEAllContainments().stream()
                        .anyMatch(feature -> leads(feature.getEReferenceType(), type, classes, leading));
                grown |= leads && leading.add(one);
            }
        }
        Map<EClass, List<EReference>> from = new HashMap<>();
        for (EClass one : leading) {
            from.put(
                    one,
                    one.getEAllContainments().stream()
                            .filter(feature -> leads(feature.getEReferenceType(), type, classes, leading))
                            .toList());
        }
        return new Ways(Map.copyOf(from));
    }

    /** True if what a feature holds may be of the type, or lead to it. */
    private static boolean leads(EClass held, Class<?> type, List<EClass> classes, Set<EClass> leading) {
        return classes.stream()
                .filter(held::isSuperTypeOf)
                .anyMatch(kind -> type.isAssignableFrom(kind.getInstanceClass()) || leading.contains(kind));
    }
}
