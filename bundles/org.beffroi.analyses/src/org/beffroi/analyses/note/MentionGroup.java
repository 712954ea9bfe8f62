package org.beffroi.analyses.note;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.statistics.AverageLinkage;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.meaning.Meaning;

/**
 * Mentions of the same days that are likely to speak of one thing.
 *
 * @param entries those to which the others have the strongest ties first
 * @param firmness the mean of the strongest ties, as a logarithm of odds: from 0 on one thing is likelier than not
 */
record MentionGroup(List<Entry> entries, double firmness) {

    /** Mentions that are compared each with each, the newest: time and memory grow with the square of their number. */
    private static final int MOST_READ = 1_200;
    /** Groups are joined where it is likelier than one in eight that two of their mentions speak of one thing. */
    private static final double LEAST_TIE = -2;

    MentionGroup {
        entries = List.copyOf(entries);
    }

    /**
     * The groups of some mentions, none of a single one; none at all where nothing can be told near.
     *
     * @param sorted oldest first
     */
    static List<MentionGroup> of(Morning morning, List<Entry> sorted) {
        Optional<Meaning> meaning = morning.meaning();
        if (meaning.isEmpty()) {
            return List.of();
        }
        List<Entry> newest = sorted.subList(Math.max(0, sorted.size() - MOST_READ), sorted.size());
        MentionTies ties =
                new MentionTies(newest, meaning.get().embedding(), morning.run().cancel());
        return AverageLinkage.groups(ties.all(), LEAST_TIE).stream()
                .filter(group -> group.size() > 1)
                .map(group -> new MentionGroup(
                        ties.centralFirst(group).stream().map(newest::get).toList(), ties.firmness(group)))
                .toList();
    }

    boolean isAngry() {
        return isAngry(entries);
    }

    /** Whether half of some mentions or more is negative. */
    static boolean isAngry(Collection<Entry> entries) {
        return 2 * entries.stream().filter(MentionTies::isNegative).count() >= entries.size();
    }
}
