package org.beffroi.strategy.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Somebody who edits a strategy at random, from a seed, each element once at most, and writes down what was done. */
public final class RandomHand {

    private final Strategy strategy;
    private final Random random;
    private final Set<String> touched = new HashSet<>();
    private final Set<String> did = new TreeSet<>();

    public RandomHand(Strategy strategy, long seed) {
        this.strategy = strategy;
        this.random = new Random(seed);
    }

    /** What was done, as {@link #said(Difference)} says it. */
    public Set<String> did() {
        return did;
    }

    /** Keys of the elements that were edited. */
    public Set<String> touched() {
        return touched;
    }

    /** A difference as this hand says it. */
    public static String said(Difference difference) {
        return difference instanceof Difference.Changed changed
                ? "changed " + changed.id() + " " + changed.field().getName()
                : difference.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + " " + difference.id();
    }

    public void edit(int times, Set<String> forbidden) {
        for (int i = 0; i < times; i++) {
            List<Element> free = free(forbidden);
            if (free.isEmpty()) {
                return;
            }
            Element one = free.get(random.nextInt(free.size()));
            switch (random.nextInt(5)) {
                case 0 -> add();
                case 1 -> remove(one, forbidden);
                case 2 -> rename(one);
                case 3 -> list(one);
                default -> describe(one);
            }
        }
    }

    private List<Element> free(Set<String> forbidden) {
        List<Element> free = new ArrayList<>();
        strategy.eAllContents().forEachRemaining(one -> {
            if (one instanceof Element element
                    && !touched.contains(element.getKey())
                    && !forbidden.contains(element.getKey())) {
                free.add(element);
            }
        });
        return free;
    }

    private void rename(Element one) {
        one.setName("Nom " + random.nextInt(1_000_000));
        touched.add(one.getKey());
        did.add("changed " + one.getKey() + " name");
    }

    private void describe(Element one) {
        one.setDescription(one.getDescription() == null ? "Un mot." : one.getDescription() + " Et un mot.");
        touched.add(one.getKey());
        did.add("changed " + one.getKey() + " description");
    }

    @SuppressWarnings("unchecked") // EMF's reflective lists are raw by contract
    private void list(Element one) {
        for (EAttribute attribute : one.eClass().getEAllAttributes()) {
            if (attribute.isMany()) {
                ((List<Object>) one.eGet(attribute)).add("valeur " + random.nextInt(1_000_000));
                touched.add(one.getKey());
                did.add("changed " + one.getKey() + " " + attribute.getName());
                return;
            }
        }
        rename(one);
    }

    private void add() {
        Objective made = ModelFactory.eINSTANCE.createObjective();
        made.setKey("objective_new" + random.nextInt(1_000_000_000));
        made.setName("Un objectif de plus");
        int place = random.nextInt(strategy.getObjectives().size() + 1);
        strategy.getObjectives().add(place, made);
        touched.add(made.getKey());
        did.add("added " + made.getKey());
    }

    /** One that nothing refers to and that holds nothing with a key, so that only this differs. */
    private void remove(Element one, Set<String> forbidden) {
        boolean holds = one.eContents().stream().anyMatch(Element.class::isInstance);
        boolean used = !EcoreUtil.UsageCrossReferencer.find(one, strategy).isEmpty();
        EObject holder = one.eContainer();
        boolean holderIsFree =
                holder == strategy || holder instanceof Element element && !forbidden.contains(element.getKey());
        if (holds || used || !holderIsFree) {
            rename(one);
            return;
        }
        EcoreUtil.remove(one);
        touched.add(one.getKey());
        if (holder instanceof Element element && holder != strategy) {
            touched.add(element.getKey());
        }
        did.add("removed " + one.getKey());
    }
}
