package org.beffroi.dossier.coding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.Field;

/**
 * The last word of one person on one field of a mention: what her own acts add up to, those of all others left aside.
 *
 * @param who the person
 * @param values what she says; empty where she says that there is none
 * @param when her latest act on that field
 */
public record Word(String who, List<String> values, Instant when) {

    private static final String BETWEEN = " | ";

    public Word {
        Objects.requireNonNull(who);
        Objects.requireNonNull(when);
        values = List.copyOf(values);
    }

    /** The values as one, for comparison: in their order where the field has one, sorted where it has several. */
    public String label() {
        return String.join(BETWEEN, values.stream().sorted().toList());
    }

    /**
     * Each person's last word, by her name, in the order of their first acts. Who withdrew all she said has none.
     *
     * @param entry its acts in force, those of machines and of reconciliations left aside
     */
    public static Map<String, Word> of(Entry entry, Field field) {
        Map<String, Word> words = new LinkedHashMap<>();
        for (Act act : entry.acts()) {
            if (act.hand() == Act.Hand.HUMAN
                    && !Reconciliation.isOne(act)
                    && act.deed() instanceof Act.FieldDeed deed
                    && deed.field().equals(field.name())) {
                said(act, deed, words);
            }
        }
        return words;
    }

    private static void said(Act act, Act.FieldDeed deed, Map<String, Word> words) {
        Word before = words.getOrDefault(act.who(), new Word(act.who(), List.of(), act.when()));
        List<String> values = new ArrayList<>(before.values());
        switch (deed) {
            case Act.Add add -> {
                values.remove(add.value());
                values.add(add.value());
            }
            case Act.Remove remove -> values.remove(remove.value());
            case Act.Set set -> values = new ArrayList<>(set.values());
            case Act.Clear clear -> {
                words.remove(act.who());
                return;
            }
        }
        words.put(act.who(), new Word(act.who(), values, act.when()));
    }
}
