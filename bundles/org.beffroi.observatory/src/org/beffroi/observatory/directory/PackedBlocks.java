package org.beffroi.observatory.directory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The blocks of a file packed with bzip2, a few at a time as a packed file of their own. A block begins at any bit with
 * the 48 bits {@code 0x314159265359} and its checksum; behind the last one stand {@code 0x177245385090} and the checksum of all;
 * another packed stream may follow at the next byte (Seward, <i>bzip2 and libbzip2</i>, 1.0.8, 2019; Tsai, <i>BZIP2: Format
 * Specification</i>, 2016, sections 2.2 and 2.3). That the first number stands within a block by chance happens once in 2⁴⁸ bits;
 * such a file is refused as damaged, never read wrongly, since every block is checked against its checksum.
 */
final class PackedBlocks {

    private static final long BLOCK = 0x314159265359L;
    private static final long END = 0x177245385090L;
    private static final int MARK_BITS = 48;
    private static final long MARK_MASK = (1L << MARK_BITS) - 1;
    private static final int CHECKSUM_BITS = 32;
    private static final int WINDOW_BITS = MARK_BITS + 8;
    private static final long WINDOW_MASK = (1L << WINDOW_BITS) - 1;

    /** From which bit the byte is that is looked at first: it lies within a mark at each of eight places. */
    private static final int LOOK_AT = 16;

    private static final boolean[] MAYBE = maybe();

    /** Blocks that go together: the tables that a library needs, five times as large as a block, are made once for all of them. */
    private static final int TOGETHER = 4;

    private final BitSource packed;
    private int level;
    private int checksum;
    private boolean within;

    /** @param packed read from its first byte, and beyond its end as far as it goes */
    PackedBlocks(InputStream packed) {
        this.packed = new BitSource(packed);
    }

    /**
     * The next blocks, packed, as a file of their own; empty at the end.
     *
     * @throws DamagedPacking if the file breaks off before its end, the checksum of all is wrong, or something else stands behind
     */
    Optional<byte[]> next() throws IOException {
        if (!within && !begin()) {
            return Optional.empty();
        }
        BitBuffer some = new BitBuffer();
        some.bytes(("BZh" + (char) ('0' + level)).getBytes(StandardCharsets.US_ASCII));
        int ofThese = 0;
        long mark = BLOCK;
        for (int blocks = 0; blocks < TOGETHER && mark == BLOCK; blocks++) {
            some.bits(BLOCK, MARK_BITS);
            int blockChecksum = (int) packed.bits(CHECKSUM_BITS);
            some.bits(blockChecksum & 0xFFFFFFFFL, CHECKSUM_BITS);
            checksum = Integer.rotateLeft(checksum, 1) ^ blockChecksum;
            ofThese = Integer.rotateLeft(ofThese, 1) ^ blockChecksum;
            mark = copyToMark(some);
        }
        some.bits(END, MARK_BITS);
        some.bits(ofThese & 0xFFFFFFFFL, CHECKSUM_BITS);
        if (mark == END) {
            end();
        }
        return Optional.of(some.whole());
    }

    /** Begins a packed stream, and passes over those without a block; false at the end of the file. */
    private boolean begin() throws IOException {
        boolean first = level == 0;
        while (true) {
            packed.toNextByte();
            if (!first && packed.isAtEnd()) {
                return false;
            }
            boolean head = packed.bits(8) == 'B' && packed.bits(8) == 'Z' && packed.bits(8) == 'h';
            level = head ? (int) packed.bits(8) - '0' : -1;
            if (level < 1 || level > 9) {
                throw new DamagedPacking("no bzip2 where a packed stream should begin");
            }
            checksum = 0;
            long mark = packed.bits(MARK_BITS);
            if (mark == BLOCK) {
                within = true;
                return true;
            }
            if (mark != END) {
                throw new DamagedPacking("no block where one should begin");
            }
            end();
            first = false;
        }
    }

