package org.beffroi.sources.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The way to servers that speak on their own (WebSocket, RFC 6455), as polite as that to all others: the same addresses are
 * allowed, the same proxy is taken, the same is said of us, and one host is called at the same pace. Redirections are not
 * followed. Safe for several threads.
 */
@Component(service = LiveWeb.class)
public final class LiveWeb {

    private final Manners manners;
    private final Perimeter perimeter;
    private final String agent;
    private final Pace pace;

    /** The way as the user allows it. */
    @Activate
    public LiveWeb(@Reference About about) {
        this(Manners.USUAL, Perimeter.ofUser(), PoliteWeb.agent(about));
    }

    LiveWeb(Manners manners, Perimeter perimeter, String agent) {
        this.manners = manners;
        this.perimeter = perimeter;
        this.agent = agent;
        this.pace = new Pace(manners.pace());
    }

    private static Proxy proxy(URI web) {
        return Optional.ofNullable(ProxySelector.getDefault())
                .filter(selector -> web.getHost() != null)
                .flatMap(selector -> selector.select(web).stream().findFirst())
                .orElse(Proxy.NO_PROXY);
    }

    /**
     * Calls a server and listens.
     *
     * @param address {@code ws://} or {@code wss://}
     * @param allowedHosts private hosts that the user allows this source
     * @return a line that its caller closes
     * @throws Refusal if the address is not allowed
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     * @throws IOException if the server does not answer, or does not speak on its own
     */
    public LiveLine open(URI address, Set<String> allowedHosts, Cancel cancel) throws IOException {
        URI web = web(address);
        Perimeter allowed = perimeter.and(allowedHosts);
        Proxy proxy = proxy(web);
        boolean proxied = proxy.type() != Proxy.Type.DIRECT;
        allowed.admit(web, proxied);
        pace.await(String.valueOf(web.getHost()).toLowerCase(Locale.ROOT) + ":" + web.getPort(), cancel);
        Optional<InetAddress> admitted = allowed.admit(web, proxied); // names may have changed since
        Optional<InetAddress> checked = proxied ? Optional.empty() : admitted;
        LiveLine line = new LiveLine(new LiveCall(address, agent, manners.connecting(), proxy, checked));
        try {
            return Patience.await(line.dial(), manners.answering(), cancel);
        } catch (IOException | RuntimeException e) {
            line.close(); // one that is there after all
            throw e;
        }
    }

    /** Waits after a call that failed: the first time a little, then twice as long each time, up to a bound. */
    public void restAfter(int failures, Cancel cancel) {
        Duration rest = manners.pause().multipliedBy(1L << Math.min(Math.max(failures - 1, 0), 10));
        Patience.rest(rest.compareTo(manners.longestPause()) > 0 ? manners.longestPause() : rest, cancel);
    }

    /** The address as that of a page, by which it is judged. */
    private static URI web(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("ws") && !scheme.equals("wss")) {
            throw Refusal.of(LiveWeb.class, "web.live.scheme", address.toString());
        }
        return URI.create("http" + address.toString().substring(2));
    }
}
