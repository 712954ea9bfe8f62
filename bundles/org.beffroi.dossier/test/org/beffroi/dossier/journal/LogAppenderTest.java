package org.beffroi.dossier.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogAppenderTest {

    private final Disk disk = new LocalDisk();

    @TempDir
    private Path folder;

    private Path journal() {
        return folder.resolve("mentions/claire.ndjson.gz");
    }

    private static Mention mention(int number) {
        return new Mention(
                new MentionId("essai:" + number),
                new Origin("essai", new BatchId("lot"), Instant.parse("2026-11-24T08:00:00Z")),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "Texte " + number)
                        .build());
    }

    private void write(Mention mention) throws IOException {
        try (LogAppender pen = new LogAppender(folder, "claire", disk, Fields.core())) {
            pen.mend();
            pen.writeLines(List.of(pen.line(mention)));
        }
    }

    private List<String> read() throws IOException {
        List<String> ids = new ArrayList<>();
        new MentionJournal(disk, Fields.core())
                .read(journal(), 0, mention -> ids.add(mention.id().value()));
        return ids;
    }

    @Test
    void a_frame_cut_at_any_byte_leaves_what_came_before() throws IOException {
        write(mention(1));
        byte[] first = Files.readAllBytes(journal());
        write(mention(2));
        byte[] both = Files.readAllBytes(journal());
        for (int length = first.length; length < both.length; length++) {
            Files.write(journal(), Arrays.copyOf(both, length));
            assertThat(read()).containsExactly("essai:1");
        }
        write(mention(3));
        assertThat(read()).containsExactly("essai:1", "essai:3");
    }

    @Test
    void what_was_never_acknowledged_is_cut_off_and_kept_beside() throws IOException {
        write(mention(1));
        byte[] whole = Files.readAllBytes(journal());
        byte[] torn = Arrays.copyOf(whole, whole.length + 25);
        Arrays.fill(torn, whole.length, torn.length, (byte) 0x55);
        Files.write(journal(), torn);
        write(mention(3));
        assertThat(read()).containsExactly("essai:1", "essai:3");
        assertThat(folder.resolve("mentions/claire.ndjson.gz.cut-at-" + whole.length))
                .hasBinaryContent(Arrays.copyOfRange(torn, whole.length, torn.length));
    }

    @Test
    void what_was_acknowledged_and_is_damaged_stays_where_it_is_and_hides_nothing_behind_it() throws IOException {
        write(mention(1));
        int first = (int) Files.size(journal());
        write(mention(2));
        int second = (int) Files.size(journal());
        write(mention(3));
        byte[] all = Files.readAllBytes(journal());
        all[first + 60] ^= 0x55;
        Files.write(journal(), all);
        write(mention(4));
        assertThat(read()).containsExactly("essai:1", "essai:3", "essai:4");
        Truth truth = new Truth(folder, disk, Fields.core());
        assertThat(truth.damages().get("mentions/claire.ndjson.gz"))
                .containsExactly(
                        new Damage(Damage.Kind.UNREADABLE, first, second, 0),
                        new Damage(Damage.Kind.MISSING, second, second, 1));
        assertThat(truth.repair(Map.of(), new RepairLosses.Lost(0, 0))).hasSize(1);
        assertThat(truth.damages()).isEmpty();
        assertThat(read()).containsExactly("essai:1", "essai:3", "essai:4");
    }

    @Test
    void a_gzip_reader_reads_the_whole_journal() throws IOException {
        write(mention(1));
        write(mention(2));
        try (InputStream plain = new GZIPInputStream(Files.newInputStream(journal()))) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("{\"id\":\"essai:"));
        }
    }
}
