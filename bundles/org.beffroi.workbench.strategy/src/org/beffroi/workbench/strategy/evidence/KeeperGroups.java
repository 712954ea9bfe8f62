package org.beffroi.workbench.strategy.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * What of a strategy can rest on evidence, each once: the likely ones, that in hand, that which was given evidence last and those
 * that speak of the same, then by kind, first what rests on evidence most often, findings, weak points, risks and objectives,
 * then the others in the order of the strategy.
 *
 * @param heading what the elements are
 * @param reason why they stand together
 * @param keepers at least one
 */
record KeeperGroups(String heading, Reason reason, List<Element> keepers) {

    /** Why elements stand together. */
    enum Reason {
        IN_HAND,
        LAST,
        NEAR,
        KIND
    }

    private static final List<EClass> FIRST = List.of(
            ModelPackage.eINSTANCE.getFinding(),
            ModelPackage.eINSTANCE.getWeakPoint(),
            ModelPackage.eINSTANCE.getRisk(),
            ModelPackage.eINSTANCE.getObjective());

    KeeperGroups {
        keepers = List.copyOf(keepers);
    }

    /**
     * The groups of a strategy.
     *
     * @param inHand stands before all others, where it can rest on evidence
     * @param what is to be evidence, in its words; empty where nobody knows
     * @param language in which headings are said
     */
    static List<KeeperGroups> of(Strategy strategy, EObject inHand, String what, Language language, Names names) {
        List<Element> all = new ArrayList<>(Gathering.keepers(strategy));
        List<KeeperGroups> groups = new ArrayList<>();
        if (inHand instanceof Element element && all.remove(element)) {
            groups.add(new KeeperGroups(language.text("evidence.shelf.in.hand"), Reason.IN_HAND, List.of(element)));
        }
        all.stream()
                .filter(one -> last(one).isPresent())
                .max(Comparator.comparing(one -> last(one).orElseThrow()))
                .filter(all::remove)
                .ifPresent(one ->
                        groups.add(new KeeperGroups(language.text("evidence.shelf.last"), Reason.LAST, List.of(one))));
        List<Element> near = new NearElements(all).to(what);
        if (!near.isEmpty()) {
            all.removeAll(near);
            groups.add(new KeeperGroups(language.text("evidence.shelf.near"), Reason.NEAR, near));
        }
        Map<EClass, List<Element>> byKind = new LinkedHashMap<>();
        for (Element keeper : all) {
            byKind.computeIfAbsent(keeper.eClass(), any -> new ArrayList<>()).add(keeper);
        }
        byKind.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> place(entry.getKey())))
                .forEach(entry ->
                        groups.add(new KeeperGroups(names.many(entry.getKey()), Reason.KIND, entry.getValue())));
        return List.copyOf(groups);
    }

    /** Whether its heading says of what kind its elements are. */
    boolean isKind() {
        return reason == Reason.KIND;
    }

    /** When it was given evidence last. */
    private static Optional<Instant> last(Element keeper) {
        return Gathering.of(keeper).stream()
                .map(Evidence::getAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private static int place(EClass kind) {
        return Optional.of(FIRST.indexOf(kind)).filter(at -> at >= 0).orElse(FIRST.size());
    }
}
