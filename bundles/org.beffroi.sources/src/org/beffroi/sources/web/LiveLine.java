package org.beffroi.sources.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;

/**
 * A line on which a server speaks: its messages, one after another. Taken from by one thread, filled by the thread that
 * reads the connection.
 *
 * <p>At most {@link #MOST_WAITING} messages wait to be taken; then nothing more is read, so that a server that speaks
 * faster than we listen is kept waiting by the network and fills no memory. What is no text says nothing.
 */
public final class LiveLine implements AutoCloseable {

    /** How many messages wait at most. */
    static final int MOST_WAITING = 256;

    /** Characters of one message: all that wait hold some tens of megabytes at most. */
    static final int LONGEST = 1 << 17;

    private final LinkedBlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final CompletableFuture<LiveLine> open = new CompletableFuture<>();
    private final LiveSocket socket;
    private volatile IOException end;
    private volatile boolean closed;

    /** A line that is not yet open: {@link #dial()} opens it. */
    LiveLine(LiveCall call) {
        this.socket = new LiveSocket(call, this);
    }

    /** Calls the server, in another thread; completes with this line, or with the reason why there is none. */
    CompletableFuture<LiveLine> dial() {
        socket.connect();
        return open;
    }

    /**
     * The next message, empty where none comes in time.
     *
     * @throws IOException if the line is closed or broken, and all that came before was taken
     * @throws Cancelled if asked to stop
     */
    public Optional<String> next(Duration patience, Cancel cancel) throws IOException {
        long until = System.nanoTime() + patience.toNanos();
        do {
            cancel.check();
            IOException over = end; // looked at first: what comes before the end is in the queue by then
            String message = poll(over == null ? until - System.nanoTime() : 0);
            if (message != null) {
                return Optional.of(message);
            }
            if (over != null) {
                throw new IOException(over.getMessage(), over);
            }
        } while (System.nanoTime() - until < 0);
        return Optional.empty();
    }

    private String poll(long nanos) {
        try {
            long look = Math.min(Math.max(nanos, 0), TimeUnit.MILLISECONDS.toNanos(Patience.LOOK_MILLIS));
            return waiting.poll(look, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    /** How many messages wait. */
    int waiting() {
        return waiting.size();
    }

    /** The server answered and will speak. */
    void opened() {
        open.complete(this);
    }

    /** Something was said: put among what waits, as soon as there is room; dropped where nobody listens any more. */
    void said(String message) {
        if (message.length() > LONGEST) {
            ended(tooLong());
            socket.hangUp();
            return;
        }
        try {
            boolean taken = false;
            while (!closed && !taken) {
                taken = waiting.offer(message, Patience.LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static IOException tooLong() {
        return new IOException("a message of more than " + LONGEST + " characters");
    }

    /** The line is over, or there is none: the first reason is the true one, what follows follows from it. */
    void ended(IOException why) {
        synchronized (this) {
            end = end == null ? why : end;
        }
        open.completeExceptionally(end);
    }

    /** Says farewell and hangs up; returns at once. */
    @Override
    public void close() {
        closed = true;
        socket.hangUp();
    }
}
