package org.beffroi.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Archive.CheckReport;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.journal.Truth;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;

/** Compares the index with the truth, read from the first byte to the last. */
record Check(Truth truth, Fields fields, Set<BatchId> undone) {

    CheckReport of(List<Act> acts, Snapshot snapshot, Progress progress) throws IOException {
        Set<MentionId> truly = new HashSet<>();
        TreeMap<String, Long> read = new TreeMap<>();
        truth.mentionsAfter(
                read,
                mention -> {
                    if (!undone.contains(mention.origin().batch())) {
                        truly.add(mention.id());
                    }
                },
                progress);
        List<Sentence> problems = new ArrayList<>();
        truth.ends().forEach((name, end) -> {
            if (read.containsKey(name) && read.get(name) < end) {
                problems.add(Sentence.of(Check.class, "archive.check.damaged", name, read.get(name), end));
            }
        });
        Map<String, Long> ends = truth.ends();
        truth.damagedLogs()
                .forEach((name, at) ->
                        problems.add(Sentence.of(Check.class, "archive.check.damaged", name, at, ends.get(name))));
        long missing = truly.stream().filter(id -> snapshot.entry(id).isEmpty()).count();
        if (missing > 0 || snapshot.size() != truly.size()) {
            problems.add(Sentence.of(
                    Check.class,
                    "archive.check.index.differs",
                    missing,
                    Math.max(0, snapshot.size() - truly.size() + missing)));
        }
        long inForce = acts.stream()
                .filter(act -> act.deed() instanceof FieldDeed && !undone.contains(act.batch()))
                .count();
        return new CheckReport(truly.size(), snapshot.size(), inForce, problems);
    }
}
