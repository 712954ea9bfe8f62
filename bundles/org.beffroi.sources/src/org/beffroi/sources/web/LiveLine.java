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

    /** A line that is silent for that long is asked whether it is still there. */
    private static final long QUIET = TimeUnit.SECONDS.toNanos(1);

    private final LinkedBlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private volatile WebSocket socket;
    private volatile IOException end;
    private long lastSign = System.nanoTime();

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
                lastSign = System.nanoTime();
                socket.request(1);
                return Optional.of(message);
            }
            if (over != null) {
                throw new IOException(over.getMessage(), over);
            }
            askWhetherItIsThere();
        } while (System.nanoTime() - until < 0);
        return Optional.empty();
    }

    /**
     * The Java machine's client does not always notice that the other side hung up without a word (seen in 25, one time in
     * six where it does so right after a message); sending something does.
     */
    private void askWhetherItIsThere() {
        if (System.nanoTime() - lastSign < QUIET) {
            return;
        }
        lastSign = System.nanoTime();
        socket.sendPing(ByteBuffer.allocate(0)).whenComplete((sent, failure) -> {
            if (failure instanceof IOException) {
                end(new IOException("the server hung up", failure));
            }
        });
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
            end(new IOException("a message of more than " + LONGEST + " characters"));
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
        end(new IOException("closed by the server: " + (status + " " + reason).strip()));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        String why = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        end(new IOException(why, error));
    }

    /** The first reason is the true one; what follows follows from it. */
    private synchronized void end(IOException why) {
        end = end == null ? why : end;
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
