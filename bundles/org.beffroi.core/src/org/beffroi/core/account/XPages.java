package org.beffroi.core.account;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pages of X, once Twitter: {@code x.com/name}, a name having letters, digits and underscores (X Help Center, “Help with
 * username registration”, 2024); {@code /name/status/123} is a post (“How to post”, 2024); {@code intent/…} are buttons of other
 * sites, of which {@code intent/user} and {@code intent/follow} name an account (X Developer Platform, “Web Intents”, 2024).
 */
final class XPages implements NetworkPages {

    private static final Pattern NAME = Pattern.compile("@?\\w{1,20}\\W*");

    private static final Set<String> OWN = Set.of(
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
            "search-advanced",
            "about",
            "signup",
            "account",
            "who_to_follow",
            "download",
            "help",
            "goodies",
            "widgets",
            "oauth",
            "statuses",
            "logout",
            "sessions",
            "invitations",
            "welcome",
            "status",
            "search-home",
            "following",
            "followers",
            "undefined",
            "null");

    private static final Set<String> POSTS = Set.of("status", "statuses");

    @Override
    public boolean isOwn(String word) {
        return OWN.contains(word);
    }

    @Override
    public PageReading read(PageAddress page) {
        if (page.host().startsWith("pic.")) {
            return page.has(0) ? PageReading.post() : PageReading.site();
        }
        return switch (page.part(0)) {
            case "intent" -> intent(page);
            case "share" -> PageReading.share();
            case "home" -> page.parameter("status").isPresent() ? PageReading.share() : PageReading.site();
            case "i" -> own(page);
            case "statuses", "status" -> page.has(1) ? PageReading.post() : PageReading.site();
            default -> named(page);
        };
    }

    private static PageReading intent(PageAddress page) {
        boolean account = page.part(1).equals("user") || page.part(1).equals("follow");
        return page.parameter("screen_name")
                .filter(name -> account)
                .map(name -> PageReading.named(name, AccountKind.PROFILE))
                .orElseGet(PageReading::share);
    }

    /** {@code i/status/1}, {@code i/web/status/1}, {@code i/events/1}, {@code i/broadcasts/1}. */
    private static PageReading own(PageAddress page) {
        boolean post = Set.of("status", "events", "broadcasts", "spaces", "moments", "articles")
                        .contains(page.part(1))
                && page.has(2);
        boolean inApps = page.part(1).equals("web") && page.part(2).equals("status") && page.has(3);
        return post || inApps ? PageReading.post() : PageReading.site();
    }

    private PageReading named(PageAddress page) {
        String name = page.written(0);
        if (isOwn(page.part(0)) || !NAME.matcher(name).matches()) {
            return PageReading.site();
        }
        boolean post =
                POSTS.contains(page.part(1)) && page.has(2) || page.part(1).equals("article") && page.has(2);
        return post ? PageReading.postOf(name) : PageReading.named(name, AccountKind.PROFILE);
    }
}
