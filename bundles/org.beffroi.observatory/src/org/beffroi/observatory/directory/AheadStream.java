package org.beffroi.observatory.directory;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * A stream that a thread of its own reads ahead, so that unpacking and taking apart go on at the same time. For one reader;
 * closing it ends the thread, and leaves what it read to whoever opened that.
 */
final class AheadStream extends InputStream {

    private static final int PORTION = 1 << 16;
    private static final int PORTIONS_AHEAD = 32;
    private static final Portion END = new Portion(new byte[0], null);

    private final Source source;
    private final BlockingQueue<Portion> ahead = new ArrayBlockingQueue<>(PORTIONS_AHEAD);
    private final Thread thread;
    private Portion portion = new Portion(new byte[0], null);
    private int at;

    /** What is packed, as it unpacks. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /** Some bytes, or why there are no more. */
    private record Portion(byte[] bytes, Exception failure) {}

    /** @param source opened and read by the thread that reads ahead */
    AheadStream(Source source) {
        this.source = source;
        thread = Thread.ofPlatform().daemon().name("beffroi-unpacking").start(this::run);
    }

    private void run() {
        try {
            try {
                InputStream in = source.open();
                byte[] buffer = new byte[PORTION];
                for (int many = in.readNBytes(buffer, 0, PORTION); many > 0; many = in.readNBytes(buffer, 0, PORTION)) {
                    ahead.put(new Portion(Arrays.copyOf(buffer, many), null));
                }
                ahead.put(END);
            } catch (IOException | RuntimeException e) {
                // A library that meets damaged bytes says so in many ways.
                ahead.put(new Portion(new byte[0], e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int read() throws IOException {
        return has() ? portion.bytes()[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!has()) {
            return -1;
        }
        int many = Math.min(length, portion.bytes().length - at);
        System.arraycopy(portion.bytes(), at, into, offset, many);
        at += many;
        return many;
    }

    private boolean has() throws IOException {
        while (at == portion.bytes().length) {
            if (portion == END) {
                return false;
            }
            if (portion.failure() != null) {
                throw new DamagedPacking(portion.failure());
            }
            try {
                portion = ahead.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
            at = 0;
        }
        return true;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
