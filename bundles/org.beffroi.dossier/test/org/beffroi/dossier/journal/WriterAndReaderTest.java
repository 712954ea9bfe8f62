package org.beffroi.dossier.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.MentionLimits;
import org.beffroi.core.mention.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the writer of journals and logs writes, their reader reads; and what an older writer wrote. */
class WriterAndReaderTest {

    private static final Instant WHEN = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    private Path folder;

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.strings().withCharRange('\ud700', '\ue0ff').ofMaxLength(20),
                Arbitraries.strings().withCharRange('\u0000', '\u0020').ofMaxLength(50),
                Arbitraries.of(
                        "a\"b\\c\n\r\u2028", "\ud83d", "\ude00\ud83d", "\ufeffx", "\ud83d\ude00", "}\n{\"id\":"));
    }

    @Property(tries = 200)
    void any_texts_are_read_as_they_were_written(
            @ForAll("texts") String text, @ForAll("texts") String tag, @ForAll("texts") String author)
            throws IOException {
        Path place = Files.createTempDirectory("beffroi-pair");
        Mention mention = new Mention(
                new MentionId("essai:" + author),
                new Origin("essai", new BatchId("lot"), WHEN),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, text)
                        .put(CoreFields.AUTHOR, author)
                        .put(CoreFields.TAG, List.of(tag, text))
                        .build());
        Act act = new Act(
                "acte" + tag,
                new BatchId("actes"),
                "Claire " + author,
                Act.Hand.HUMAN,
                WHEN,
                new Act.Add(mention.id(), "tag", text));
        try (LogAppender pen = new LogAppender(place, "claire", new LocalDisk(), Fields.core())) {
            pen.writeLines(List.of(pen.line(mention), pen.line(mention)));
            pen.write(List.of(act));
            pen.writeLines(List.of(pen.line(mention)));
        }
        Truth truth = new Truth(place, new LocalDisk(), Fields.core());
        List<Mention> read = new ArrayList<>();
        truth.mentionsAfter(new TreeMap<>(), read::add, Progress.silent());
        assertThat(truth.damages()).isEmpty();
        assertThat(read).hasSize(3).allSatisfy(one -> assertThat(one).isEqualTo(mention));
        assertThat(truth.acts()).containsExactly(act);
    }

    @Test
    void a_batch_larger_than_a_frame_is_parted_and_read_again() throws IOException {
        String text = "x".repeat(3_000_000);
        try (LogAppender pen = new LogAppender(folder, "claire", new LocalDisk(), Fields.core())) {
            List<byte[]> lines = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                lines.add(pen.line(mention("essai:" + i, text)));
            }
            pen.writeLines(lines);
        }
        assertThat(ids()).hasSize(20);
        assertThat(new Truth(folder, new LocalDisk(), Fields.core()).damages()).isEmpty();
    }

    @Test
    void a_journal_of_format_1_is_brought_to_format_2_and_a_line_that_poisons_is_set_aside() throws IOException {
        byte[] all = new byte[0];
        Mention poison = mention("essai:" + "p".repeat(MentionLimits.LONGEST_IDENTITY), "poison");
        for (List<Mention> batch : List.of(
                List.of(mention("essai:1", "un")),
                List.of(mention("essai:2", "deux"), poison, mention("essai:3", "trois")),
                List.of(mention("essai:4", "quatre")))) {
            all = joined(all, frameOfFormat1(batch));
        }
        Path journal = folder.resolve("mentions/claire.ndjson.gz");
        Files.createDirectories(journal.getParent());
        Files.write(journal, joined(all, new byte[] {0x1f, (byte) 0x8b, 8, 4, 0}));
        assertThat(ids()).containsExactly("essai:1", "essai:2", "essai:3", "essai:4");
        Truth truth = new Truth(folder, new LocalDisk(), Fields.core());
        Map<String, List<Damage>> told = truth.bringToFormat2("claire");
        assertThat(told.get("mentions/claire.ndjson.gz"))
                .extracting(Damage::kind)
                .containsExactly(Damage.Kind.REFUSED);
        assertThat(ids()).containsExactly("essai:1", "essai:2", "essai:3", "essai:4");
        assertThat(truth.damages()).isEmpty();
        assertThat(truth.bringToFormat2("claire")).isEmpty();
        assertThat(truth.marks()).hasSize(1);
        try (Stream<Path> beside = Files.list(journal.getParent())) {
            assertThat(beside).hasSize(2);
        }
    }

    @Test
    void a_log_of_format_1_is_brought_to_format_2() throws IOException {
        String line = "{\"act\":\"%s\",\"batch\":\"b\",\"who\":\"Claire\",\"hand\":\"human\","
                + "\"when\":\"2026-11-24T09:00:00Z\",\"do\":\"add\",\"mention\":\"essai:1\",\"field\":\"tag\",\"value\":\"v\"}\n";
        Path log = folder.resolve("acts/claire.ndjson");
        Files.createDirectories(log.getParent());
        Files.writeString(
                log,
                String.format(Locale.ROOT, line, "a")
                        + String.format(Locale.ROOT, line, "b")
                        + String.format(Locale.ROOT, line, "c").substring(0, 30));
        Truth truth = new Truth(folder, new LocalDisk(), Fields.core());
        assertThat(truth.acts()).extracting(Act::id).containsExactly("a", "b");
        assertThat(truth.bringToFormat2("claire")).isEmpty();
        assertThat(truth.acts()).extracting(Act::id).containsExactly("a", "b");
        assertThat(Files.readString(log)).startsWith("{\"head\":\"a\"");
        assertThat(truth.damages()).isEmpty();
    }

    private List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        new Truth(folder, new LocalDisk(), Fields.core())
                .mentionsAfter(new TreeMap<>(), mention -> ids.add(mention.id().value()), Progress.silent());
        return ids;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** A gzip member with the one subfield that format 1 had. */
    private static byte[] frameOfFormat1(List<Mention> mentions) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        MentionJournal journal = new MentionJournal(new LocalDisk(), Fields.core());
        for (Mention mention : mentions) {
            lines.writeBytes(journal.line(mention));
            lines.write('\n');
        }
        byte[] content = lines.toByteArray();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] deflated = new byte[content.length + 100];
        int size = deflater.deflate(deflated);
        deflater.end();
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteBuffer member = ByteBuffer.allocate(20 + size + 8).order(ByteOrder.LITTLE_ENDIAN);
        member.putInt(0x04088b1f).putInt(0).put((byte) 4).put((byte) 255).putShort((short) 8);
        member.put("BF".getBytes(StandardCharsets.US_ASCII)).putShort((short) 4).putInt(member.capacity());
        member.put(deflated, 0, size).putInt((int) crc.getValue()).putInt(content.length);
        return member.array();
    }

    private static Mention mention(String id, String text) {
        return new Mention(
                new MentionId(id),
                new Origin("essai", new BatchId("lot"), WHEN),
                FieldValues.builder().put(CoreFields.TEXT_BODY, text).build());
    }
}
