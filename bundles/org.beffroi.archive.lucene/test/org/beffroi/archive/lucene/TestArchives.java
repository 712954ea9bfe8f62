package org.beffroi.archive.lucene;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;

/** Archives of tests on a disk, and what is in them. */
final class TestArchives {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private TestArchives() {}

    /** An archive of Claire, who has one machine. */
    static Archive open(Path folder, Access access) {
        return open(folder, "claire", "poste", access);
    }

    static Archive open(Path folder, String writer, String machine, Access access) {
        return new LuceneArchiveProvider()
                .open(
                        new ArchivePlace(folder, writer, machine, PARIS, () -> LocalDate.of(2026, 11, 28)),
                        Fields.core(),
                        Annotator.none(),
                        access,
                        Progress.silent());
    }

    /** Which of the mentions {@code essai:0}, {@code essai:1} and so on are there. */
    static Set<String> ids(Archive archive, int end) {
        Set<String> ids = new TreeSet<>();
        try (Snapshot now = archive.snapshot()) {
            for (int i = 0; i < end; i++) {
                if (now.entry(new MentionId("essai:" + i)).isPresent()) {
                    ids.add("essai:" + i);
                }
            }
        }
        return ids;
    }

    /** Camille adds a value to a field of a mention. */
    static Act added(String id, String mention, Instant when, Field field, String value) {
        return new Act(
                id,
                new BatchId("gestes"),
                "Camille",
                Act.Hand.HUMAN,
                when,
                new Act.Add(new MentionId(mention), field.name(), value));
    }

    /** Claire takes a batch back. */
    static Act undone(String batch) {
        return new Act(
                "annulation",
                new BatchId("annulations"),
                "Claire",
                Act.Hand.HUMAN,
                Instant.parse("2026-11-25T09:00:00Z"),
                new Act.UndoBatch(new BatchId(batch)));
    }

    /** Claire gives a tag to a mention. */
    static Act tag(String id, String mention, String tag) {
        return new Act(
                id,
                new BatchId("actes"),
                "Claire",
                Act.Hand.HUMAN,
                Instant.parse("2026-11-24T09:00:00Z"),
                new Act.Add(new MentionId(mention), "tag", tag));
    }
}
