package org.beffroi.sources.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * Requests that go to the very address that was judged, whatever their name leads to the second time it is looked up.
 *
 * <p>Java's client takes no address beside a name. A plain request is therefore made to the address, and says the name in its
 * {@code Host} (RFC 9112, section 3.2), which the client leaves to its caller where the system property
 * {@value #PROPERTY} holds {@code host} before the first request of the process. A request under TLS goes by its name: a server
 * elsewhere cannot show a certificate for it, and nothing is asked before it has.
 */
final class Pinned {

    private static final String PROPERTY = "jdk.httpclient.allowRestrictedHeaders";
    private static final String HOST = "host";

    private Pinned() {}

    /** Lets the caller say the name, unless a client was used before in this process; what others allowed stays. */
    static void allow() {
        String before = System.getProperty(PROPERTY, "");
        if (before.isBlank()) {
            System.setProperty(PROPERTY, HOST);
        } else if (!("," + before + ",").toLowerCase(Locale.ROOT).contains("," + HOST + ",")) {
            System.setProperty(PROPERTY, before + "," + HOST);
        }
    }

    /**
     * A request to an address of the web.
     *
     * @param judged the address of its host that was judged; empty where a proxy resolves the name
     */
    static HttpRequest.Builder request(URI address, Optional<InetAddress> judged) {
        boolean plain = "http".equalsIgnoreCase(address.getScheme());
        if (!plain || judged.isEmpty()) {
            return HttpRequest.newBuilder(address);
        }
        try {
            // One that goes on in HTTP/2 would say the address in the place of the name.
            return HttpRequest.newBuilder(at(address, judged.get()))
                    .version(HttpClient.Version.HTTP_1_1)
                    .header(HOST, address.getRawAuthority());
        } catch (IllegalArgumentException leftToTheClient) {
            return HttpRequest.newBuilder(address);
        }
    }

    private static URI at(URI address, InetAddress judged) {
        String host = judged.getHostAddress();
        int scope = host.indexOf('%');
        String bare = scope < 0 ? host : host.substring(0, scope);
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return URI.create("http://" + (judged instanceof Inet6Address ? "[" + bare + "]" : bare)
                + (address.getPort() < 0 ? "" : ":" + address.getPort())
                + (address.getRawPath() == null ? "" : address.getRawPath()) + query);
    }
}
