package org.beffroi.dossier.coding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;

/**
 * How far people agree on one field, over the mentions that two or more of them coded.
 *
 * @param field on what
 * @param coders who is compared, in alphabetical order
 * @param units the mentions that at least two of them coded
 */
public record Agreement(Field field, List<String> coders, List<Unit> units) {

    public Agreement {
        coders = List.copyOf(coders);
        units = List.copyOf(units);
    }

    /**
     * A mention that at least two people coded.
     *
     * @param mention which
     * @param words what each said, by name
     * @param settled whether they have agreed since on what holds
     */
    public record Unit(MentionId mention, Map<String, Word> words, boolean settled) {
        public Unit {
            words = Map.copyOf(words);
        }

        /** True where they do not all say the same. */
        public boolean differs() {
            return words.values().stream().map(Word::label).distinct().count() > 1;
        }
    }

    /**
     * Two people compared.
     *
     * @param one the first
     * @param other the second
     * @param table what they said
     */
    public record Duo(String one, String other, ConfusionTable table) {}

    /**
     * Compares.
     *
     * @param entries the sample
     * @param wanted who is compared; everybody where empty
     */
    public static Agreement of(Iterator<Entry> entries, Field field, Set<String> wanted) {
        List<Unit> units = new ArrayList<>();
        TreeSet<String> coders = new TreeSet<>();
        while (entries.hasNext()) {
            Entry entry = entries.next();
            Map<String, Word> words = new LinkedHashMap<>(Word.of(entry, field));
            words.keySet().removeIf(who -> !wanted.isEmpty() && !wanted.contains(who));
            if (words.size() > 1) {
                units.add(new Unit(entry.mention().id(), words, Reconciliation.isSettled(entry, field)));
                coders.addAll(words.keySet());
            }
        }
        return new Agreement(field, List.copyOf(coders), units);
    }

    /** Each two of the coders, on the mentions that both coded. */
    public List<Duo> duos() {
        List<Duo> duos = new ArrayList<>();
        for (int i = 0; i < coders.size(); i++) {
            for (int j = i + 1; j < coders.size(); j++) {
                duos.add(duo(coders.get(i), coders.get(j)));
            }
        }
        return duos;
    }

    private Duo duo(String one, String other) {
        List<ConfusionTable.Pair> pairs = units.stream()
                .filter(unit -> unit.words().containsKey(one) && unit.words().containsKey(other))
                .map(unit -> new ConfusionTable.Pair(
                        unit.words().get(one).label(), unit.words().get(other).label()))
                .toList();
        return new Duo(one, other, new ConfusionTable(pairs));
    }

    /** Krippendorff's alpha over all coders; empty where it has no meaning. */
    public OptionalDouble alpha() {
        return Alpha.nominal(units.stream()
                .map(unit -> unit.words().values().stream().map(Word::label).toList())
                .toList());
    }

    /** The mentions to talk over: those on which the coders differ and have not agreed since. */
    public List<Unit> toReconcile() {
        return units.stream().filter(unit -> unit.differs() && !unit.settled()).toList();
    }

    /** The share of mentions of which all their coders said the same, from 0 to 1; empty where there is none. */
    public OptionalDouble share() {
        if (units.isEmpty()) {
            return OptionalDouble.empty();
        }
        long agreed = units.stream().filter(unit -> !unit.differs()).count();
        return OptionalDouble.of(agreed / (double) units.size());
    }
}
