package org.beffroi.core.account;

import java.util.Set;

/**
 * Pages of Instagram and of Threads, which share their usernames: letters, digits, full stops and underscores, thirty at most
 * (Instagram Help Center, “Change your username”, 2024). {@code instagram.com/p/…} and {@code /reel/…} are posts (Meta for
 * Developers, Instagram oEmbed, “URL formats”, 2024); {@code ig.me/m/name} writes to an account (Messenger Platform, “ig.me
 * Links”, 2024); {@code threads.net/intent/post} shares (Meta for Developers, Threads, “Web Intents”, 2024).
 */
final class InstagramPages implements NetworkPages {

    private static final Set<String> OWN = Set.of(
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
            "popular",
            "login",
            "signup",
            "directory",
            "challenge",
            "privacy",
            "terms",
            "press",
            "api",
            "blog",
            "help",
            "emails",
            "download",
            "invites",
            "create",
            "session",
            "inbox",
            "home",
            "index.html",
            "sharer.php",
            "sharer",
            "topics",
            "qr",
            "intent",
            "t",
            "search",
            "settings",
            "activity",
            "following",
            "foryou",
            "channel");

    private static final Set<String> POSTS = Set.of("p", "reel", "reels", "tv", "s", "t");

    @Override
    public boolean isOwn(String word) {
        return OWN.contains(word);
    }

    @Override
    public PageReading read(PageAddress page) {
        return switch (page.part(0)) {
            case "p", "reel", "reels", "tv", "s", "t" -> page.has(1) ? PageReading.post() : PageReading.site();
            case "stories" -> story(page);
            case "share" -> POSTS.contains(page.part(1)) && page.has(2) ? PageReading.post() : PageReading.share();
            case "intent" -> page.part(1).equals("follow") ? followed(page) : PageReading.share();
            case "sharer", "sharer.php" -> PageReading.share();
            case "_u", "_n" -> PageReading.named(page.written(1), AccountKind.PROFILE);
            case "m" -> page.isOn("ig.me") ? PageReading.named(page.written(1), AccountKind.PROFILE) : named(page);
            default -> named(page);
        };
    }

    private static PageReading story(PageAddress page) {
        if (page.part(1).equals("highlights") || page.part(1).isEmpty()) {
            return page.has(2) ? PageReading.post() : PageReading.site();
        }
        return page.has(2)
                ? PageReading.postOf(page.written(1))
                : PageReading.named(page.written(1), AccountKind.PROFILE);
    }

    private static PageReading followed(PageAddress page) {
        return page.parameter("username")
                .map(name -> PageReading.named(name, AccountKind.PROFILE))
                .orElseGet(PageReading::share);
    }

    private PageReading named(PageAddress page) {
        if (isOwn(page.part(0))) {
            return PageReading.site();
        }
        boolean post =
                page.has(2) && (POSTS.contains(page.part(1)) || page.part(1).equals("post"));
        return post ? PageReading.postOf(page.written(0)) : PageReading.named(page.written(0), AccountKind.PROFILE);
    }
}
