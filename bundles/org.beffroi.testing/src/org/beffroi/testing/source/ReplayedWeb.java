package org.beffroi.testing.source;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.source.Web;
import org.jspecify.annotations.Nullable;

/** A web that plays recorded answers and never opens a connection. For one thread. */
public final class ReplayedWeb implements Web {

    private static final int NOT_FOUND = 404;

    private final Map<URI, Reply> replies = new LinkedHashMap<>();
    private final List<URI> asked = new ArrayList<>();
    private int status;
    private @Nullable String bodyOfAll;
    private boolean down;

    /** From now on this address gives that text, with status 200. */
    public ReplayedWeb at(URI address, String body) {
        replies.put(address, new Reply(address, 200, Map.of(), body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** From now on every address gives that status and text. */
    public ReplayedWeb always(int everyStatus, String body) {
        status = everyStatus;
        bodyOfAll = body;
        return this;
    }

    /** From now on nothing answers. */
    public ReplayedWeb down() {
        down = true;
        return this;
    }

    /** Addresses asked for, in order. */
    public List<URI> asked() {
        return List.copyOf(asked);
    }

    private Reply reply(Request request, Cancel cancel) throws IOException {
        cancel.check();
        asked.add(request.address());
        if (down) {
            throw new ConnectException("Connection refused");
        }
        if (bodyOfAll != null) {
            return new Reply(request.address(), status, Map.of(), bodyOfAll.getBytes(StandardCharsets.UTF_8));
        }
        return replies.getOrDefault(request.address(), new Reply(request.address(), NOT_FOUND, Map.of(), new byte[0]));
    }

    @Override
    public Reply get(Request request, Cancel cancel) throws IOException {
        return reply(request, cancel);
    }

    @Override
    public Reply post(Request request, Map<String, String> form, Cancel cancel) throws IOException {
        return reply(request, cancel);
    }

    @Override
    public Reply send(Request request, Content content, Cancel cancel) throws IOException {
        return reply(request, cancel);
    }
}
