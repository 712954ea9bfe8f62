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
    private static final int PORTIONS_AHEAD = 16;
    private static final Portion END = new Portion(new byte[0], null);

    private final InputStream source;
    private final BlockingQueue<Portion> ahead = new ArrayBlockingQueue<>(PORTIONS_AHEAD);
    private final Thread thread;
    private Portion portion = new Portion(new byte[0], null);
    private int at;

    /** Some bytes, or why there are no more. */
    private record Portion(byte[] bytes, IOException failure) {}

    AheadStream(InputStream source) {
        this.source = source;
        thread = Thread.ofPlatform().daemon().name("beffroi-unpacking").start(this::run);
    }

    private void run() {
        try {
            try {
                byte[] buffer = new byte[PORTION];
                for (int many = source.readNBytes(buffer, 0, PORTION);
                        many > 0;
                        many = source.readNBytes(buffer, 0, PORTION)) {
                    ahead.put(new Portion(Arrays.copyOf(buffer, many), null));
                }
                ahead.put(END);
            } catch (IOException e) {
                ahead.put(new Portion(new byte[0], e));
            } catch (RuntimeException e) {
                // A library that meets damaged bytes says so in many ways.
                ahead.put(new Portion(new byte[0], new IOException(e)));
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
                throw new IOException(portion.failure());
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
