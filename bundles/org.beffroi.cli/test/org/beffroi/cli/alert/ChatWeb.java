package org.beffroi.cli.alert;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beffroi.core.archive.Cancel;
import org.beffroi.testing.notify.SendingWeb;

/** A web that keeps what is sent to chats, and answers as a test tells it. */
final class ChatWeb extends SendingWeb {

    /** How it answers. */
    enum Mood {
        TAKES,
        FORBIDS,
        BUSY,
        UNREACHABLE,
        BREAKS_OFF,
        DIES
    }

    /** The end of the program in the middle of it. */
    static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A message that arrived. */
    record Message(URI address, Map<String, String> headers, String body) {}

    final List<Message> messages = new ArrayList<>();
    Mood mood = Mood.TAKES;

    @Override
    public Reply send(Request request, Content content, Cancel cancel) throws IOException {
        if (mood == Mood.UNREACHABLE) {
            throw new ConnectException("refused by " + request.address());
        }
        if (mood == Mood.FORBIDS) {
            return new Reply(request.address(), 403, Map.of(), new byte[0]);
        }
        if (mood == Mood.BUSY) {
            return new Reply(request.address(), 429, Map.of(), new byte[0]);
        }
        messages.add(
                new Message(request.address(), request.headers(), new String(content.body(), StandardCharsets.UTF_8)));
        if (mood == Mood.DIES) {
            throw new Death();
        }
        if (mood == Mood.BREAKS_OFF) {
            throw new IOException("broken on the way to " + request.address());
        }
        String taken = request.address().getPath().startsWith("/_matrix/") ? "{\"event_id\":\"$1\"}" : "ok";
        return new Reply(request.address(), 200, Map.of(), taken.getBytes(StandardCharsets.UTF_8));
    }
}
