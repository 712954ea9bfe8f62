package org.beffroi.workbench.coding.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;

/**
 * The mentions to code, those first that the machine doubts most.
 *
 * @param mentions those that no person gave a tone
 * @param coded those of all that match in which the person at work has coded something
 */
public record CodingQueue(List<MentionId> mentions, Set<MentionId> coded) {

    private static final int PAGE = 1_000;

    public CodingQueue {
        mentions = List.copyOf(mentions);
        coded = Set.copyOf(coded);
    }

    /** One mention, its doubt, and its place in the archive's order, which settles equal doubts. */
    private record Candidate(MentionId mention, double doubt, long place) {

        static final Comparator<Candidate> MOST_DOUBTED_FIRST =
                Comparator.comparingDouble(Candidate::doubt).reversed().thenComparingLong(Candidate::place);
    }

    /**
     * Reads all that matches, and keeps what is doubted most.
     *
     * @param most how many are kept, at least 1
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public static CodingQueue read(Snapshot snapshot, Query query, String person, int most, Cancel cancel) {
        PriorityQueue<Candidate> kept = new PriorityQueue<>(Candidate.MOST_DOUBTED_FIRST.reversed());
        Set<MentionId> coded = new HashSet<>();
        Optional<Cursor> after = Optional.empty();
        long place = 0;
        do {
            Page page = snapshot.page(query, Order.NEWEST, after, PAGE, cancel);
            for (Entry entry : page.rows()) {
                MentionId id = entry.mention().id();
                if (Doubt.isCodedBy(person, entry)) {
                    coded.add(id);
                }
                OptionalDouble doubt = Doubt.of(entry);
                if (doubt.isPresent()) {
                    kept.add(new Candidate(id, doubt.getAsDouble(), place));
                    if (kept.size() > most) {
                        kept.poll();
                    }
                }
                place++;
            }
            after = page.next();
        } while (after.isPresent());
        List<Candidate> inOrder = new ArrayList<>(kept);
        inOrder.sort(Candidate.MOST_DOUBTED_FIRST);
        return new CodingQueue(inOrder.stream().map(Candidate::mention).toList(), coded);
    }
}
