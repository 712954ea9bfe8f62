package org.beffroi.observatory.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * The content of a file packed with bzip2, several of its blocks unpacked at the same time. A block needs nothing of those before
 * it, and unpacking one mostly waits for memory: two at a time take half as long. For one reader; closing it ends its threads
 * and leaves the packed stream to whoever opened that.
 *
 * <p>It throws {@link DamagedPacking} where the file breaks off, a checksum is wrong or something else stands behind it.
 */
final class BlockStream extends InputStream {

    /** More than two do not help who takes the content apart in one thread. */
    private static final int MOST_AT_ONCE = 3;

    private final PackedBlocks blocks;
    private final int atOnce;
    private final Queue<AheadStream> ahead = new ArrayDeque<>();
    private boolean ended;

    /**
     * @param packed read from its first byte
     * @param processors how many blocks are worth unpacking at the same time
     */
    BlockStream(InputStream packed, int processors) {
        blocks = new PackedBlocks(packed);
        atOnce = Math.clamp(processors, 1, MOST_AT_ONCE);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            start();
            AheadStream block = ahead.peek();
            if (block == null) {
                return -1;
            }
            int many = block.read(into, offset, length);
            if (many >= 0) {
                return many;
            }
            ahead.remove().close();
        }
    }

    private void start() throws IOException {
        while (!ended && ahead.size() < atOnce) {
            Optional<byte[]> next = blocks.next();
            ended = next.isEmpty();
            next.ifPresent(block ->
                    ahead.add(new AheadStream(() -> new BZip2CompressorInputStream(new ByteArrayInputStream(block)))));
        }
    }

    @Override
    public void close() {
        ended = true;
        ahead.forEach(AheadStream::close);
        ahead.clear();
    }
}
