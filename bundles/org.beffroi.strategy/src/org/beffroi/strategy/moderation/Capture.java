package org.beffroi.strategy.moderation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;

/**
 * What a mention was when somebody moderated it: all that the archive holds of it as plain text, to be kept as a file, with the
 * sum by which anybody can show that the file was not touched since (SHA-256, FIPS 180-4).
 *
 * @param text in UTF-8, one fact a line, its lines ended by a line feed
 */
public record Capture(String text) {

    private static final String CAPTURED = "captured";
    private static final String MENTION = "mention";
    private static final List<Field> FACTS =
            List.of(CoreFields.NETWORK, CoreFields.OUTLET, CoreFields.AUTHOR, CoreFields.AUTHOR_NAME, CoreFields.URL);

    public Capture {
        Objects.requireNonNull(text);
    }

    /**
     * The capture of a mention. The same mention at the same moment gives the same text, whatever the language and the machine.
     *
     * @param at when it is captured, told to the second in UTC
     */
    public static Capture of(Entry entry, Instant at) {
        FieldValues values = entry.mention().values();
        StringBuilder text = new StringBuilder();
        line(text, CAPTURED, at.truncatedTo(ChronoUnit.SECONDS).toString());
        line(text, MENTION, entry.mention().id().value());
        for (Field field : FACTS) {
            values.string(field).ifPresent(value -> line(text, field.name(), value));
        }
        values.time(CoreFields.PUBLISHED).ifPresent(time -> line(text, "published", time.toString()));
        line(text, "collected", entry.mention().origin().collected().toString());
        values.string(CoreFields.TITLE).ifPresent(value -> line(text, "title", value));
        text.append('\n')
                .append(lines(values.string(CoreFields.TEXT_BODY).orElse("")))
                .append('\n');
        entry.earlier().forEach(earlier -> text.append('\n')
                .append("earlier text, collected ")
                .append(earlier.collected())
                .append('\n')
                .append(lines(earlier.text()))
                .append('\n'));
        return new Capture(text.toString());
    }

    /**
     * Whom and what a capture is of, as far as its file says: identity, network, author, names, address.
     *
     * @param file what it holds; others than captures have none
     */
    public static Optional<Mention> mention(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        if (!text.startsWith(CAPTURED)) {
            return Optional.empty();
        }
        Map<String, String> facts = new HashMap<>();
        text.lines().takeWhile(line -> !line.isEmpty()).forEach(line -> {
            int end = line.indexOf(": ");
            if (end > 0) {
                facts.putIfAbsent(line.substring(0, end), line.substring(end + 2));
            }
        });
        if (!facts.containsKey(MENTION)) {
            return Optional.empty();
        }
        FieldValues.Builder values = FieldValues.builder();
        FACTS.forEach(field -> values.put(field, facts.get(field.name())));
        Origin origin = new Origin(MENTION, new BatchId(MENTION), Instant.EPOCH);
        return Optional.of(new Mention(new MentionId(facts.get(MENTION)), origin, values.build()));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(lines(value).replace('\n', ' ')).append('\n');
    }

    private static String lines(String value) {
        return value.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Its file. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The sum of its file, 64 hexadecimal digits. */
    public String sha256() {
        return sha256(bytes());
    }

    /** The sum of a file, 64 hexadecimal digits in small letters. */
    public static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** True where a file has that sum: nobody touched it since. */
    public static boolean isUntouched(byte[] file, String sha256) {
        return sha256(file).equalsIgnoreCase(String.valueOf(sha256).strip());
    }
}