    private void end() throws IOException {
        within = false;
        if ((int) packed.bits(CHECKSUM_BITS) != checksum) {
            throw new DamagedPacking("the checksum of the packed file is wrong");
        }
    }

    /**
     * Copies bits as far as the next mark, which is read and not copied: eight at a time, with the mark looked for at each of
     * their places. The last 56 bits are held back, as many as a mark at the farthest of them needs.
     */
    private long copyToMark(BitBuffer block) throws IOException {
        long window = 0;
        int held = 0;
        while (true) {
            if (held == WINDOW_BITS) {
                block.bits(window >>> MARK_BITS, 8);
                held = MARK_BITS;
            }
            window = (window << 8 | packed.bits(8)) & WINDOW_MASK;
            held += 8;
            int behind = held < MARK_BITS || !MAYBE[(int) (window >>> LOOK_AT) & 0xFF] ? -1 : behind(window, held);
            if (behind >= 0) {
                packed.putBack(behind);
                int before = held - MARK_BITS - behind;
                block.bits(window >>> (MARK_BITS + behind), before);
                return window >>> behind & MARK_MASK;
            }
        }
    }

    /** How many bits stand behind the first mark among the last ones, -1 where there is none. */
    private static int behind(long window, int held) {
        for (int behind = Math.min(7, held - MARK_BITS); behind >= 0; behind--) {
            long at = window >>> behind & MARK_MASK;
            if (at == BLOCK || at == END) {
                return behind;
            }
        }
        return -1;
    }

    /** What the byte looked at first may be where a mark stands at one of eight places: one in sixteen, so that most are passed at once. */
    private static boolean[] maybe() {
        boolean[] maybe = new boolean[256];
        for (int behind = 0; behind < 8; behind++) {
            maybe[(int) (BLOCK >>> (LOOK_AT - behind)) & 0xFF] = true;
            maybe[(int) (END >>> (LOOK_AT - behind)) & 0xFF] = true;
        }
        return maybe;
    }

    /** The bits of a stream, the highest of each byte first. */
    private static final class BitSource {

        private final InputStream in;
        private final byte[] buffer = new byte[1 << 16];
        private int at;
        private int end;

        /** The bits read last, those not yet given out lowest. */
        private long bits;

        private int left;

        BitSource(InputStream in) {
            this.in = in;
        }

        /** @param many 48 at most */
        long bits(int many) throws IOException {
            while (left < many) {
                if (at == end && !fill()) {
                    throw new DamagedPacking("the packed file breaks off");
                }
                bits = bits << 8 | buffer[at++] & 0xFF;
                left += 8;
            }
            left -= many;
            return bits >>> left & (1L << many) - 1;
        }

        /** @param many of the bits given out last that are to be given out again, seven at most */
        void putBack(int many) {
            left += many;
        }

        /** Passes over what is left of the byte in hand. */
        void toNextByte() {
            left -= left % 8;
        }

        boolean isAtEnd() throws IOException {
            return left == 0 && at == end && !fill();
        }

        private boolean fill() throws IOException {
            at = 0;
            end = Math.max(0, in.read(buffer));
            return end > 0;
        }
    }

    /** Bits one after the other, as bytes. */
    private static final class BitBuffer {

        private byte[] bytes = new byte[1 << 16];
        private int many;
        private long last;
        private int filled;

        void bytes(byte[] more) {
            for (byte each : more) {
                bits(each, 8);
            }
        }

        /** @param count how many of the lowest bits, 48 at most */
        void bits(long bits, int count) {
            last = last << count | bits & (1L << count) - 1;
            filled += count;
            while (filled >= 8) {
                filled -= 8;
                if (many == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * many);
                }
                bytes[many++] = (byte) (last >>> filled);
            }
        }

        /** All of them, filled up to a whole byte. */
        byte[] whole() {
            if (filled > 0) {
                bits(0, 8 - filled);
            }
            return Arrays.copyOf(bytes, many);
        }
    }
}
