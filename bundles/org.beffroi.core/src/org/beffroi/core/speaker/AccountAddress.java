package org.beffroi.core.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where somebody speaks, read from what people write for it: an account, an address, a domain.
 *
 * <p>{@code @ville}, {@code ville@instance.fr}, {@code https://www.facebook.com/ville} and {@code ville.fr} are understood,
 * {@code facebook.com/ville} without its beginning too. A
 * word that ends like a domain may be an account as well, on Bluesky above all, and counts as both; a domain whose ending is a
 * word too ({@code .paris}) is one only as an address.
 *
 * @param network key of the network; empty for any
 * @param handle account in lower case without {@code @}, with its instance where it has one; empty for a site
 * @param host domain in lower case without {@code www.}; empty where there is none
 */
public record AccountAddress(String network, String handle, String host) {

    private static final Map<String, String> NETWORKS = Map.ofEntries(
            Map.entry("facebook.com", "facebook"),
            Map.entry("fb.com", "facebook"),
            Map.entry("instagram.com", "instagram"),
            Map.entry("x.com", "x"),
            Map.entry("twitter.com", "x"),
            Map.entry("threads.net", "threads"),
            Map.entry("threads.com", "threads"),
            Map.entry("youtube.com", "youtube"),
            Map.entry("youtu.be", "youtube"),
            Map.entry("tiktok.com", "tiktok"),
            Map.entry("linkedin.com", "linkedin"),
            Map.entry("bsky.app", "bluesky"),
            Map.entry("t.me", "telegram"),
            Map.entry("reddit.com", "reddit"));

    /** Endings of domains that end no account: {@code nadege.dubreuil} is a person. */
    private static final Set<String> ENDINGS = Set.of(
            "fr", "com", "org", "net", "eu", "info", "bzh", "re", "gp", "mq", "gf", "nc", "pf", "yt", "pm", "wf", "be",
            "ch", "lu", "mc", "uk", "io", "tv", "fm", "example", "test");

    private static final Pattern DOMAIN = Pattern.compile("(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}[\\p{L}\\p{N}-]+");

    /** Parts of the paths of Mastodon's own pages that stand before an account. */
    private static final Set<String> SCREENS = Set.of("web", "deck", "users", "profile");

    /** Reads one. What names no account and no site, such as the address of a post, gives {@linkplain #isNothing nothing}. */
    public static AccountAddress of(String written) {
        String plain = written.strip();
        plain = plain.startsWith("//") ? plain.substring(2) : plain;
        if (plain.regionMatches(true, 0, "http://", 0, 7) || plain.regionMatches(true, 0, "https://", 0, 8)) {
            return ofUrl(plain);
        }
        if (isWithoutScheme(plain)) {
            return ofUrl("https://" + plain);
        }
        String handle = plain.toLowerCase(Locale.ROOT);
        handle = handle.startsWith("acct:") ? handle.substring(5) : handle;
        handle = handle.startsWith("@") ? handle.substring(1) : handle;
        boolean domain = handle.indexOf('@') < 0
                && ENDINGS.contains(handle.substring(handle.lastIndexOf('.') + 1))
                && DOMAIN.matcher(handle).matches();
        return new AccountAddress("", handle, domain ? withoutWww(handle) : "");
    }

    /** {@code facebook.com/ville}, {@code piaille.fr/@ville}: an address of which the beginning was left out. */
    private static boolean isWithoutScheme(String text) {
        int slash = text.indexOf('/');
        String host = slash < 0 ? "" : text.substring(0, slash).toLowerCase(Locale.ROOT);
        return host.indexOf('@') < 0 && DOMAIN.matcher(host).matches();
    }

    private static AccountAddress ofUrl(String url) {
        String host = host(url);
        String network = network(host);
        List<String> path = path(url);
        if (!network.isEmpty()) {
            // What youtu.be leads to are videos.
            String handle = host.endsWith("youtu.be") ? "" : new ProfilePath(path, query(url)).handle(network);
            return new AccountAddress(network, handle, "");
        }
        int at = path.size() > 1 && SCREENS.contains(path.getFirst()) ? 1 : 0;
        boolean user = at == 1 && path.getFirst().equals("users");
        if (path.size() > at && (path.get(at).startsWith("@") && path.get(at).length() > 1 || user)) {
            String account = path.get(at).toLowerCase(Locale.ROOT).replaceFirst("^@", "");
            return new AccountAddress("mastodon", account.indexOf('@') < 0 ? account + "@" + host : account, "");
        }
        return new AccountAddress("", "", host);
    }

    /**
     * What a path means on the site of a network: {@code /ville}, {@code profile.php?id=12}; {@linkplain #isNothing nothing}
     * where the page is of nobody.
     *
     * @param network key of a network that is {@linkplain #knows known}
     */
    public static AccountAddress on(String network, String path) {
        String url = "https://" + network + (path.startsWith("/") ? path : "/" + path);
        return new AccountAddress(network, new ProfilePath(path(url), query(url)).handle(network), "");
    }

    /** Whether that is the key of a network whose addresses are understood. */
    public static boolean knows(String network) {
        return NETWORKS.containsValue(network);
    }

    /** Whether a word, in lower case, is a page of the network itself and so no account: {@code search}, {@code watch}. */
    public static boolean isPage(String network, String word) {
        return ProfilePath.isPage(network, word);
    }

    private static List<String> path(String url) {
        int start = url.indexOf('/', url.indexOf("://") + 3);
        String path = start < 0 ? "" : url.substring(start + 1).replaceFirst("[?#].*", "");
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static String query(String url) {
        int mark = url.indexOf('?');
        return mark < 0 ? "" : url.substring(mark + 1).replaceFirst("#.*", "");
    }

    /** The host of an address in lower case without {@code www.}, empty where it has none. */
    public static String host(String url) {
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            return "";
        }
        int start = scheme + 3;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        start = Math.max(start, url.lastIndexOf('@', end) + 1);
        int port = url.indexOf(':', start);
        return withoutWww(
                url.substring(start, port < 0 || port > end ? end : port).toLowerCase(Locale.ROOT));
    }

    private static String withoutWww(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The network whose site a host is, {@code m.} and the like before it; empty for any other site. */
    public static String network(String host) {
        for (int from = 0; from >= 0; from = host.indexOf('.', from) + 1) {
            String known = NETWORKS.get(host.substring(from));
            if (known != null) {
                return known;
            }
            if (host.indexOf('.', from) < 0) {
                break;
            }
        }
        return "";
    }

    /** Whether that is nothing: no account and no site. */
    public boolean isNothing() {
        return handle.isEmpty() && host.isEmpty();
    }
}
