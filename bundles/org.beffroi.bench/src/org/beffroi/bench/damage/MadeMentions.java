package org.beffroi.bench.damage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;

/** Mentions that are told apart by a number, as a dossier, a table or a journal of format 1 has them. */
final class MadeMentions {

    /** One mention in so many is hers; the name is in no text of others. */
    static final String AUTHOR = "zorglubine";

    static final int HERS = 50;

    private static final int AUTHORS = 40;

    /** Of format 1: mentions of one call, bytes before and behind what is compressed. */
    private static final int FRAME = 300;

    private static final int HEADER = 20;
    private static final int TRAILER = 8;

    private static final Instant PUBLISHED = Instant.parse("2026-03-01T10:00:00Z");

    private MadeMentions() {}

    static String author(int number) {
        return number % HERS == 0 ? AUTHOR : "auteur" + number % AUTHORS;
    }

    private static String text(int number) {
        return "La fontaine de la place numéro " + number + " est encore à sec, l’école et la cantine aussi";
    }

    /** A mention. */
    static Mention mention(int number, Origin origin) {
        return new Mention(
                new MentionId("essai:" + number),
                origin,
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, text(number))
                        .put(CoreFields.NETWORK, "essai")
                        .put(CoreFields.AUTHOR, author(number))
                        .put(CoreFields.PUBLISHED, PUBLISHED.plus(Duration.ofMinutes(number)))
                        .build());
    }

    /** Puts some into a dossier, without the program. */
    static void add(Trial trial, int from, int to, Origin origin) {
        try (Dossier dossier = trial.open(Access.WRITE)) {
            List<Mention> mentions = new ArrayList<>();
            for (int i = from; i < to; i++) {
                mentions.add(mention(i, origin));
            }
            dossier.archive().add(mentions);
        }
    }

    static Origin origin(String source, String batch) {
        return new Origin(source, new BatchId(batch), Instant.parse("2026-11-20T08:00:00Z"));
    }

    /** Rows to import, as CSV. */
    static void rows(Path file, int count) throws IOException {
        StringBuilder rows = new StringBuilder("id,date,text,author\n");
        for (int i = 0; i < count; i++) {
            rows.append(i)
                    .append(',')
                    .append(PUBLISHED.plus(Duration.ofMinutes(i)))
                    .append(",\"")
                    .append(text(i))
                    .append("\",")
                    .append(author(i))
                    .append('\n');
        }
        Files.write(file, rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A dossier as the first versions wrote it: lines without length, checksum or number. */
    static void formatOne(Path folder, int count) {
        try {
            Files.createDirectories(folder.resolve("mentions"));
            Files.createDirectories(folder.resolve("acts"));
            Files.writeString(
                    folder.resolve("dossier.json"),
                    "{\"format\":1,\"id\":\"58a094d5-2a74-4eb4-a9aa-dc5e3eef8793\",\"name\":\"Format 1\","
                            + "\"zone\":\"Europe/Paris\",\"fictional\":true}");
            ByteArrayOutputStream journal = new ByteArrayOutputStream();
            for (int from = 0; from < count; from += FRAME) {
                journal.write(member(from, Math.min(count, from + FRAME)));
            }
            Files.write(folder.resolve("mentions/claire@essai.ndjson.gz"), journal.toByteArray());
            Files.writeString(
                    folder.resolve("acts/claire@essai.ndjson"),
                    "{\"act\":\"acte-1\",\"batch\":\"codage\",\"who\":\"Claire\",\"hand\":\"human\","
                            + "\"when\":\"2026-11-24T10:00:00Z\",\"do\":\"add\",\"mention\":\"essai:0\","
                            + "\"field\":\"tag\",\"value\":\"vieille\"}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A gzip member (RFC 1952) whose header's extra field says how long it is. */
    private static byte[] member(int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            lines.append("{\"id\":\"essai:")
                    .append(i)
                    .append("\",\"source\":\"format-1\",\"batch\":\"lot\",\"collected\":\"2026-11-24T08:00:00Z\",")
                    .append("\"author\":\"")
                    .append(author(i))
                    .append("\",\"network\":\"essai\",\"published\":\"")
                    .append(PUBLISHED.plus(Duration.ofMinutes(i)))
                    .append("\",\"text\":\"")
                    .append(text(i))
                    .append("\"}\n");
        }
        byte[] content = lines.toString().getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        byte[] deflated = new byte[content.length + HEADER];
        deflater.setInput(content);
        deflater.finish();
        int size = deflater.deflate(deflated);
        deflater.end();
        ByteBuffer member = ByteBuffer.allocate(HEADER + size + TRAILER).order(ByteOrder.LITTLE_ENDIAN);
        member.put((byte) 0x1f).put((byte) 0x8b).put((byte) 8).put((byte) 4);
        member.putInt(0).put((byte) 4).put((byte) 255).putShort((short) 8);
        member.put((byte) 'B').put((byte) 'F').putShort((short) 4).putInt(member.capacity());
        member.put(deflated, 0, size).putInt((int) crc.getValue()).putInt(content.length);
        return member.array();
    }
}
