package org.beffroi.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.beffroi.archive.lucene.document.Change;
import org.beffroi.archive.lucene.index.IndexOfTruth;
import org.beffroi.archive.lucene.index.Journalist;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Archive.Receipt;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.MentionLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.journal.LogAppender;

/**
 * Takes mentions and acts into journal and index. What may not be taken is refused before anything of it is written.
 * For one thread at a time.
 */
final class Intake {

    private final IndexOfTruth index;
    private final Journalist journalist;
    private final LogAppender pen;
    private final Fields fields;
    private final MentionLimits limits;

    Intake(IndexOfTruth index, Journalist journalist, LogAppender pen, Fields fields) {
        this.index = index;
        this.journalist = journalist;
        this.pen = pen;
        this.fields = fields;
        this.limits = new MentionLimits(fields);
    }

    /**
     * Lets mentions pass that may be added.
     *
     * @throws Refusal where one is of a batch that was undone, or is too large
     */
    void admit(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (!index.isInForce(mention)) {
                throw Refusal.of(
                        WritableArchive.class,
                        "archive.batch.undone",
                        mention.origin().batch().value());
            }
            limits.excess(mention).ifPresent(excess -> {
                throw Refusal.of(
                        Refusal.Kind.TOO_LARGE,
                        WritableArchive.class,
                        "archive.mention.too.large",
                        mention.id().shown(),
                        excess);
            });
        }
    }

    /**
     * Lets acts pass that may be recorded.
     *
     * @throws Refusal where one is on a field that nobody declares, or is too large
     */
    void admitActs(List<Act> acts) {
        for (Act act : acts) {
            if (act.deed() instanceof FieldDeed deed) {
                if (fields.byKey(deed.field()).isEmpty()) {
                    throw Refusal.of(
                            Refusal.Kind.NOT_FOUND, WritableArchive.class, "archive.field.unknown", deed.field());
                }
                limits.excess(deed.field(), values(deed)).ifPresent(excess -> {
                    throw Refusal.of(
                            Refusal.Kind.TOO_LARGE,
                            WritableArchive.class,
                            "archive.act.too.large",
                            deed.mention().shown(),
                            excess);
                });
            }
        }
    }

    private static List<String> values(FieldDeed deed) {
        return switch (deed) {
            case Act.Add add -> List.of(add.value());
            case Act.Remove remove -> List.of(remove.value());
            case Act.Set set -> set.values();
            case Act.Clear clear -> List.of();
        };
    }

    /** Adds mentions; when this returns they are durable. */
    Receipt add(List<Mention> mentions) throws IOException {
        Map<MentionId, Known> changed = new LinkedHashMap<>();
        Set<MentionId> brandNew = new HashSet<>();
        List<Mention> toWrite = new ArrayList<>();
        int added = 0;
        int updated = 0;
        for (Mention mention : mentions) {
            Known before = changed.get(mention.id());
            if (before == null) {
                before = index.known(mention.id());
            }
            Known after = before.with(Reading.of(mention));
            if (!before.isMention()) {
                after = after.arrivedAs(index.arrival());
                brandNew.add(mention.id());
                added++;
            } else if (after.saysTheSameAs(before)) {
                continue;
            } else {
                updated++;
            }
            changed.put(mention.id(), after);
            toWrite.add(mention);
        }
        if (!toWrite.isEmpty()) {
            write(toWrite, changed, brandNew);
        }
        return new Receipt(added, updated, mentions.size() - added - updated);
    }

    /** Journal and index at the same time, on two cores; nobody is told before both are done. */
    private void write(List<Mention> toWrite, Map<MentionId, Known> changed, Set<MentionId> brandNew)
            throws IOException {
        List<byte[]> lines = journalist.lines(toWrite);
        Future<Void> journal = journalist.write(lines);
        Map<MentionId, Change> changes = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Mention mention = toWrite.get(i);
            boolean isNew = brandNew.contains(mention.id());
            changes.put(mention.id(), Change.read(mention, lines.get(i), changed.get(mention.id()), isNew));
        }
        index.put(List.copyOf(changes.values()));
        Journalist.await(journal);
        index.hasSeen(pen.mentionsName(), pen.mentionsEnd());
    }

    /** Records acts; when this returns they are durable, and how many they are. */
    int record(List<Act> acts) throws IOException {
        pen.write(acts);
        index.record(acts);
        index.hasSeen(pen.actsName(), pen.actsEnd());
        return acts.size();
    }
}
