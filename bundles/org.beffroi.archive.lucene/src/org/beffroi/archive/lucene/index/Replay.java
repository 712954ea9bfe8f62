package org.beffroi.archive.lucene.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.archive.lucene.document.Change;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.dossier.journal.MentionJournal;

/** Puts mentions of a journal into the index again, thousands at a time. */
final class Replay implements MentionJournal.Reader {

    private static final int AT_A_TIME = 4_096;

    private final Lookup lookup;
    private final Put put;
    private final java.util.function.Predicate<Mention> inForce;
    private final Map<MentionId, Known> waiting = new LinkedHashMap<>();
    private final Set<MentionId> brandNew = new HashSet<>();
    private long count;

    Replay(Lookup lookup, Put put, java.util.function.Predicate<Mention> inForce) {
        this.lookup = lookup;
        this.put = put;
        this.inForce = inForce;
    }

    @Override
    public void mention(Mention mention) throws IOException {
        if (!inForce.test(mention)) {
            return;
        }
        Known before = waiting.get(mention.id());
        if (before == null) {
            before = lookup.known(mention.id());
            if (!before.isMention()) {
                brandNew.add(mention.id());
            }
        }
        waiting.put(mention.id(), before.with(Reading.of(mention)));
        count++;
        if (waiting.size() >= AT_A_TIME) {
            finish();
        }
    }

    /** Puts in what waits. */
    void finish() throws IOException {
        put.all(waiting.values().stream()
                .map(known -> new Change(known, brandNew.contains(known.id()), null))
                .toList());
        waiting.clear();
        brandNew.clear();
    }

    /** Readings put in so far. */
    long count() {
        return count;
    }

    /** Finds what is known. */
    interface Lookup {
        Known known(MentionId id) throws IOException;
    }

    /** Puts mentions in. */
    interface Put {
        void all(List<Change> changes) throws IOException;
    }
}
