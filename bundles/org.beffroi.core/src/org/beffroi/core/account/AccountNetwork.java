package org.beffroi.core.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A network on which public bodies have accounts, with the domains of its addresses, the first being its own. */
public enum AccountNetwork {
    FACEBOOK("facebook.com", "fb.com", "fb.me", "fb.watch", "m.me", "messenger.com", "facebook.fr"),
    INSTAGRAM("instagram.com", "instagr.am", "ig.me", "instagram.fr"),
    X("x.com", "twitter.com", "twitter.fr"),
    YOUTUBE("youtube.com", "youtu.be", "youtube-nocookie.com", "youtube.fr"),
    LINKEDIN("linkedin.com", "linkedin.fr"),
    TIKTOK("tiktok.com"),
    THREADS("threads.com", "threads.net"),
    BLUESKY("bsky.app", "bsky.social"),
    /** Any server of the fediverse: Mastodon, Pleroma, PeerTube, Pixelfed… None is of the network more than another. */
    MASTODON(),
    TELEGRAM("t.me", "telegram.me", "telegram.dog", "telegram.org"),
    WHATSAPP("whatsapp.com", "wa.me"),
    SNAPCHAT("snapchat.com"),
    PINTEREST("pinterest.com", "pin.it"),
    FLICKR("flickr.com", "flic.kr"),
    TWITCH("twitch.tv"),
    DAILYMOTION("dailymotion.com", "dai.ly"),
    PANNEAUPOCKET("panneaupocket.com"),
    INTRAMUROS("intramuros.org", "appli-intramuros.com"),
    CITYALL("cityall.fr", "cityall.com", "cityall.app"),
    ILLIWAP("illiwap.com", "illiwap.fr");

    /** Pinterest has a domain in many countries, such as {@code pinterest.fr} and {@code pinterest.co.uk}. */
    private static final Pattern PINTEREST_ABROAD =
            Pattern.compile("(?:.+\\.)?pinterest\\.(?:[a-z]{2}|com?\\.[a-z]{2})");

    /** Accounts that templates and portals put where one's own should stand: networks', makers' of sites, the State's. */
    private static final Set<String> PUT_THERE = Set.of(
            "servicepublicfr",
            "service-public",
            "servicepublic",
            "gouvernementfr",
            "gouvernement",
            "wix",
            "wixcom",
            "wordpress",
            "wordpressdotcom",
            "wordpresscom",
            "jimdo",
            "squarespace",
            "elementor",
            "yourpage",
            "your-page",
            "yourusername",
            "your_username",
            "yourprofile",
            "your-profile",
            "username",
            "user_name",
            "votrepage",
            "votre-page",
            "votre_page",
            "votrecompte",
            "votre-compte",
            "votre_compte",
            "nomdelapage",
            "example",
            "exemple",
            "teamsnapchat",
            "facebookapp",
            "metafrance",
            "facebookfrance");

    private final List<String> domains;

    AccountNetwork(String... domains) {
        this.domains = List.of(domains);
    }

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The network of that key; empty where none is called so. */
    public static Optional<AccountNetwork> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /**
     * The network whose address a host is, {@code m.} or {@code fr-fr.} before it included; empty for all others. A server of
     * the fediverse is not known by its host.
     *
     * @param host in lower case, without a port
     */
    public static Optional<AccountNetwork> ofHost(String host) {
        if (host.contains("pinterest") && PINTEREST_ABROAD.matcher(host).matches()) {
            return Optional.of(PINTEREST);
        }
        return Arrays.stream(values())
                .filter(network ->
                        network.domains.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain)))
                .findFirst();
    }

    /** Whether an account is the network's own, or one put where one's own should stand. */
    boolean isPutThere(String account) {
        return account.equals(key()) || this == X && account.equals("twitter") || PUT_THERE.contains(account);
    }

    /** The domain that its own pages have; empty for the fediverse. */
    Optional<String> home() {
        return domains.stream().findFirst();
    }

    /** What one of stands in every text that {@link #anyDomain()} finds something in. */
    static List<String> domains() {
        return Stream.concat(
                        Stream.of("pinterest."), Arrays.stream(values()).flatMap(network -> network.domains.stream()))
                .toList();
    }

    /** A pattern of all domains of networks, without a group. */
    static String anyDomain() {
        StringBuilder all = new StringBuilder("pinterest\\.(?:com?\\.[a-z]{2}|[a-z]{2}(?![a-z]))");
        for (AccountNetwork network : values()) {
            for (String domain : network.domains) {
                all.append('|').append(domain.replace(".", "\\."));
            }
        }
        return all.toString();
    }

    /** The address that the network gives the page of an account. */
    String page(String account, AccountKind kind) {
        return "https://"
                + switch (this) {
                    case FACEBOOK -> "www.facebook.com/" + facebook(account, kind);
                    case INSTAGRAM -> "www.instagram.com/" + account + "/";
                    case X -> "x.com/" + account;
                    case YOUTUBE -> "www.youtube.com/" + (isChannel(account) ? "channel/" : "@") + account;
                    case LINKEDIN -> "www.linkedin.com/" + linkedIn(kind) + account + "/";
                    case TIKTOK -> "www.tiktok.com/@" + account;
                    case THREADS -> "www.threads.com/@" + account;
                    case BLUESKY -> "bsky.app/profile/" + account;
                    case MASTODON -> fediverse(account);
                    case TELEGRAM -> "t.me/" + account;
                    case WHATSAPP -> "www.whatsapp.com/channel/" + account;
                    case SNAPCHAT -> "www.snapchat.com/add/" + account;
                    case PINTEREST -> "www.pinterest.com/" + account + "/";
                    case FLICKR ->
                        "www.flickr.com/" + (kind == AccountKind.GROUP ? "groups/" : "photos/") + account + "/";
                    case TWITCH -> "www.twitch.tv/" + account;
                    case DAILYMOTION -> "www.dailymotion.com/" + account;
                    case PANNEAUPOCKET -> "app.panneaupocket.com/ville/" + account;
                    case INTRAMUROS -> "www.intramuros.org/" + account;
                    case CITYALL -> "www.cityall.fr/ville/" + account;
                    case ILLIWAP -> "station.illiwap.com/fr/public/" + account;
                };
    }

    private static String facebook(String account, AccountKind kind) {
        return switch (kind) {
            case GROUP -> "groups/" + account;
            case PROFILE -> "profile.php?id=" + account;
            default -> account;
        };
    }

    private static String linkedIn(AccountKind kind) {
        return switch (kind) {
            case GROUP -> "groups/";
            case PROFILE -> "in/";
            default -> "company/";
        };
    }

    private static String fediverse(String account) {
        int at = account.lastIndexOf('@');
        return account.substring(at + 1) + "/@" + account.substring(0, at);
    }

    private static boolean isChannel(String account) {
        boolean capitals = !account.equals(account.toLowerCase(Locale.ROOT));
        return capitals || YoutubePages.CHANNEL.matcher(account).matches();
    }
}
