package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.file.Disk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.dossier.journal.LogAppender;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.testing.journal.PowerCutDisk;
import org.beffroi.testing.journal.PowerCutDisk.Loss;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The power fails at every byte of a small life of journal and log, in every way a file system may leave it. */
@Tag("verify") // Cuts the power at every byte.
class TruthPowerCutTest {

    private static final Path FOLDER = Path.of("dossier");

    /** Every so many bytes: a prime, so that every place of a record is met in one or another. */
    private static final int STEP = 2;

    private final PowerCutDisk disk = new PowerCutDisk();
    private final List<Moment> moments = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /** After so many changes, all of this was acknowledged; what came with the call that followed may be there or not. */
    private record Moment(int changes, List<String> acknowledged) {}

    @Test
    void whatever_was_acknowledged_is_there_after_it_and_nothing_is_half_there() throws IOException {
        live();
        int cuts = 0;
        for (int change = 0; change < disk.changes(); change++) {
            for (Loss loss : Loss.values()) {
                for (int bytes = 0; bytes < disk.bytesOf(change); bytes += STEP) {
                    check(disk.after(change, loss, bytes), change);
                    cuts++;
                }
            }
        }
        check(disk.after(disk.changes(), Loss.CUT_SHORT, 0), disk.changes());
        assertThat(cuts).isGreaterThan(3_000);
    }

    private void live() throws IOException {
        try (LogAppender pen = open(disk)) {
            add(pen, 1);
            add(pen, 2, 3);
            record(pen, "a");
            record(pen, "b", "c", "d");
            add(pen, 4);
        }
        try (LogAppender pen = open(disk)) {
            record(pen, "e");
            add(pen, 5, 6, 7);
        }
        moments.add(new Moment(disk.changes(), List.copyOf(told)));
    }

    private void check(PowerCutDisk left, int change) throws IOException {
        Moment before = moments.stream()
                .filter(moment -> moment.changes() <= change)
                .reduce((one, later) -> later)
                .orElseThrow();
        assertThat(tell(left)).containsAll(before.acknowledged());
        List<String> kept;
        try (LogAppender pen = open(left)) {
            kept = tell(left);
            assertThat(kept).containsAll(before.acknowledged()).doesNotHaveDuplicates();
            assertThat(told).containsAll(kept);
            pen.writeLines(List.of(pen.line(mention(99))));
            pen.write(List.of(act("z")));
        }
        open(left).close();
        List<String> more = new ArrayList<>(kept);
        more.add("essai:99");
        more.add("z");
        assertThat(tell(left)).containsExactlyInAnyOrderElementsOf(more);
    }

    /** All identities of mentions and acts, those of the acknowledged calls in the order of the calls. */
    private List<String> tell(Disk at) throws IOException {
        Truth truth = new Truth(FOLDER, at, Fields.core());
        List<String> ids = new ArrayList<>();
        truth.mentionsAfter(new TreeMap<>(), mention -> ids.add(mention.id().value()), Progress.silent());
        truth.acts().forEach(act -> ids.add(act.id()));
        List<String> inOrder = new ArrayList<>(told);
        inOrder.retainAll(ids);
        ids.removeAll(inOrder);
        inOrder.addAll(ids);
        return inOrder;
    }

    private static LogAppender open(Disk at) throws IOException {
        LogAppender pen = new LogAppender(FOLDER, "claire", at, Fields.core());
        pen.mend();
        return pen;
    }

    private void add(LogAppender pen, int... numbers) throws IOException {
        moments.add(new Moment(disk.changes(), List.copyOf(told)));
        List<byte[]> lines = new ArrayList<>();
        for (int number : numbers) {
            lines.add(pen.line(mention(number)));
            told.add("essai:" + number);
        }
        pen.writeLines(lines);
    }

    private void record(LogAppender pen, String... ids) throws IOException {
        moments.add(new Moment(disk.changes(), List.copyOf(told)));
        List<Act> acts = new ArrayList<>();
        for (String id : ids) {
            acts.add(act(id));
            told.add(id);
        }
        pen.write(acts);
    }

    private static Mention mention(int number) {
        return new Mention(
                new MentionId("essai:" + number),
                new Origin("essai", new BatchId("lot"), Instant.parse("2026-11-24T08:00:00Z")),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "Texte " + number)
                        .build());
    }

    private static Act act(String id) {
        return TestArchives.tag(id, "essai:1", id);
    }
}
