package org.beffroi.core.account;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pages of the networks of videos that have nothing but names and videos.
 *
 * <p>TikTok: {@code /@name}, {@code /@name/video/123}, {@code vm.tiktok.com/…} a video sent on (TikTok for Developers, “Embed
 * Videos” and “oEmbed”, 2024). Twitch: {@code /name}, {@code /videos/123}, {@code clips.twitch.tv/…} (Twitch Developers, “Embedding
 * Twitch”: channel, video and clip, 2024). Dailymotion: {@code /name}, {@code /user/name}, {@code /video/ID}, {@code dai.ly/ID}
 * (Dailymotion for Developers, Platform API, “User” and “Video”: field {@code url}, 2024).
 */
enum VideoPages implements NetworkPages {
    TIKTOK(Set.of(
            "search",
            "tag",
            "music",
            "discover",
            "explore",
            "foryou",
            "following",
            "login",
            "signup",
            "about",
            "legal",
            "upload",
            "share",
            "embed",
            "player",
            "t",
            "v",
            "h5",
            "link",
            "live",
            "messages",
            "business",
            "live-studio",
            "creators",
            "community-guidelines",
            "safety",
            "trending",
            "place",
            "i18n",
            "setting",
            "download",
            "friends",
            "channel",
            "qr",
            "tiktokstudio",
            "help",
            "feedback")) {
        @Override
        public PageReading read(PageAddress page) {
            if (page.host().startsWith("vm.") || page.host().startsWith("vt.")) {
                return page.has(0) ? PageReading.post() : PageReading.site();
            }
            return switch (page.part(0)) {
                case "t", "v", "embed", "player" -> page.has(1) ? PageReading.post() : PageReading.site();
                case "share" -> PageReading.share();
                case "h5", "i18n" -> PageReading.post();
                default -> named(page, Set.of("video", "photo"), AccountKind.PROFILE);
            };
        }
    },

    TWITCH(Set.of(
            "directory",
            "p",
            "downloads",
            "jobs",
            "login",
            "signup",
            "settings",
            "subs",
            "products",
            "turbo",
            "store",
            "search",
            "videos",
            "video",
            "v",
            "clip",
            "popout",
            "team",
            "u",
            "moderator",
            "embed",
            "user",
            "wallet",
            "inventory",
            "drops",
            "friends",
            "subscriptions",
            "prime",
            "creatorcamp",
            "payments",
            "legal",
            "partners",
            "activate",
            "collections")) {
        @Override
        public PageReading read(PageAddress page) {
            if (page.host().startsWith("clips.")) {
                return page.has(0) && !page.part(0).equals("create") ? PageReading.post() : PageReading.site();
            }
            if (page.host().startsWith("player.")) {
                return page.parameter("channel")
                        .map(name -> PageReading.named(name, AccountKind.CHANNEL))
                        .orElseGet(PageReading::post);
            }
            return switch (page.part(0)) {
                case "videos", "video", "v", "clip", "collections" ->
                    page.has(1) ? PageReading.post() : PageReading.site();
                case "popout", "u", "moderator", "embed", "subs" -> named(page.after(1), Set.of(), AccountKind.CHANNEL);
                default -> named(page, Set.of("clip", "video", "v"), AccountKind.CHANNEL);
            };
        }
    },

    DAILYMOTION(Set.of(
            "video",
            "embed",
            "swf",
            "playlist",
            "user",
            "group",
            "search",
            "login",
            "signin",
            "signup",
            "register",
            "upload",
            "partner",
            "partners",
            "player",
            "about",
            "legal",
            "topic",
            "live",
            "news",
            "sport",
            "music",
            "hub",
            "widget",
            "channel",
            "channels",
            "browse",
            "library",
            "feed",
            "followed",
            "explore",
            "creators",
            "press",
            "us",
            "rss",
            "services")) {
        @Override
        public PageReading read(PageAddress page) {
            if (page.isOn("dai.ly")) {
                return page.has(0) ? PageReading.post() : PageReading.site();
            }
            if (LANGUAGE.matcher(page.part(0)).matches()) {
                return page.has(1) ? read(page.after(1)) : PageReading.site();
            }
            return switch (page.part(0)) {
                case "video", "embed", "swf", "playlist" -> page.has(1) ? PageReading.post() : PageReading.site();
                case "player", "player.html" ->
                    page.parameter("video").isPresent() ? PageReading.post() : PageReading.site();
                case "user", "rss" ->
                    named(page.after(page.part(1).equals("user") ? 2 : 1), Set.of(), AccountKind.CHANNEL);
                case "group" -> PageReading.named(page.written(1), AccountKind.GROUP);
                default ->
                    page.host().startsWith("geo.")
                            ? PageReading.post()
                            : named(page, Set.of("video"), AccountKind.CHANNEL);
            };
        }
    };

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(?:-[a-z]{2})?");

    private final Set<String> own;

    VideoPages(Set<String> own) {
        this.own = own;
    }

    @Override
    public boolean isOwn(String word) {
        return own.contains(word);
    }

    /** The account that stands first in the path; its post, where one of these words and something else stands after it. */
    PageReading named(PageAddress page, Set<String> posts, AccountKind kind) {
        boolean file = page.part(0).endsWith(".html") || page.part(0).endsWith(".php");
        if (isOwn(page.part(0)) || file) {
            return PageReading.site();
        }
        PageReading owner = PageReading.named(page.written(0), kind);
        boolean post = posts.contains(page.part(1)) && page.has(2);
        return owner.isAccount() && post ? PageReading.postOf(owner.account()) : owner;
    }
}
