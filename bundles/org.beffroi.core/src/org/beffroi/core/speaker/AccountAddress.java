package org.beffroi.core.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.account.RecognisedAccount;

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

    private static final AccountRecogniser RECOGNISER = new AccountRecogniser();

    /** A network of which people speak on behalf of nobody: it has speakers, but bodies have no accounts there. */
    private static final String REDDIT = "reddit";

    private static final Pattern REDDIT_ACCOUNT =
            Pattern.compile("[^?#]*?/(?:user|u|r)/([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*)(?:[/?#].*)?");

    /** Endings of domains that end no account: {@code nadege.dubreuil} is a person. */
    private static final Set<String> ENDINGS = Set.of(
            "fr", "com", "org", "net", "eu", "info", "bzh", "re", "gp", "mq", "gf", "nc", "pf", "yt", "pm", "wf", "be",
            "ch", "lu", "mc", "uk", "io", "tv", "fm", "example", "test");

    private static final Pattern DOMAIN = Pattern.compile("(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}[\\p{L}\\p{N}-]+");

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
        if (network.equals(REDDIT)) {
            return ofReddit(url);
        }
        RecognisedAccount read = RECOGNISER.ofAddress(url);
        if (network.isEmpty() && read.account().isEmpty()) {
            return new AccountAddress("", "", host);
        }
        return new AccountAddress(read.network().map(AccountNetwork::key).orElse(network), handle(read), "");
    }

    private static AccountAddress ofReddit(String url) {
        Matcher account = REDDIT_ACCOUNT.matcher(url);
        return new AccountAddress(REDDIT, account.matches() ? account.group(1).toLowerCase(Locale.ROOT) : "", "");
    }

    /** Who speaks there: an account, or who published a post. Groups speak for nobody. */
    private static String handle(RecognisedAccount read) {
        return read.account()
                .filter(account -> !read.kind().equals(Optional.of(AccountKind.GROUP)))
                .map(account -> account.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /**
     * What a path means on the site of a network: {@code /ville}, {@code profile.php?id=12}; {@linkplain #isNothing nothing}
     * where the page is of nobody.
     *
     * @param network key of a network that is {@linkplain #knows known}
     */
    public static AccountAddress on(String network, String path) {
        if (network.equals(REDDIT)) {
            return ofReddit(path.startsWith("/") ? path : "/" + path);
        }
        return new AccountAddress(
                network,
                AccountNetwork.ofKey(network)
                        .map(known -> handle(RECOGNISER.ofPath(known, path)))
                        .orElse(""),
                "");
    }

    /** Whether that is the key of a network whose addresses are understood. */
    public static boolean knows(String network) {
        return network.equals(REDDIT)
                || AccountNetwork.ofKey(network)
                        .filter(known -> known != AccountNetwork.MASTODON)
                        .isPresent();
    }

    /** Whether a word, in lower case, is a page of the network itself and so no account: {@code search}, {@code watch}. */
    public static boolean isPage(String network, String word) {
        return AccountNetwork.ofKey(network)
                .filter(known -> RECOGNISER.isOwnPage(known, word))
                .isPresent();
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
        boolean reddit = host.equals("reddit.com") || host.endsWith(".reddit.com");
        return reddit
                ? REDDIT
                : AccountNetwork.ofHost(host).map(AccountNetwork::key).orElse("");
    }

    /** Whether that is nothing: no account and no site. */
    public boolean isNothing() {
        return handle.isEmpty() && host.isEmpty();
    }
}
