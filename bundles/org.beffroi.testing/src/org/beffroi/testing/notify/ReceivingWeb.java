package org.beffroi.testing.notify;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.archive.Cancel;

/** A web that keeps what is sent to it, answers as a test tells it, and never opens a connection. For one thread. */
public final class ReceivingWeb extends SendingWeb {

    private final List<Message> messages = new ArrayList<>();
    private int status = 200;
    private String type = "text/plain";
    private String answer = "";
    private boolean unreachable;
    private boolean breaking;

    /**
     * A message that arrived.
     *
     * @param headers of the request, {@code Content-Type} apart
     * @param type its media type
     * @param allowedHosts private hosts that it might have gone to
     */
    public record Message(
            Method method,
            URI address,
            Map<String, String> headers,
            Set<String> allowedHosts,
            String type,
            String body) {}

    /** From now on it answers with that status. */
    public ReceivingWeb answering(int every) {
        status = every;
        return this;
    }

    /**
     * From now on it answers with that body.
     *
     * @param mediaType its {@code Content-Type}
     */
    public ReceivingWeb saying(String mediaType, String body) {
        type = mediaType;
        answer = body;
        return this;
    }

    /** From now on nothing is there: nothing arrives, and the failure names the address. */
    public ReceivingWeb unreachable() {
        unreachable = true;
        return this;
    }

    /** From now on the connection breaks after the message arrived, and the failure names the address. */
    public ReceivingWeb breakingOff() {
        breaking = true;
        return this;
    }

    /** What arrived, in order. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }

    @Override
    public Reply send(Request request, Content content, Cancel cancel) throws IOException {
        cancel.check();
        if (unreachable) {
            throw new ConnectException("refused by " + request.address());
        }
        messages.add(new Message(
                content.method(),
                request.address(),
                request.headers(),
                request.allowedHosts(),
                content.type(),
                new String(content.body(), StandardCharsets.UTF_8)));
        if (breaking) {
            throw new IOException("broken on the way to " + request.address());
        }
        return new Reply(
                request.address(), status, Map.of("content-type", type), answer.getBytes(StandardCharsets.UTF_8));
    }
}
