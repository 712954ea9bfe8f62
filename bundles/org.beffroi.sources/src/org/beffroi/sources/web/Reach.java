package org.beffroi.sources.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.message.Refusal;

/** Which hosts connectors that speak something else than HTTP may reach: the same as those of the web. */
public final class Reach {

    private Reach() {}

    /**
     * Lets a host pass.
     *
     * @param allowed private hosts that the user allows this source, as {@code host} or {@code host:port}
     * @throws Refusal if it is private and not allowed, or no name of a host
     * @throws UnknownHostException if the name has no address
     */
    public static void admit(String host, int port, Set<String> allowed) throws UnknownHostException {
        URI address;
        try {
            address = new URI("https", null, host.strip().toLowerCase(Locale.ROOT), port, null, null, null);
        } catch (URISyntaxException e) {
            throw Refusal.of(Reach.class, "web.address", host);
        }
        Perimeter.ofUser().and(allowed).admit(address, false);
    }
}
