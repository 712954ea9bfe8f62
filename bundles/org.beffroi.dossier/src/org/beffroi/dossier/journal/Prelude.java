package org.beffroi.dossier.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The first bytes of a chained file: two slots that say in turn how far it has come, so that an end that is gone is noticed.
 *
 * <p>A slot is a line of {@value #SLOT} ASCII bytes, a JSON object with its own CRC32C. The older one is overwritten in
 * place once the records are on the disk; where the power fails meanwhile, the other one stands. In a journal both lie in
 * the extra field of a first gzip member (RFC 1952) that is empty, in a log of acts they are its first two lines.
 */
enum Prelude {
    /** Of a journal of mentions. */
    MENTIONS(16, 282),
    /** Of a log of acts. */
    ACTS(0, 256);

    static final int SLOT = 128;

    private static final Pattern LINE = Pattern.compile(
            "\\{\"head\":\"([ab])\",\"count\":\"(\\d{19})\",\"end\":\"(\\d{19})\",\"digest\":\"([0-9a-f]{16})\"");

    private final int base;
    private final int length;

    Prelude(int base, int length) {
        this.base = base;
        this.length = length;
    }

    /** Where the records begin. */
    int length() {
        return length;
    }

    /** The first bytes of a file that has come so far. */
    byte[] of(ChainState state) {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (this == MENTIONS) {
            bytes.put((byte) 0x1f).put((byte) 0x8b).put((byte) 8).put((byte) 4).putInt(0);
            bytes.put((byte) 0).put((byte) 255).putShort((short) (2 * SLOT + 4));
            bytes.put((byte) 'B').put((byte) 'H').putShort((short) (2 * SLOT));
        }
        bytes.put(slot('a', state)).put(slot('b', state));
        if (this == MENTIONS) {
            // An empty final block of fixed codes (RFC 1951, 3.2.6), its CRC and its length.
            bytes.put((byte) 3).put((byte) 0).putInt(0).putInt(0);
        }
        return bytes.array();
    }

    private static byte[] slot(char name, ChainState state) {
        String said = String.format(
                Locale.ROOT,
                "{\"head\":\"%c\",\"count\":\"%019d\",\"end\":\"%019d\",\"digest\":\"%016x\"",
                name,
                state.records(),
                state.end(),
                state.digest());
        byte[] slot = new byte[SLOT];
        Arrays.fill(slot, (byte) ' ');
        byte[] text = (said + ",\"crc\":\"" + sum(said) + "\"}").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(text, 0, slot, 0, text.length);
        slot[SLOT - 1] = '\n';
        return slot;
    }

    private static String sum(String said) {
        CRC32C crc = new CRC32C();
        crc.update(said.getBytes(StandardCharsets.ISO_8859_1));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    /** What the slots of a file say. */
    Head read(SeekableByteChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        channel.position(0);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            continue;
        }
        byte[] there = Arrays.copyOf(bytes.array(), bytes.position());
        String text = new String(there, StandardCharsets.ISO_8859_1);
        return new Head(slot(text, base), slot(text, base + SLOT), isWhole(there));
    }

    /** Whether what stands around the slots is as it was written. */
    private boolean isWhole(byte[] there) {
        byte[] written = of(new ChainState(0, 0, 0));
        return there.length == length
                && Arrays.equals(there, 0, base, written, 0, base)
                && Arrays.equals(there, base + 2 * SLOT, length, written, base + 2 * SLOT, length);
    }

    /** What one slot says, empty where it is torn or damaged. */
    private static Optional<ChainState> slot(String text, int at) {
        Matcher line = LINE.matcher(text).region(Math.min(at, text.length()), Math.min(at + SLOT, text.length()));
        if (!line.lookingAt() || !text.startsWith(",\"crc\":\"" + sum(line.group()) + "\"}", line.end())) {
            return Optional.empty();
        }
        return Optional.of(new ChainState(
                Long.parseLong(line.group(2)),
                Long.parseLong(line.group(3)),
                Long.parseUnsignedLong(line.group(4), 16)));
    }

    /** Where the next state of a file goes and the bytes that say it. */
    Overwriting next(Head before, ChainState state) {
        boolean first = before.a().isEmpty()
                || before.b().isPresent()
                        && before.a().get().records() <= before.b().get().records();
        return first
                ? new Overwriting(base, slot('a', state), new Head(Optional.of(state), before.b(), before.isWhole()))
                : new Overwriting(
                        base + SLOT, slot('b', state), new Head(before.a(), Optional.of(state), before.isWhole()));
    }

    /**
     * What two slots say.
     *
     * @param a empty where it cannot be read
     * @param b empty where it cannot be read
     * @param isWhole whether the bytes around the slots are as they were written
     */
    record Head(Optional<ChainState> a, Optional<ChainState> b, boolean isWhole) {

        /**
         * Whether a slot cannot be read. A slot is only written once all records that it tells of are on the disk, and never
         * left so for another append: behind the other one nothing can be half-written.
         */
        boolean isTorn() {
            return a.isEmpty() || b.isEmpty();
        }

        /** The later of both, empty where neither can be read. */
        Optional<ChainState> state() {
            return Stream.of(a, b).flatMap(Optional::stream).max(Comparator.comparingLong(ChainState::records));
        }

        /** What is damaged in the first bytes: one torn slot is none, it is what a loss of power leaves. */
        Optional<Damage> damage(int length) {
            boolean lost = state().isEmpty() || !isWhole;
            return lost ? Optional.of(new Damage(Damage.Kind.HEAD, 0, length, 0)) : Optional.empty();
        }
    }

    /**
     * A slot about to be overwritten.
     *
     * @param at its place in the file
     * @param bytes its new content
     * @param after what both slots say then
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Overwriting(long at, byte[] bytes, Head after) {}
}
