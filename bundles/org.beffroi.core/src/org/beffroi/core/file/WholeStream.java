package org.beffroi.core.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A buffered stream into a channel that takes every byte, although the system may write fewer at a time than it is given, and
 * that forgets no failure: whoever wrote to it may have swallowed one. Closing it flushes it.
 */
final class WholeStream extends OutputStream {

    private static final int ENOUGH = 1 << 16;
    /** A system that takes nothing so often in a row takes nothing at all. */
    private static final int PATIENCE = 100;

    private final WritableByteChannel channel;
    private final ByteBuffer waiting = ByteBuffer.allocate(ENOUGH);
    private @Nullable IOException failure;

    WholeStream(WritableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public void write(int one) throws IOException {
        if (!waiting.hasRemaining()) {
            flush();
        }
        waiting.put((byte) one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        if (length > waiting.remaining()) {
            flush();
        }
        if (length > waiting.remaining()) {
            push(ByteBuffer.wrap(bytes, from, length));
        } else {
            waiting.put(bytes, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        waiting.flip();
        try {
            push(waiting);
        } finally {
            waiting.clear();
        }
    }

    private void push(ByteBuffer bytes) throws IOException {
        finishFailed();
        try {
            int idle = 0;
            while (bytes.hasRemaining()) {
                idle = channel.write(bytes) == 0 ? idle + 1 : 0;
                if (idle == PATIENCE) {
                    throw new IOException("nothing more is written");
                }
            }
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** Passes on what is waiting; throws the failure that there was, if any. */
    void finish() throws IOException {
        finishFailed();
        flush();
    }

    private void finishFailed() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /** Throws the failure that there was, if any, before another that may have come of it. */
    void rethrow(RuntimeException other) throws IOException {
        if (failure != null) {
            failure.addSuppressed(other);
            throw failure;
        }
    }
}
