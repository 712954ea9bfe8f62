package org.beffroi.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * One gzip member (RFC 1952) of a journal: {@code zcat} reads the whole file, and we know where each member ends.
 *
 * <p>The header's extra field has one subfield {@code BF} of 4 bytes: the size of the whole member. A member is written by
 * one append; one that is cut or damaged fails its length or its checksum and is no frame.
 */
final class Frame {

    /** Larger members are not ours: refuses to allocate for a damaged length. */
    private static final int LARGEST = 256 << 20;

    private static final int HEADER = 20;
    private static final int TRAILER = 8;

    private Frame() {}

    /** The member that holds this content. */
    static byte[] of(byte[] content, int length) {
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
            ByteBuffer member = ByteBuffer.allocate(HEADER + size + TRAILER).order(ByteOrder.LITTLE_ENDIAN);
            member.put((byte) 0x1f).put((byte) 0x8b).put((byte) 8).put((byte) 4);
            member.putInt(0).put((byte) 4).put((byte) 255);
            member.putShort((short) 8).put((byte) 'B').put((byte) 'F').putShort((short) 4);
            member.putInt(member.capacity());
            member.put(deflated, 0, size);
            member.putInt((int) crc.getValue()).putInt(length);
            return member.array();
        } finally {
            deflater.end();
        }
    }

    /** The frame at the channel's place, which moves to its end; empty where what is there is no whole frame. */
    static Optional<byte[]> read(SeekableByteChannel channel) throws IOException {
        long start = channel.position();
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        if (!fill(channel, header) || !isOurs(header)) {
            return Optional.empty();
        }
        int size = header.getInt(16);
        if (size < HEADER + TRAILER || size > LARGEST || channel.size() - start < size) {
            return Optional.empty();
        }
        ByteBuffer rest = ByteBuffer.allocate(size - HEADER).order(ByteOrder.LITTLE_ENDIAN);
        if (!fill(channel, rest)) {
            return Optional.empty();
        }
        return content(rest);
    }

    /** Moves the channel from the start of a frame to its end, by what its header says; false where there is no header. */
    static boolean skip(SeekableByteChannel channel) throws IOException {
        long start = channel.position();
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        if (!fill(channel, header) || !isOurs(header) || header.getInt(16) < HEADER + TRAILER) {
            return false;
        }
        channel.position(start + header.getInt(16));
        return true;
    }

    private static boolean isOurs(ByteBuffer header) {
        return header.get(0) == 0x1f
                && header.get(1) == (byte) 0x8b
                && header.get(3) == 4
                && header.get(12) == 'B'
                && header.get(13) == 'F';
    }

    private static Optional<byte[]> content(ByteBuffer rest) {
        int trailer = rest.capacity() - TRAILER;
        int length = rest.getInt(trailer + 4);
        if (length < 0 || length > LARGEST) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(rest.array(), 0, trailer);
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
            return (int) crc.getValue() == rest.getInt(trailer) ? Optional.of(content) : Optional.empty();
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
