package org.beffroi.dossier.journal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * One line of a log of acts at its place in the chain: the members of an act, then {@code seq} (how many acts stand before
 * it), {@code prev} (digest of the line before), {@code size} (bytes of the line without its end) and {@code crc} (CRC32C,
 * RFC 3720, B.4, of all that stands before this last member).
 */
final class ActLine {

    private static final int CRC = 18;
    private static final int SUFFIX = 90;

    private static final Pattern END = Pattern.compile(
            ",\"seq\":\"(\\d{19})\",\"prev\":\"([0-9a-f]{16})\",\"size\":\"(\\d{8})\",\"crc\":\"([0-9a-f]{8})\"}");

    private ActLine() {}

    /** The line of an act's JSON object, without the line's end. */
    static byte[] of(byte[] object, Chain.Link link) {
        String start = new String(object, 0, object.length - 1, StandardCharsets.ISO_8859_1)
                + String.format(
                        Locale.ROOT,
                        ",\"seq\":\"%019d\",\"prev\":\"%016x\",\"size\":\"%08d\"",
                        link.first(),
                        link.previous(),
                        object.length - 1 + SUFFIX);
        byte[] checked = start.getBytes(StandardCharsets.ISO_8859_1);
        return (start + String.format(Locale.ROOT, ",\"crc\":\"%08x\"}", sum(checked, 0, checked.length)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Its place in the chain, empty where the line is not whole. */
    static Optional<Chain.Link> link(byte[] bytes, int start, int length) {
        if (length <= SUFFIX) {
            return Optional.empty();
        }
        Matcher end = END.matcher(new String(bytes, start + length - SUFFIX, SUFFIX, StandardCharsets.ISO_8859_1));
        if (!end.matches()
                || Integer.parseInt(end.group(3)) != length
                || (int) Long.parseLong(end.group(4), 16) != sum(bytes, start, length - CRC)) {
            return Optional.empty();
        }
        return Optional.of(new Chain.Link(Long.parseLong(end.group(1)), 1, Long.parseUnsignedLong(end.group(2), 16)));
    }

    private static int sum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }
}
