package org.beffroi.workbench.strategy.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.beffroi.strategy.model.Element;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Elements of a strategy that say what something else says, by the words they have in common: the rarer a word is among the
 * elements, the more it counts (inverse document frequency, K. Spärck Jones, 1972). Words that many elements have say nothing
 * here, nor do short ones, which are mostly grammar. Immutable.
 */
final class NearElements {

    /** So many are proposed: a choice that is read at a glance. */
    private static final int MOST = 3;

    /** Letters of the shortest stem that counts. */
    private static final int LETTERS = 4;

    /** A word of more than one in so many elements is of the trade of communication, not of a subject. */
    private static final int COMMON = 12;

    private final Tokens tokens = new Tokens();
    private final Map<Element, Set<String>> words = new LinkedHashMap<>();
    private final Map<String, Integer> holders = new HashMap<>();

    /** @param among the elements to choose from, in their order */
    NearElements(List<Element> among) {
        among.forEach(one -> words.put(one, stems(said(one))));
        words.values().forEach(stems -> stems.forEach(stem -> holders.merge(stem, 1, Integer::sum)));
    }

    /**
     * The nearest ones, the nearest first, of equals the first in their order.
     *
     * @param text what is said elsewhere, in French or in another language as it comes; empty where nobody knows
     * @return none where no word of a subject is common
     */
    List<Element> to(String text) {
        Set<String> wanted = stems(text);
        Map<Element, Double> near = words.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), weight(one.getValue(), wanted)))
                .filter(one -> one.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        return near.entrySet().stream()
                .sorted(Map.Entry.<Element, Double>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double weight(Set<String> of, Set<String> wanted) {
        int most = Math.max(2, words.size() / COMMON);
        return of.stream()
                .filter(wanted::contains)
                .mapToInt(holders::get)
                .filter(having -> having <= most)
                .mapToDouble(having -> Math.log(1 + (double) words.size() / having))
                .sum();
    }

    private Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (Token token : tokens.of(text, null)) {
            if (token.kind() == Token.Kind.WORD && token.stem().length() >= LETTERS) {
                stems.add(token.stem());
            }
        }
        return stems;
    }

    /** All that an element says in words of its own. */
    private static String said(Element one) {
        Stream<Object> values = one.eClass().getEAllAttributes().stream()
                .filter(NearElements::isText)
                .map(one::eGet);
        return values.filter(String.class::isInstance).map(String.class::cast).collect(Collectors.joining("\n"));
    }

    private static boolean isText(EAttribute attribute) {
        return !attribute.isID()
                && !attribute.isMany()
                && attribute.getEAttributeType().getInstanceClass() == String.class;
    }
}
