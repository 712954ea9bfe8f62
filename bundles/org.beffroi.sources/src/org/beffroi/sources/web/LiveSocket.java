package org.beffroi.sources.web;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.network.UnexpectedStatus;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ServerHandshake;
import org.java_websocket.protocols.Protocol;

/**
 * The connection under a {@link LiveLine} (WebSocket, RFC 6455).
 *
 * <p>It is not that of the Java machine's own client, which loses what a server says right behind its answer to the call
 * (seen in 25, in one call of fifty on the loopback address): the line then breaks, or stays silent for good, and where
 * what was lost is whole messages nobody notices. A Jetstream speaks right behind its answer.
 */
final class LiveSocket extends WebSocketClient {

    /** UTF-8 takes at most three bytes for each unit that {@link LiveLine#LONGEST} counts. */
    private static final int LONGEST_BYTES = 3 * LiveLine.LONGEST;

    /** A line that is silent for that long is asked whether it is still there, in seconds. */
    private static final int QUIET_SECONDS = 20;

    private static final int FAREWELL_MILLIS = 2_000;

    /** How the library tells that the server did not agree to speak. */
    private static final Pattern ANSWERED = Pattern.compile("status code received: (\\d{3})");

    private final LiveLine line;

    LiveSocket(LiveCall call, LiveLine line) {
        super(
                call.address(),
                new Draft_6455(List.of(), List.of(new Protocol("")), LONGEST_BYTES),
                Map.of("User-Agent", call.agent()),
                Math.toIntExact(call.connecting().toMillis()));
        this.line = line;
        setProxy(call.proxy());
        call.checked().ifPresent(checked -> setDnsResolver(any -> checked));
        setConnectionLostTimeout(QUIET_SECONDS);
        setDaemon(true);
    }

    @Override
    public void onOpen(ServerHandshake answer) {
        line.opened();
    }

    @Override
    public void onMessage(String message) {
        line.said(message);
    }

    @Override
    public void onMessage(ByteBuffer bytes) {
        // no text: says nothing
    }

    @Override
    public void onClose(int status, String reason, boolean remote) {
        if (status == CloseFrame.TOOBIG && !remote) {
            line.ended(LiveLine.tooLong());
        } else if (status == CloseFrame.ABNORMAL_CLOSE) {
            line.ended(new EOFException("the server hung up"));
        } else if (remote) {
            line.ended(new IOException("closed by the server: " + (status + " " + reason).strip()));
        } else {
            Matcher answered = ANSWERED.matcher(reason);
            line.ended(
                    answered.find()
                            ? new UnexpectedStatus(Integer.parseInt(answered.group(1)), reason)
                            : new IOException(reason.isBlank() ? "closed: " + status : reason));
        }
    }

    @Override
    public void onError(Exception error) {
        line.ended(error instanceof IOException failure ? failure : new IOException(error.getMessage(), error));
    }

    /** Says farewell; whether the server answers or not, the connection is given up a little later. Returns at once. */
    void hangUp() {
        Thread.ofVirtual().name("live-farewell").start(this::farewell);
    }

    private void farewell() {
        close(CloseFrame.NORMAL);
        try {
            for (long waited = 0; waited < FAREWELL_MILLIS && !isClosed(); waited += Patience.LOOK_MILLIS) {
                Thread.sleep(Patience.LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closeConnection(CloseFrame.NORMAL, "");
        }
    }
}
