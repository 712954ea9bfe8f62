package org.beffroi.archive.lucene.repair;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Archive.CheckReport;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.Damage;
import org.beffroi.dossier.journal.MentionJournal;
import org.beffroi.dossier.journal.Truth;

/**
 * Compares the index with the truth, read from the first byte to the last.
 *
 * @param missing what is known to be missing, by the names of the files
 */
public record Check(Truth truth, Set<BatchId> undone, Map<String, List<Damage>> missing) {

    public CheckReport of(List<Act> acts, Snapshot snapshot, Progress progress) throws IOException {
        Set<MentionId> truly = new HashSet<>();
        Set<MentionId> all = new HashSet<>();
        TreeMap<String, Long> read = new TreeMap<>();
        List<Damage> refused = new ArrayList<>();
        Map<String, List<Damage>> damages = Integrity.both(Integrity.both(truth.damages(), missing), truth.returned());
        truth.mentionsAfter(read, new Counting(truly, all, refused), progress);
        List<Sentence> problems = new ArrayList<>(Integrity.sentences(damages));
        if (!refused.isEmpty()) {
            problems.add(Sentence.of(Check.class, "archive.check.refused", refused.size()));
        }
        if (truth.isErasureUnfinished()) {
            problems.add(Sentence.of(Check.class, "archive.check.erasure.unfinished"));
        }
        long absent = truly.stream().filter(id -> snapshot.entry(id).isEmpty()).count();
        // Where the truth is damaged the index is no measure, and it may hold the last copy: a repair comes first.
        if (damages.isEmpty() && (absent > 0 || snapshot.size() != truly.size())) {
            problems.add(Sentence.of(
                    Check.class,
                    "archive.check.index.differs",
                    absent,
                    Math.max(0, snapshot.size() - truly.size() + absent)));
        }
        long inForce = acts.stream()
                .filter(act -> act.deed() instanceof FieldDeed && !undone.contains(act.batch()))
                .count();
        boolean isExplained = !problems.isEmpty() || truth.isLossKnown();
        return new CheckReport(
                truly.size(),
                snapshot.size(),
                inForce,
                problems,
                isExplained ? List.of() : orphans(acts, all).stream().toList());
    }

    /**
     * Acts about mentions that are nowhere: they may come later, or were taken away, or a whole journal is gone of which nothing
     * else tells.
     */
    private static Optional<Sentence> orphans(List<Act> acts, Set<MentionId> all) {
        List<MentionId> about = acts.stream()
                .filter(act -> act.deed() instanceof FieldDeed)
                .map(act -> ((FieldDeed) act.deed()).mention())
                .filter(id -> !all.contains(id))
                .toList();
        return about.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        Check.class,
                        "archive.check.orphans",
                        about.size(),
                        about.stream().distinct().count()));
    }

    /** Notes which mentions are there and in force, and which lines are none. */
    private final class Counting implements MentionJournal.Reader {

        private final Set<MentionId> truly;
        private final Set<MentionId> all;
        private final List<Damage> refused;

        Counting(Set<MentionId> truly, Set<MentionId> all, List<Damage> refused) {
            this.truly = truly;
            this.all = all;
            this.refused = refused;
        }

        @Override
        public void mention(Mention mention) {
            all.add(mention.id());
            if (!undone.contains(mention.origin().batch())) {
                truly.add(mention.id());
            }
        }

        @Override
        public void damaged(Damage damage) {
            if (damage.kind() == Damage.Kind.REFUSED) {
                refused.add(damage);
            }
        }
    }
}
