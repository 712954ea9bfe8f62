package org.beffroi.archive.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;

/**
 * Somebody at work on a dossier in a process of her own: gives one mention to a department, then tags, notes, themes and
 * changes statuses, one round after the other, and says the number of each round once it is durable.
 */
final class Colleague {

    /** Given to a department by everybody at once. */
    static final MentionId DISPUTED = new MentionId("essai:0");

    /** Everybody writes on it. */
    static final MentionId SHARED = new MentionId("essai:1");

    private static final long LOOK_MILLIS = 5;
    private static final List<String> STATUSES = List.of("open", "forwarded", "answered", "closed");

    private Colleague() {}

    /**
     * Works until the rounds are done.
     *
     * @param arguments folder of the dossier, name, rounds, and the file that says that all may begin
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        String name = arguments[1];
        int rounds = Integer.parseInt(arguments[2]);
        Path go = Path.of(arguments[3]);
        try (Archive archive = open(folder, name, Access.WRITE)) {
            Entry seen = entry(archive, DISPUTED);
            Files.createFile(go.resolveSibling("ready-" + name));
            while (!Files.exists(go)) {
                Thread.sleep(LOOK_MILLIS);
            }
            archive.record(List.of(
                    act(name, set(DISPUTED, "department", "service " + name)).seeing(seen)));
            for (int round = 0; round < rounds; round++) {
                archive.record(round(name, round, entry(archive, SHARED)));
                System.out.println(round);
                System.out.flush();
            }
        }
    }

    private static List<Act> round(String name, int round, Entry seen) {
        String said = name + "-" + round;
        return List.of(
                act(name, new Act.Add(SHARED, "tag", said)),
                act(name, new Act.Add(SHARED, "note", "Note de " + said)),
                act(name, new Act.Add(SHARED, "theme", "thème " + said)),
                act(name, set(SHARED, "status", STATUSES.get(round % STATUSES.size())))
                        .seeing(seen));
    }

    private static Act.FieldDeed set(MentionId mention, String field, String value) {
        return new Act.Set(mention, field, List.of(value));
    }

    private static Act act(String name, Act.FieldDeed deed) {
        return new Act(
                UUID.randomUUID().toString(), new BatchId("lot-" + name), name, Act.Hand.HUMAN, Instant.now(), deed);
    }

    static Entry entry(Archive archive, MentionId id) {
        try (Snapshot snapshot = archive.snapshot()) {
            return snapshot.entry(id).orElseThrow();
        }
    }

    /** The dossier as somebody on a machine of the same name opens it. */
    static Archive open(Path folder, String name, Access access) {
        return new LuceneArchiveProvider()
                .open(
                        new ArchivePlace(
                                folder, name, name, ZoneId.of("Europe/Paris"), () -> LocalDate.of(2026, 11, 24)),
                        Fields.core(),
                        Annotator.none(),
                        access,
                        Progress.silent());
    }

    /** The tags of one of them on what all write on, in any order. */
    static List<String> tags(Entry entry, String name) {
        return entry.effective().strings(CoreFields.TAG).stream()
                .filter(tag -> tag.startsWith(name + "-"))
                .toList();
    }
}
