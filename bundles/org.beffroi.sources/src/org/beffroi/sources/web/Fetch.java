package org.beffroi.sources.web;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;

/**
 * Gets what was read before, unless it is as it was.
 *
 * @param wanted the types of content that can be read, as a header says them
 */
public record Fetch(Web web, String wanted) {

    /**
     * The answer.
     *
     * @param etag of the answer last read
     * @param lastModified of the answer last read
     * @param unreachable what is said of a host that does not answer, and why
     * @throws Refusal with that sentence
     */
    public Web.Reply unlessAs(
            URI url,
            Optional<String> etag,
            Optional<String> lastModified,
            VisitContext context,
            BiFunction<String, Sentence, Sentence> unreachable) {
        try {
            return web.get(
                    Web.Request.of(url)
                            .with("Accept", wanted)
                            .unlessAs(etag, lastModified)
                            .allowing(context.allowedHosts()),
                    context.cancel());
        } catch (IOException e) {
            String host = String.valueOf(url.getHost());
            throw new Refusal(Refusal.Kind.UNREACHABLE, unreachable.apply(host, NetworkProblem.reason(e)), e);
        }
    }
}
