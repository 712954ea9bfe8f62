package org.beffroi.strategy.element;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.beffroi.strategy.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * New identities of elements, {@code objective_3f2a9c}: the class, and a number nobody chose. They stay when a name changes, and
 * two people who work apart on copies of a strategy hardly ever make the same.
 *
 * <p>Letters, digits and {@code _} only, at most {@value #LONGEST} characters, so that they can be names of bookmarks in
 * documents. Unique in the strategy they were made for. Not for several threads.
 */
public final class Keys {

    /** The longest key, in characters. */
    public static final int LONGEST = 30;

    private static final int DIGITS = 6;
    private static final int NUMBERS = 1 << 4 * DIGITS;

    private final RandomGenerator random;
    private final Set<String> taken = new HashSet<>();

    /**
     * Keys that are not yet in a strategy.
     *
     * @param whole what holds all that has keys
     * @param random where the numbers come from
     */
    public Keys(EObject whole, RandomGenerator random) {
        this.random = Objects.requireNonNull(random);
        note(whole);
        whole.eAllContents().forEachRemaining(this::note);
    }

    private void note(EObject one) {
        String key = EcoreUtil.getID(one);
        if (key != null) {
            taken.add(key);
        }
    }

    /** A key that nothing has yet, for an element of a class. */
    public String next(EClass type) {
        String name = type.getName().toLowerCase(Locale.ROOT);
        String kind = name.substring(0, Math.min(name.length(), LONGEST - DIGITS - 1));
        String key;
        do {
            key = kind + '_' + String.format(Locale.ROOT, "%0" + DIGITS + "x", random.nextInt(NUMBERS));
        } while (!taken.add(key));
        return key;
    }

    /** Gives a key to an element and to all within it, where they have none. */
    public void give(EObject whole) {
        give(whole, whole.eAllContents());
    }

    private void give(EObject first, Iterator<EObject> others) {
        for (EObject one = first; one != null; one = others.hasNext() ? others.next() : null) {
            if (one instanceof Element element && element.getKey() == null) {
                element.setKey(next(element.eClass()));
            }
        }
    }
}
