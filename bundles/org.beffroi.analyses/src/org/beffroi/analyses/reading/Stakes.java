package org.beffroi.analyses.reading;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be missed by whoever does not read all, as the numbers of texts. */
final class Stakes {

    /** What may be missed. */
    enum Stake {
        /** What residents say in a negative tone. */
        COMPLAINTS,
        /** The one text of residents of whom there is no other. */
        HEARD_ONCE,
        /** Questions on pages of the body. */
        QUESTIONS,
        /** Of each theme in each week the first complaint. */
        FIRSTS
    }

    private final Map<Stake, BitSet> texts = new EnumMap<>(Stake.class);

    private Stakes() {
        for (Stake stake : Stake.values()) {
            texts.put(stake, new BitSet());
        }
    }

    /** Of texts in the order in which they were published. */
    static Stakes of(List<ReadText> all) {
        Stakes stakes = new Stakes();
        Map<String, List<Integer>> byPerson = new HashMap<>();
        Set<String> begun = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            ReadText text = all.get(i);
            int number = i;
            if (text.isComplaint()) {
                stakes.texts.get(Stake.COMPLAINTS).set(i);
                for (String theme : text.themes()) {
                    if (begun.add(week(text.day()) + theme)) {
                        stakes.texts.get(Stake.FIRSTS).set(i);
                    }
                }
            }
            if (text.asksUs()) {
                stakes.texts.get(Stake.QUESTIONS).set(i);
            }
            if (text.resident()) {
                text.person().ifPresent(person -> byPerson.computeIfAbsent(person, first -> new ArrayList<>(1))
                        .add(number));
            }
        }
        byPerson.values().stream()
                .filter(one -> one.size() == 1)
                .forEach(one -> stakes.texts.get(Stake.HEARD_ONCE).set(one.getFirst()));
        return stakes;
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " ";
    }

    /** How many there are. */
    long all(Stake stake) {
        return texts.get(stake).cardinality();
    }

    /** How many of them whoever reads some texts does not see. */
    long missed(Stake stake, BitSet read) {
        BitSet missed = (BitSet) texts.get(stake).clone();
        missed.andNot(read);
        return missed.cardinality();
    }
}
