package org.beffroi.sources.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.beffroi.core.source.Web;

/**
 * Asks sites what they let programs read by themselves (Robots Exclusion Protocol, RFC 9309), for connectors that read pages
 * made for people. Without state; safe for several threads.
 *
 * @param web the way there
 */
public record Robots(Web web) {

    /** The name that a {@code robots.txt} calls us by; the beginning of what we say of ourselves. */
    public static final String PRODUCT = "Beffroi";

    /**
     * Lets an address pass that its site lets us read. A site without the file (an answer from 400 to 499) lets everything
     * be read; one that does not answer, or answers from 500 to 599, nothing (section 2.3.1).
     *
     * @param allowedHosts private hosts that the user allows this source
     * @throws Refusal if it may not be read
     */
    public void admit(URI address, Set<String> allowedHosts, Cancel cancel) {
        String host = String.valueOf(address.getHost());
        Web.Reply reply;
        try {
            reply = web.get(Web.Request.of(place(address)).allowing(allowedHosts), cancel);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNREACHABLE,
                    Sentence.of(Robots.class, "web.robots.silent", host, NetworkProblem.reason(e)),
                    e);
        }
        int status = reply.status();
        if (status >= 500 || status == 429) {
            throw Refusal.of(Refusal.Kind.UNREACHABLE, Robots.class, "web.robots.silent", host, String.valueOf(status));
        }
        if (status >= 200
                && status < 300
                && !RobotsFile.read(reply.body(), PRODUCT).allows(address)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, Robots.class, "web.robots.closed", host, address.toString());
        }
    }

    private static URI place(URI address) {
        try {
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return new URI(scheme, address.getRawAuthority(), "/robots.txt", null, null);
        } catch (URISyntaxException e) {
            throw new Refusal(Refusal.Kind.MALFORMED, Sentence.of(Robots.class, "web.address", address.toString()), e);
        }
    }
}
