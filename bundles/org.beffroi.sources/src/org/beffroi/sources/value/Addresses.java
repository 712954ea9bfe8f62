package org.beffroi.sources.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Web addresses as identities: what says where a reader came from is left out, so that one page has one address. */
public final class Addresses {

    private static final Pattern TRACKING =
            Pattern.compile("(?i)(utm_[^=]*|fbclid|gclid|igshid|igsh|mc_cid|mc_eid|at_medium|at_campaign|xtor)(=.*)?");

    private Addresses() {}

    /**
     * The address that stands for the page: host in lower case, without fragment, tracking parameters, default port or last
     * slash. What cannot be read as an address stays as it is.
     */
    public static String canonical(String address) {
        String trimmed = address.strip();
        try {
            URI uri = new URI(trimmed.replace(" ", "%20"));
            if (uri.getHost() == null || uri.getScheme() == null) {
                return trimmed;
            }
            String path = uri.getRawPath() == null ? "" : uri.getRawPath();
            while (path.endsWith("/")) {
                path = path.substring(0, path.length() - 1);
            }
            boolean usual = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443;
            String query = uri.getRawQuery() == null ? "" : kept(uri.getRawQuery());
            return uri.getScheme().toLowerCase(Locale.ROOT) + "://"
                    + uri.getHost().toLowerCase(Locale.ROOT)
                    + (usual ? "" : ":" + uri.getPort())
                    + path
                    + (query.isEmpty() ? "" : "?" + query);
        } catch (URISyntaxException e) {
            return trimmed;
        }
    }

    private static String kept(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !TRACKING.matcher(parameter).matches())
                .collect(Collectors.joining("&"));
    }

    /** The host in lower case without {@code www.}, empty where there is none. */
    public static Optional<String> host(String address) {
        try {
            String host = new URI(address.strip().replace(" ", "%20")).getHost();
            return Optional.ofNullable(host)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .map(name -> name.startsWith("www.") ? name.substring(4) : name);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether a text looks like an address of the web. */
    public static boolean isAddress(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }
}
