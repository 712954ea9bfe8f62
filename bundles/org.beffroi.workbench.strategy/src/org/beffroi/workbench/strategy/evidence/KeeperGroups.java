package org.beffroi.workbench.strategy.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * What of a strategy can rest on evidence, by kind: objectives, findings and risks first, then the others in the order of the
 * strategy.
 *
 * @param heading what the elements are
 * @param keepers at least one
 */
record KeeperGroups(String heading, List<Element> keepers) {

    private static final List<EClass> FIRST = List.of(
            ModelPackage.eINSTANCE.getObjective(),
            ModelPackage.eINSTANCE.getFinding(),
            ModelPackage.eINSTANCE.getRisk());

    KeeperGroups {
        keepers = List.copyOf(keepers);
    }

    /**
     * The groups of a strategy.
     *
     * @param inHand stands before all others, under a heading of its own, where it can rest on evidence
     * @param inHandHeading that heading
     */
    static List<KeeperGroups> of(Strategy strategy, EObject inHand, String inHandHeading, Names names) {
        List<KeeperGroups> groups = new ArrayList<>();
        if (inHand instanceof Element element && Gathering.placeIn(element).isPresent()) {
            groups.add(new KeeperGroups(inHandHeading, List.of(element)));
        }
        Map<EClass, List<Element>> byKind = new LinkedHashMap<>();
        for (Element keeper : Gathering.keepers(strategy)) {
            byKind.computeIfAbsent(keeper.eClass(), any -> new ArrayList<>()).add(keeper);
        }
        byKind.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> place(entry.getKey())))
                .forEach(entry -> groups.add(new KeeperGroups(names.many(entry.getKey()), entry.getValue())));
        return groups;
    }

    private static int place(EClass kind) {
        return Optional.of(FIRST.indexOf(kind)).filter(at -> at >= 0).orElse(FIRST.size());
    }
}
