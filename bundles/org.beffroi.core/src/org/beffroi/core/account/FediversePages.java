package org.beffroi.core.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of servers of the fediverse, which are known by the form of their paths, and, where that form is of other sites as well,
 * by their names.
 *
 * <p>Mastodon: {@code /@user}, {@code /@user/123} a post, {@code /users/user} its identity (Mastodon documentation, “ActivityPub”,
 * section “WebFinger”; ActivityPub, W3C 2018, section 3). PeerTube: {@code /a/account}, {@code /c/channel}, {@code
 * /video-channels/…}, {@code /w/…} a video (PeerTube documentation, “URLs”, 2024). Pixelfed: {@code /user}, {@code /p/user/123}.
 * Friendica: {@code /profile/user}. {@code share?text=} is a button (Mastodon documentation, “Share page”, 2024).
 */
final class FediversePages implements NetworkPages {

    private static final Pattern USER = Pattern.compile("@?([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Any name of a server, such as {@code localhost}; in a sentence only domains are looked for. */
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    private static final int LONGEST_DOMAIN = 253;

    private static final Pattern VIDEOS = Pattern.compile(
            "(?:.*[.-])?(?:peertube|tubes?|video|videos|tv)\\..*|.*\\.tube|(?:.*\\.)?(?:framatube\\.org|tilvids\\.com|"
                    + "skeptikon\\.fr|indymotion\\.fr|diode\\.zone|makertube\\.net|peertube\\.[a-z]+|video\\.ploud\\.fr)");

    private static final Pattern PICTURES = Pattern.compile(
            "(?:.*[.-])?(?:pixelfed|pixel|pxlmo|metapixl|pixey)\\..*|(?:.*\\.)?(?:gram\\.social|pix\\.toot\\.wales)");

    private static final Pattern MICROBLOGS = Pattern.compile(
            "(?:mastodon|lemmy|mamot|piaille|framapiaf|mstdn|masto|pleroma|misskey|toot|pouet|firefish|akkoma|friendica)\\..*|"
                    + "(?:mstdn|social|chaos|kolektiva|climatejustice|eldritch|pouet|oc|toot|mathstodon|sciences|h4|indieweb)\\.(?:social|coop|cafe|chapril\\.org|todon\\.fr|xyz|re)|.*mastodon\\..*|social\\.numerique\\.gouv\\.fr|fosstodon\\.org|hachyderm\\.io|"
                    + "toot\\.aquilenet\\.fr|mas\\.to|infosec\\.exchange|chaos\\.social|libranet\\.de|mobilizon\\..*");

    /** Sites whose own accounts begin with {@code @} and that are no servers of the fediverse. */
    private static final Set<String> OTHERS = Set.of(
            "medium.com",
            "substack.com",
            "odysee.com",
            "unsplash.com",
            "npmjs.com",
            "kick.com",
            "rumble.com",
            "hive.blog",
            "steemit.com",
            "peakd.com",
            "change.org",
            "producthunt.com",
            "telescope.ac",
            "codepen.io",
            "giphy.com",
            "tripadvisor.fr",
            "tripadvisor.com",
            "lemon8-app.com",
            "likee.video",
            "triller.co",
            "clapperapp.com",
            "note.com",
            "foursquare.com",
            "getrevue.co",
            "cash.app",
            "beacons.ai",
            "komoot.com",
            "strava.com",
            "vero.co",
            "clubhouse.com",
            "calameo.com",
            "behance.net",
            "quora.com",
            "bereal.com",
            "google.com",
            "google.fr",
            "twitchtracker.com",
            "socialblade.com",
            "linktr.ee",
            "onlyfans.com");

    private static final Set<String> NOBODY = Set.of(
            "login",
            "logout",
            "sign_in",
            "sign_up",
            "signin",
            "signup",
            "register",
            "password",
            "new",
            "edit",
            "me",
            "profile",
            "account",
            "confirmation",
            "forgot",
            "reset",
            "auth",
            "index",
            "settings");

    private static final Set<String> OWN = Set.of(
            "about",
            "explore",
            "public",
            "home",
            "login",
            "auth",
            "settings",
            "tags",
            "search",
            "local",
            "privacy-policy",
            "terms-of-service",
            "site",
            "web",
            "discover",
            "i",
            "p",
            "accounts",
            "oauth",
            "register",
            "");

    @Override
    public boolean isOwn(String word) {
        return OWN.contains(word);
    }

    private static boolean isDomain(String host) {
        return host.length() <= LONGEST_DOMAIN && DOMAIN.matcher(host).matches();
    }

    /** Whether a host is a server that is known by its name. */
    static boolean isServer(String host) {
        return MICROBLOGS.matcher(host).matches()
                || PICTURES.matcher(host).matches()
                || VIDEOS.matcher(host).matches() && host.contains("tube");
    }

    @Override
    public PageReading read(PageAddress page) {
        String host = page.host();
        if (!isDomain(host) || OTHERS.stream().anyMatch(page::isOn)) {
            return PageReading.none();
        }
        if (host.equals("joinmastodon.org") || host.equals("joinpeertube.org") || host.equals("joinfediverse.wiki")) {
            return PageReading.site();
        }
        if (page.part(0).equals("share") && (isServer(host) || host.endsWith("joinmastodon.org"))
                || host.startsWith("mastodonshare.")
                || host.equals("toot.kytta.dev")) {
            return PageReading.share();
        }
        return account(page).orElseGet(() -> ofKnownServer(page));
    }

    /** Forms that servers of the fediverse alone have. */
    private static Optional<PageReading> account(PageAddress page) {
        String first = page.part(0);
        if (first.startsWith("@")) {
            return user(page.part(0), page, page.after(1));
        }
        if (Set.of("web", "deck").contains(first) && page.part(1).startsWith("@")) {
            return user(page.part(1), page, page.after(2));
        }
        if (first.equals("profile") && page.part(1).startsWith("@")) {
            return user(page.part(1), page, page.after(2));
        }
        if (Set.of("users", "user").contains(first) && page.has(1) && !NOBODY.contains(page.part(1))) {
            boolean sure = first.equals("users") || isServer(page.host());
            return sure ? user(page.part(1), page, page.after(2)) : Optional.empty();
        }
        return ofVideos(page);
    }

    private static Optional<PageReading> ofVideos(PageAddress page) {
        boolean tube = VIDEOS.matcher(page.host()).matches();
        boolean telling =
                Set.of("videos", "video-channels", "video-playlists", "about").contains(page.part(2));
        return switch (page.part(0)) {
            case "c", "a" ->
                (tube || telling) && page.has(1) ? user(page.part(1), page, page.after(9)) : Optional.empty();
            case "video-channels", "accounts" ->
                tube && page.has(1) ? user(page.part(1), page, page.after(9)) : Optional.empty();
            case "w" -> tube && page.has(1) ? Optional.of(PageReading.post()) : Optional.empty();
            case "videos" ->
                tube && Set.of("watch", "embed").contains(page.part(1)) && page.has(2)
                        ? Optional.of(PageReading.post())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Forms that other sites have as well. */
    private PageReading ofKnownServer(PageAddress page) {
        if (PICTURES.matcher(page.host()).matches()) {
            return ofPictures(page);
        }
        if (!isServer(page.host())) {
            return PageReading.none();
        }
        boolean profile = Set.of("profile", "u", "c", "channel").contains(page.part(0)) && page.has(1);
        if (profile) {
            return user(page.part(1), page, page.after(2)).orElseGet(PageReading::site);
        }
        boolean post =
                Set.of("notice", "notes", "objects", "display", "statuses").contains(page.part(0)) && page.has(1)
                        || page.part(0).equals("web") && page.part(1).equals("statuses") && page.has(2);
        return post ? PageReading.post() : PageReading.site();
    }

    private PageReading ofPictures(PageAddress page) {
        if (page.part(0).equals("p") && page.has(2)) {
            return user(page.part(1), page, page)
                    .map(one -> PageReading.postOf(one.account()))
                    .orElseGet(PageReading::post);
        }
        return isOwn(page.part(0))
                ? PageReading.site()
                : user(page.part(0), page, page.after(1)).orElseGet(PageReading::site);
    }

    /**
     * The account of a user, whose server is that of the page where the user's name does not say another.
     *
     * @param rest what follows the user in the path
     */
    private static Optional<PageReading> user(String written, PageAddress page, PageAddress rest) {
        String bare = written.startsWith("@") ? written.substring(1) : written;
        int at = bare.indexOf('@');
        String host = at < 0 ? page.host() : bare.substring(at + 1).replaceFirst("[.,;:!?)]+$", "");
        return named(at < 0 ? bare : bare.substring(0, at), host).map(name -> {
            boolean status = NUMBER.matcher(rest.part(0)).matches()
                    || Set.of("statuses", "posts", "notes", "p").contains(rest.part(0)) && rest.has(1);
            return status ? PageReading.postOf(Optional.of(name)) : PageReading.identified(name, AccountKind.PROFILE);
        });
    }

    /** {@code user@host} in lower case; empty where one of both can be none. */
    static Optional<String> named(String user, String host) {
        Matcher name = USER.matcher(user.replaceFirst("[.,;:!?)…*]+$", ""));
        boolean file = user.endsWith(".html") || user.endsWith(".php");
        return !file && name.matches() && isDomain(host)
                ? Optional.of((name.group(1) + "@" + host).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
