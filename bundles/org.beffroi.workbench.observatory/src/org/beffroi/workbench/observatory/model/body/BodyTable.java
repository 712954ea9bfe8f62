package org.beffroi.workbench.observatory.model.body;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.census.BodyProfile;
import org.beffroi.workbench.observatory.model.Behind;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RowSort;

/** All bodies of a census as rows, by name; made once, then filtered and sorted again and again. Safe for several threads. */
public final class BodyTable {

    /** The columns, in the order in which they stand. */
    public enum Column {
        NAME,
        DEPARTEMENT,
        INHABITANTS,
        PRESENCE,
        NETWORKS,
        SITE;

        /** Whether the first press on its heading puts the largest first. */
        public boolean isLargestFirst() {
            return this == INHABITANTS || this == NETWORKS;
        }
    }

    /**
     * What shows.
     *
     * @param lines in their order
     * @param counts for each facet how many bodies each of its values would leave, were it chosen; in the order of values
     */
    public record Shown(List<BodyLine> lines, Map<BodyFacet, Map<String, Long>> counts) {}

    private static final Comparator<BodyLine> KNOWN_FIRST = Comparator.comparing(line -> !line.isKnown());

    private final OpenCensus census;
    private final List<BodyLine> all;
    private final Map<BodyLine, CollationKey> names = new IdentityHashMap<>();

    /** Takes some tenths of a second for a whole country. */
    public BodyTable(OpenCensus census, FigureWords words) {
        this.census = census;
        Collator collator = Collator.getInstance(words.language().locale());
        List<BodyLine> lines = census.count().profiles().stream()
                .map(profile -> BodyLine.of(profile, words))
                .toList();
        lines.forEach(line -> names.put(line, collator.getCollationKey(line.name())));
        this.all = lines.stream().sorted(Comparator.comparing(names::get)).toList();
    }

    /** The census that it shows. */
    public OpenCensus census() {
        return census;
    }

    /** How many bodies there are. */
    public int size() {
        return all.size();
    }

    /** What shows by a filter, in an order; where none is wished for, those of which something is known first, by name. */
    public Shown show(BodyFilter filter, Optional<RowSort> sort) {
        Predicate<BodyLine> others = others(filter);
        Map<BodyFacet, Map<String, Long>> counts = new EnumMap<>(BodyFacet.class);
        for (BodyFacet facet : BodyFacet.values()) {
            counts.put(facet, new HashMap<>());
        }
        List<BodyLine> shown = all.stream()
                .filter(others)
                .filter(line -> count(line.profile(), filter, counts))
                .toList();
        List<BodyLine> sorted =
                shown.stream().sorted(sort.map(this::order).orElse(KNOWN_FIRST)).toList();
        Map<BodyFacet, Map<String, Long>> ordered = new EnumMap<>(BodyFacet.class);
        counts.forEach((facet, many) -> ordered.put(facet, ordered(facet, many)));
        return new Shown(sorted, ordered);
    }

    private static Map<String, Long> ordered(BodyFacet facet, Map<String, Long> counts) {
        @SuppressWarnings("unchecked")
        Comparator<String> rank = Comparator.comparing(value -> (Comparable<Object>) facet.rank(value));
        Map<String, Long> ordered = new TreeMap<>(rank);
        ordered.putAll(counts);
        return new LinkedHashMap<>(ordered);
    }

    /** Counts a body for each facet that alone might keep it out; true where none does. */
    private static boolean count(BodyProfile profile, BodyFilter filter, Map<BodyFacet, Map<String, Long>> counts) {
        int failed = 0;
        BodyFacet one = BodyFacet.KIND;
        for (Map.Entry<BodyFacet, String> wanted : filter.facets().entrySet()) {
            if (!wanted.getKey().holds(profile, Optional.of(wanted.getValue()))) {
                failed++;
                one = wanted.getKey();
            }
        }
        if (failed > 1) {
            return false;
        }
        for (BodyFacet facet : failed == 1 ? List.of(one) : List.of(BodyFacet.values())) {
            facet.values(profile).forEach(value -> counts.get(facet).merge(value, 1L, Long::sum));
        }
        return failed == 0;
    }

    /** Words and the figure. */
    private Predicate<BodyLine> others(BodyFilter filter) {
        List<String> words = filter.words();
        Predicate<BodyLine> typed =
                line -> words.stream().allMatch(word -> line.folded().contains(word));
        Optional<Set<BodyKey>> behind = filter.behind().map(this::keys);
        return behind.map(keys ->
                        typed.and(line -> keys.contains(line.profile().body().key())))
                .orElse(typed);
    }

    private Set<BodyKey> keys(Behind behind) {
        Set<BodyKey> keys = new HashSet<>();
        census.count()
                .behind(behind.figure(), behind.state())
                .forEach(profile -> keys.add(profile.body().key()));
        return keys;
    }

    private Comparator<BodyLine> order(RowSort by) {
        Comparator<BodyLine> order =
                switch (Column.values()[by.column()]) {
                    case NAME -> Comparator.comparing(names::get);
                    case DEPARTEMENT ->
                        Comparator.comparing(
                                line -> line.profile().body().departement().orElse("~"));
                    case INHABITANTS ->
                        Comparator.comparingInt(
                                line -> line.profile().body().population().orElse(-1));
                    case PRESENCE -> Comparator.comparing(line -> line.profile().presence());
                    case NETWORKS ->
                        Comparator.comparingInt(line -> line.profile().present().size());
                    case SITE ->
                        Comparator.comparing((BodyLine line) -> line.site().isEmpty())
                                .thenComparing(BodyLine::site);
                };
        return by.down() ? order.reversed() : order;
    }
}
