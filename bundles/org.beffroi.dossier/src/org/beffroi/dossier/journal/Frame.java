package org.beffroi.dossier.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * One gzip member (RFC 1952) of a journal: {@code zcat} reads the whole file, and we know where each member ends.
 *
 * <p>The header's extra field has two subfields. {@code BF}, 4 bytes: the size of the whole member. {@code BC}, 24 bytes: the
 * CRC32C (RFC 3720, B.4) of the member with these four bytes zero, how many mentions stand before it (8), how many it holds
 * (4), the digest of the member before (8). Members of format 1 have only the first.
 *
 * @param at where it begins in the file
 * @param member all of it
 * @param link its place in the chain, empty in format 1
 */
@SuppressWarnings("ArrayRecordComponent")
record Frame(long at, byte[] member, Optional<Chain.Link> link) {

    /** Larger members are not ours: refuses to allocate for a damaged length. */
    static final int LARGEST = 256 << 20;

    private static final int OLD_HEADER = 20;
    private static final int HEADER = 48;
    private static final int TRAILER = 8;
    private static final int OLD_EXTRA = 8;
    private static final int EXTRA = 36;
    private static final int SUM = 24;
    private static final int PIECE = 1 << 16;

    /** Where it ends in the file. */
    long end() {
        return at + member.length;
    }

    /** What its successor says of it. */
    long digest() {
        return Chain.digest(member, 0, member.length);
    }

    /** The member that holds this content, at its place in a chain. */
    static byte[] of(byte[] content, int length, Chain.Link link) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(content, 0, length);
            deflater.finish();
            byte[] deflated = new byte[length + length / 1000 + 64];
            int size = 0;
            while (!deflater.finished()) {
                size += deflater.deflate(deflated, size, deflated.length - size);
            }
            CRC32 crc = new CRC32();
            crc.update(content, 0, length);
            return member(ByteBuffer.wrap(deflated, 0, size), (int) crc.getValue(), length, link);
        } finally {
            deflater.end();
        }
    }

    /** The same content at another place of a chain; nothing is compressed again. */
    byte[] at(Chain.Link place) {
        ByteBuffer old = ByteBuffer.wrap(member).order(ByteOrder.LITTLE_ENDIAN);
        int trailer = member.length - TRAILER;
        int header = header(member);
        return member(old.slice(header, trailer - header), old.getInt(trailer), old.getInt(trailer + 4), place);
    }

    private static byte[] member(ByteBuffer deflated, int crc, int length, Chain.Link link) {
        ByteBuffer member =
                ByteBuffer.allocate(HEADER + deflated.remaining() + TRAILER).order(ByteOrder.LITTLE_ENDIAN);
        member.put((byte) 0x1f).put((byte) 0x8b).put((byte) 8).put((byte) 4);
        member.putInt(0).put((byte) 4).put((byte) 255).putShort((short) EXTRA);
        member.put((byte) 'B').put((byte) 'F').putShort((short) 4).putInt(member.capacity());
        member.put((byte) 'B').put((byte) 'C').putShort((short) 24).putInt(0);
        member.putLong(link.first()).putInt(link.count()).putLong(link.previous());
        member.put(deflated).putInt(crc).putInt(length);
        member.putInt(SUM, sum(member.array()));
        return member.array();
    }

    private static int sum(byte[] member) {
        CRC32C sum = new CRC32C();
        sum.update(member, 0, SUM);
        sum.update(new byte[4], 0, 4);
        sum.update(member, SUM + 4, member.length - SUM - 4);
        return (int) sum.getValue();
    }

    /** The frame at a place; empty where what is there is no whole frame. The channel moves to its end. */
    static Optional<Frame> read(SeekableByteChannel channel, long at) throws IOException {
        channel.position(at);
        ByteBuffer start = ByteBuffer.allocate(OLD_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        if (!fill(channel, start) || !isOurs(start)) {
            return Optional.empty();
        }
        int size = start.getInt(16);
        if (size < start.getShort(10) + 12 + TRAILER || size > LARGEST || channel.size() - at < size) {
            return Optional.empty();
        }
        ByteBuffer member = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        member.put(start.flip());
        if (!fill(channel, member)) {
            return Optional.empty();
        }
        return whole(at, member);
    }

    private static Optional<Frame> whole(long at, ByteBuffer member) {
        if (header(member.array()) == OLD_HEADER) {
            Frame frame = new Frame(at, member.array(), Optional.empty());
            return frame.content().isPresent() ? Optional.of(frame) : Optional.empty();
        }
        if (member.get(20) != 'B' || member.get(21) != 'C' || sum(member.array()) != member.getInt(SUM)) {
            return Optional.empty();
        }
        return Optional.of(new Frame(
                at,
                member.array(),
                Optional.of(new Chain.Link(member.getLong(28), member.getInt(36), member.getLong(40)))));
    }

    /** Moves the channel from the start of a frame to its end, by what its header says; false where there is no header. */
    static boolean skip(SeekableByteChannel channel) throws IOException {
        long start = channel.position();
        ByteBuffer header = ByteBuffer.allocate(OLD_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        if (!fill(channel, header) || !isOurs(header) || header.getInt(16) < OLD_HEADER + TRAILER) {
            return false;
        }
        channel.position(start + header.getInt(16));
        return true;
    }

    /** Where the next whole frame begins behind what is none, empty where there is none any more. */
    static OptionalLong next(SeekableByteChannel channel, long from) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE + OLD_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        for (long start = from; start < channel.size(); start += PIECE) {
            channel.position(start);
            piece.clear();
            fill(channel, piece);
            for (int i = 0; i + OLD_HEADER <= piece.position() && i < PIECE; i++) {
                if (isOurs(piece.slice(i, OLD_HEADER).order(ByteOrder.LITTLE_ENDIAN))
                        && read(channel, start + i).isPresent()) {
                    return OptionalLong.of(start + i);
                }
            }
        }
        return OptionalLong.empty();
    }

    private static boolean isOurs(ByteBuffer header) {
        short extra = header.getShort(10);
        return header.getInt(0) == 0x04088b1f
                && header.getInt(4) == 0
                && (extra == OLD_EXTRA || extra == EXTRA)
                && header.get(12) == 'B'
                && header.get(13) == 'F';
    }

    private static int header(byte[] member) {
        return member[10] == OLD_EXTRA ? OLD_HEADER : HEADER;
    }

    /** The lines that it holds, empty where they cannot be had. */
    Optional<byte[]> content() {
        ByteBuffer bytes = ByteBuffer.wrap(member).order(ByteOrder.LITTLE_ENDIAN);
        int header = header(member);
        int trailer = member.length - TRAILER;
        int length = bytes.getInt(trailer + 4);
        if (length < 0 || length > LARGEST || trailer < header) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(member, header, trailer - header);
            byte[] content = new byte[length];
            int read = 0;
            while (read < length) {
                int more = inflater.inflate(content, read, length - read);
                if (more == 0) {
                    return Optional.empty();
                }
                read += more;
            }
            CRC32 crc = new CRC32();
            crc.update(content);
            return (int) crc.getValue() == bytes.getInt(trailer) ? Optional.of(content) : Optional.empty();
        } catch (DataFormatException damaged) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static boolean fill(SeekableByteChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                return false;
            }
        }
        return true;
    }
}
