package org.beffroi.core.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which account a page of a network is of: {@code /company/ville}, {@code /profile.php?id=123}. Pages of posts, searches and
 * the network's own are of nobody, where they do not name the account themselves.
 *
 * @param parts the path, parted at its slashes, without empty parts
 * @param query what follows the question mark; empty where nothing does
 */
record ProfilePath(List<String> parts, String query) {

    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._%+-]*|_[\\p{L}\\p{N}._-]*");
    private static final Pattern NUMBER_AT_END = Pattern.compile("(?:.*-)?(\\d{5,})");
    private static final Pattern IDENTITY = Pattern.compile("(?:^|&)id=(\\d+)(?:&|$)");
    private static final Pattern SCREEN_NAME = Pattern.compile("(?:^|&)screen_name=(\\w+)(?:&|$)");

    /** First parts of paths that are no account. */
    private static final Map<String, Set<String>> PAGES = Map.of(
            "facebook",
            Set.of(
                    "watch",
                    "search",
                    "share",
                    "sharer",
                    "sharer.php",
                    "photo",
                    "photo.php",
                    "photos",
                    "permalink.php",
                    "story.php",
                    "stories",
                    "events",
                    "marketplace",
                    "hashtag",
                    "login",
                    "login.php",
                    "reel",
                    "reels",
                    "help",
                    "policies",
                    "gaming",
                    "plugins",
                    "dialog",
                    "l.php",
                    "home.php",
                    "media",
                    "video.php",
                    "videos",
                    "notes",
                    "ads",
                    "business",
                    "bookmarks",
                    "friends",
                    "messages",
                    "notifications",
                    "settings",
                    "groups",
                    "posts",
                    "live",
                    "public",
                    "legal",
                    "about",
                    "privacy",
                    "tr",
                    "profile.php",
                    "p",
                    "people",
                    "pages"),
            "instagram",
            Set.of(
                    "p",
                    "reel",
                    "reels",
                    "tv",
                    "explore",
                    "accounts",
                    "direct",
                    "about",
                    "developer",
                    "legal",
                    "web",
                    "stories",
                    "share",
                    "s",
                    "popular"),
            "x",
            Set.of(
                    "search",
                    "hashtag",
                    "i",
                    "home",
                    "explore",
                    "intent",
                    "share",
                    "login",
                    "notifications",
                    "messages",
                    "settings",
                    "compose",
                    "tos",
                    "privacy",
                    "jobs",
                    "search-advanced"),
            "youtube",
            Set.of(
                    "watch",
                    "shorts",
                    "live",
                    "embed",
                    "playlist",
                    "results",
                    "feed",
                    "hashtag",
                    "clip",
                    "post",
                    "gaming",
                    "premium",
                    "about",
                    "t",
                    "v",
                    "source",
                    "redirect",
                    "attribution_link",
                    "c",
                    "user",
                    "channel"),
            "telegram",
            Set.of("joinchat", "addstickers", "share", "proxy", "iv", "c", "s", "setlanguage", "bg"));

    /** What stands before the account, in networks where something always does. */
    private static final Map<String, Set<String>> BEFORE = Map.of(
            "linkedin", Set.of("company", "in", "school", "showcase", "pub"),
            "bluesky", Set.of("profile"),
            "reddit", Set.of("user", "u", "r"));

    /** The account in lower case without its sign; empty where the page is of none. */
    String handle(String network) {
        if (parts.isEmpty()) {
            return "";
        }
        String handle =
                switch (network) {
                    case "facebook" -> facebook();
                    case "instagram" -> first().equals("stories") ? part(1) : named(network);
                    case "x" -> first().equals("intent") ? found(SCREEN_NAME, query) : named(network);
                    case "youtube" -> youtube();
                    case "tiktok", "threads" -> first().startsWith("@") ? first() : "";
                    case "telegram" -> first().equals("s") ? part(1) : named(network);
                    default -> BEFORE.getOrDefault(network, Set.of()).contains(first()) ? part(1) : "";
                };
        String plain = handle.startsWith("@") ? handle.substring(1) : handle;
        boolean account = network.equals("bluesky")
                ? BlueskyHandle.isWellFormed(plain)
                : PLAIN.matcher(plain).matches();
        return account ? plain : "";
    }

    /** Whether a network has a page of its own there. */
    static boolean isPage(String network, String first) {
        return PAGES.getOrDefault(network, Set.of()).contains(first);
    }

    private String facebook() {
        return switch (first()) {
            case "profile.php" -> found(IDENTITY, query);
            case "people" -> part(2).isEmpty() ? part(1) : part(2);
            case "p" -> found(NUMBER_AT_END, part(1));
            case "pages" -> part(1).equals("category") ? found(NUMBER_AT_END, parts.getLast()) : part(1);
            case "pg" -> part(1);
            default -> named("facebook");
        };
    }

    private String youtube() {
        return switch (first()) {
            case "c", "user", "channel" -> part(1);
            default -> named("youtube");
        };
    }

    private String named(String network) {
        return PAGES.getOrDefault(network, Set.of()).contains(first()) ? "" : first();
    }

    private String first() {
        return part(0);
    }

    private String part(int index) {
        return index < parts.size() ? parts.get(index).toLowerCase(Locale.ROOT) : "";
    }

    private static String found(Pattern form, String text) {
        Matcher m = form.matcher(text.toLowerCase(Locale.ROOT));
        return m.find() ? m.group(1) : "";
    }
}
