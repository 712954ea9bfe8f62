package org.beffroi.sources.web;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;

/**
 * A line on which a server speaks: its messages, one after another. Taken from by one thread.
 *
 * <p>At most {@link #MOST_WAITING} messages wait to be taken; more are not asked for, so that a server that speaks faster
 * than we listen is kept waiting by the network and fills no memory. What is no text says nothing.
 */
public final class LiveLine implements WebSocket.Listener, AutoCloseable {

    /** How many messages wait at most. */
    static final int MOST_WAITING = 256;

    /** Characters of one message: all that wait hold some tens of megabytes at most. */
    static final int LONGEST = 1 << 17;

    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final LinkedBlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private volatile WebSocket socket;
    private volatile IOException end;

    LiveLine() {}

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
                socket.request(1);
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

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        opened.request(MOST_WAITING);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        if (part.length() + data.length() > LONGEST) {
            end = new IOException("a message of more than " + LONGEST + " characters");
            from.abort();
            return null;
        }
        part.append(data);
        if (last) {
            waiting.add(part.toString());
            part.setLength(0);
        } else {
            from.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        end = new IOException("closed by the server: " + (status + " " + reason).strip());
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        String why = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        end = new IOException(why, error);
    }

    /** Says farewell and hangs up; returns at once. */
    @Override
    public void close() {
        WebSocket open = socket;
        if (open == null) {
            return;
        }
        open.sendClose(WebSocket.NORMAL_CLOSURE, "")
                .orTimeout(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, failure) -> open.abort());
    }
}
