package org.beffroi.observatory.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /** Blocks that go together: the tables that a library needs, five times as large as a block, are made once for all of them. */
    private static final int TOGETHER = 4;

    private final InputStream packed;
    private int level;
    private int checksum;
    private boolean within;

    /** The bits read last, as many as a mark has and those of the byte in hand. */
    private long window;

    private int inHand;
    private int bitsInHand;

    /** @param packed read byte by byte from its first one, so better buffered */
    PackedBlocks(InputStream packed) {
        this.packed = packed;
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
            int blockChecksum = (int) bits(CHECKSUM_BITS);
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
            bitsInHand = 0;
            int sign = packed.read();
            if (sign < 0 && !first) {
                return false;
            }
            boolean head = sign == 'B' && packed.read() == 'Z' && packed.read() == 'h';
            level = head ? packed.read() - '0' : -1;
            if (level < 1 || level > 9) {
                throw new DamagedPacking("no bzip2 where a packed stream should begin");
            }
            checksum = 0;
            long mark = bits(MARK_BITS);
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
        if ((int) bits(CHECKSUM_BITS) != checksum) {
            throw new DamagedPacking("the checksum of the packed file is wrong");
        }
    }

    /** Copies bits as far as the next mark, which is read and not copied. */
    private long copyToMark(BitBuffer block) throws IOException {
        window = bits(MARK_BITS);
        while (window != BLOCK && window != END) {
            block.bits(window >>> (MARK_BITS - 1), 1);
            window = (window << 1 | bits(1)) & MARK_MASK;
        }
        return window;
    }

    private long bits(int many) throws IOException {
        long bits = 0;
        for (int left = many; left > 0; ) {
            if (bitsInHand == 0) {
                inHand = packed.read();
                if (inHand < 0) {
                    throw new DamagedPacking("the packed file breaks off");
                }
                bitsInHand = 8;
            }
            int taken = Math.min(left, bitsInHand);
            bits = bits << taken | inHand >>> (bitsInHand - taken) & (1 << taken) - 1;
            bitsInHand -= taken;
            left -= taken;
        }
        return bits;
    }

    /** Bits one after the other, as bytes. */
    private static final class BitBuffer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        private int last;
        private int filled;

        void bytes(byte[] more) {
            bytes.writeBytes(more);
        }

        void bits(long bits, int many) {
            for (int at = many - 1; at >= 0; at--) {
                last = last << 1 | (int) (bits >>> at & 1);
                filled++;
                if (filled == 8) {
                    bytes.write(last);
                    last = 0;
                    filled = 0;
                }
            }
        }

        /** All of them, filled up to a whole byte. */
        byte[] whole() {
            if (filled > 0) {
                bits(0, 8 - filled);
            }
            return bytes.toByteArray();
        }
    }
}
