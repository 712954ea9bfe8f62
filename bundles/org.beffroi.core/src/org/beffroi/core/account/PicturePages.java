package org.beffroi.core.account;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pages of the networks of pictures.
 *
 * <p>Snapchat: {@code /add/name} and {@code /@name} (Snapchat Support, “How do I share my username?”, 2024). Pinterest: {@code
 * /name}, {@code /pin/123}, {@code pin/create/button} of other sites (Pinterest Help, “Claim your username”; Pinterest Developers,
 * “Save button”, 2024). Flickr: {@code /photos/ALIAS}, {@code /people/ALIAS}, an alias being chosen or the identity ({@code
 * 12345@N00}), {@code /photos/ALIAS/123} a photo, {@code flic.kr/p/…} its short form (Flickr API, “URLs”, 2024).
 */
enum PicturePages implements NetworkPages {
    SNAPCHAT(Set.of(
            "add",
            "spotlight",
            "discover",
            "scan",
            "share",
            "login",
            "lens",
            "p",
            "t",
            "download",
            "s",
            "unlock",
            "stories",
            "explore",
            "topic",
            "privacy",
            "terms",
            "web",
            "snapchat-plus",
            "ads",
            "about",
            "u")) {
        @Override
        public PageReading read(PageAddress page) {
            if (page.host().startsWith("t.") || page.host().startsWith("map.")) {
                return page.host().startsWith("t.") && page.has(0) ? PageReading.none() : PageReading.site();
            }
            return switch (page.part(0)) {
                case "add", "u" -> PageReading.named(page.written(1), AccountKind.PROFILE);
                case "spotlight", "t", "discover", "lens", "p" -> page.has(1) ? PageReading.post() : PageReading.site();
                case "scan", "share" -> PageReading.share();
                case "s" -> page.has(1) ? PageReading.named(page.written(1), AccountKind.PROFILE) : PageReading.site();
                default -> named(page, page.part(1).equals("spotlight") && page.has(2));
            };
        }
    },

    PINTEREST(Set.of(
            "pin",
            "search",
            "ideas",
            "explore",
            "categories",
            "login",
            "business",
            "today",
            "about",
            "source",
            "settings",
            "password",
            "signup",
            "resource",
            "topics",
            "discover",
            "videos",
            "shopping",
            "convert-business",
            "_",
            "tv",
            "all",
            "popular",
            "home",
            "homefeed",
            "create",
            "news_hub",
            "join")) {
        @Override
        public PageReading read(PageAddress page) {
            if (page.isOn("pin.it")) {
                return page.has(0) ? PageReading.post() : PageReading.site();
            }
            if (page.host().startsWith("help.")
                    || page.host().startsWith("about.")
                    || page.host().startsWith("developers.")
                    || page.host().startsWith("business.")) {
                return PageReading.site();
            }
            if (page.part(0).equals("pin")) {
                return page.part(1).equals("create")
                        ? PageReading.share()
                        : page.has(1) ? PageReading.post() : PageReading.site();
            }
            return named(page, false);
        }
    },

    FLICKR(Set.of(
            "photos",
            "people",
            "groups",
            "explore",
            "search",
            "map",
            "help",
            "services",
            "about",
            "signin",
            "signup",
            "creativecommons",
            "commons",
            "tags",
            "upload",
            "account",
            "sharing",
            "cameras",
            "events",
            "prints",
            "photo.gne",
            "login",
            "jobs",
            "badge.gne",
            "slideshow",
            "places",
            "me")) {
        @Override
        public PageReading read(PageAddress page) {
            if (page.isOn("flic.kr")) {
                return page.has(1) ? PageReading.post() : PageReading.site();
            }
            return switch (page.part(0)) {
                case "photos", "people" -> album(page.after(1));
                case "groups" -> page.has(1) ? alias(page.written(1), AccountKind.GROUP) : PageReading.site();
                case "sharing" -> PageReading.share();
                case "gp" -> page.has(1) ? alias(page.written(1), AccountKind.PROFILE) : PageReading.site();
                default ->
                    page.has(0) && !isOwn(page.part(0))
                            ? alias(page.written(0), AccountKind.PROFILE)
                            : PageReading.site();
            };
        }
    };

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern IDENTITY = Pattern.compile("(?i)\\d+@N\\d+");
    private static final Set<String> OF_ALL = Set.of("", "tags", "upload", "organize", "friends", "me");

    private final Set<String> own;

    PicturePages(Set<String> own) {
        this.own = own;
    }

    @Override
    public boolean isOwn(String word) {
        return own.contains(word);
    }

    PageReading named(PageAddress page, boolean post) {
        if (isOwn(page.part(0)) || page.part(0).endsWith(".php") || page.part(0).endsWith(".html")) {
            return PageReading.site();
        }
        PageReading owner = PageReading.named(page.written(0), AccountKind.PROFILE);
        return owner.isAccount() && post ? PageReading.postOf(owner.account()) : owner;
    }

    private static PageReading album(PageAddress page) {
        if (OF_ALL.contains(page.part(0))) {
            return PageReading.site();
        }
        PageReading owner = alias(page.written(0), AccountKind.PROFILE);
        boolean photo = NUMBER.matcher(page.part(1)).matches();
        return owner.isAccount() && photo ? PageReading.postOf(owner.account()) : owner;
    }

    private static PageReading alias(String word, AccountKind kind) {
        return IDENTITY.matcher(word).matches()
                ? PageReading.identified(word.toLowerCase(Locale.ROOT), kind)
                : PageReading.named(word, kind);
    }
}
