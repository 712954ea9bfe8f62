package org.beffroi.core.account;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of Facebook and Messenger.
 *
 * <p>A username has letters, digits and full stops only, and neither full stops nor capitals tell two apart (Facebook Help
 * Center, “Guidelines for creating a custom username or screen name on Facebook”, 2024): what has hyphens and ends in digits, as {@code /p/Name-123}, {@code /Name-123} and {@code /pages/Name/123}, is known by
 * that number. {@code profile.php?id=} and {@code /people/Name/123} are the form of who has no username (Help Center, “Find
 * your profile, Page or group’s URL”, 2024). {@code m.me/name} is a page’s username (Meta for Developers, Messenger Platform,
 * “m.me Links”, 2024); {@code sharer.php} and {@code plugins/…} are buttons and boxes for other sites (Meta for Developers,
 * “Social Plugins”, 2024).
 */
final class FacebookPages implements NetworkPages {

    private static final Pattern NUMBER_AT_END = Pattern.compile("(?:.*-)?(\\d{5,})");
    private static final Pattern NAME_AND_NUMBER = Pattern.compile(".+-(\\d{8,})");
    private static final Pattern HYPHENS_AT_END = Pattern.compile("-+$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Capitals and small letters in disorder with a digit among them: nobody chooses such a name. */
    private static final Pattern CODE = Pattern.compile("(?=.*[a-z])(?=.*[A-Z])(?=.*\\d[a-zA-Z])[a-zA-Z0-9]{6,14}");

    private static final Pattern VERSION = Pattern.compile("v\\d+\\.\\d+");
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2}_[a-z]{2}");

    private static final Set<String> SHARES = Set.of("sharer", "sharer.php", "share.php", "dialog", "plugins");
    private static final Set<String> PUBLISHED_UNDER =
            Set.of("posts", "videos", "photos", "events", "notes", "permalink", "reel", "reels", "activity", "photo");
    private static final Set<String> SHARED_POSTS = Set.of("p", "r", "v", "e", "reel");

    private static final Set<String> OWN = Set.of(
            "watch",
            "search",
            "share",
            "sharer",
            "sharer.php",
            "share.php",
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
            "video",
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
            "pages",
            "home",
            "index.php",
            "recover",
            "reg",
            "r.php",
            "signup",
            "checkpoint",
            "directory",
            "games",
            "fundraisers",
            "donate",
            "jobs",
            "places",
            "creatorstudio",
            "adsmanager",
            "latest",
            "saved",
            "memories",
            "lite",
            "mobile",
            "careers",
            "brand",
            "terms",
            "terms.php",
            "cookies",
            "ajax",
            "api",
            "graphql",
            "composer",
            "topics",
            "topic",
            "local",
            "permalink",
            "unsupportedbrowser",
            "pg",
            "me",
            "profile",
            "accounts",
            "account",
            "logout.php",
            "campaign",
            "badges",
            "page",
            "group",
            "url",
            "undefined",
            "null",
            "find-friends",
            "pages_manager",
            "feed",
            "timeline");

    @Override
    public boolean isOwn(String word) {
        return OWN.contains(word);
    }

    @Override
    public PageReading read(PageAddress page) {
        if (page.isOn("fb.watch")) {
            return page.has(0) ? PageReading.post() : PageReading.site();
        }
        if (page.isOn("m.me") || page.isOn("messenger.com")) {
            return messenger(page);
        }
        boolean prefixed = VERSION.matcher(page.part(0)).matches()
                || LOCALE.matcher(page.part(0)).matches() && page.has(1);
        return page.isOn("fb.me") ? shortened(page) : paths(prefixed ? page.after(1) : page);
    }

    private static PageReading messenger(PageAddress page) {
        boolean thread = page.part(0).equals("t") || page.part(0).equals("e2ee");
        String name = thread ? page.written(1) : page.written(0);
        boolean invitation = Set.of("j", "ch", "cm", "g", "login", "desktop", "help", "new", "privacy")
                .contains(page.part(0));
        return invitation ? PageReading.site() : username(name);
    }

    /** Of Facebook's own short addresses, those of events and posts say what they are; of the others some are usernames, some codes. */
    private PageReading shortened(PageAddress page) {
        return switch (page.part(0)) {
            case "e", "p", "v", "r" -> page.has(1) ? PageReading.post() : PageReading.site();
            case "g", "s" -> PageReading.share();
            default -> CODE.matcher(page.written(0)).matches() ? PageReading.none() : paths(page);
        };
    }

    private PageReading paths(PageAddress page) {
        return switch (page.part(0)) {
            case "" -> PageReading.site();
            case "profile.php", "profile" -> profile(page);
            case "people" -> person(page);
            case "p" -> numbered(page.part(1), AccountKind.PAGE);
            case "pages" -> page(page);
            case "pg" -> username(page.written(1));
            case "groups" -> group(page);
            case "share" -> shared(page);
            case "events" -> event(page);
            case "watch" -> watched(page);
            case "permalink.php", "story.php" -> story(page);
            case "photo", "photo.php", "photos" -> published(page, "fbid");
            case "video", "video.php", "videos", "live", "reel", "reels" -> published(page, "v");
            case "media", "posts", "permalink" -> page.has(1) ? PageReading.post() : PageReading.site();
            case "stories" -> page.has(2) ? PageReading.postOf(page.part(1)) : PageReading.post();
            case "notes" -> page.has(2) ? PageReading.postOf(page.part(1)) : PageReading.site();
            default -> SHARES.contains(page.part(0)) ? button(page) : named(page);
        };
    }

    private PageReading named(PageAddress page) {
        if (page.part(0).endsWith(".php") || page.part(0).endsWith(".html")) {
            return profile(page);
        }
        PageReading owner = isOwn(page.part(0)) ? PageReading.site() : username(page.written(0));
        boolean published = PUBLISHED_UNDER.contains(page.part(1)) && page.has(2);
        return owner.isAccount() && published ? PageReading.postOf(owner.account()) : owner;
    }

    private static PageReading username(String word) {
        Matcher numbered = NAME_AND_NUMBER.matcher(word);
        return numbered.matches()
                ? PageReading.identified(numbered.group(1), AccountKind.PAGE)
                : PageReading.named(HYPHENS_AT_END.matcher(word).replaceFirst(""), AccountKind.PAGE);
    }

    private static PageReading numbered(String word, AccountKind kind) {
        if (NUMBER.matcher(word).matches()) {
            return PageReading.identified(word, kind);
        }
        Matcher number = NUMBER_AT_END.matcher(word);
        return number.matches() ? PageReading.identified(number.group(1), kind) : PageReading.none();
    }

    private static PageReading profile(PageAddress page) {
        return page.number("id")
                .map(id -> page.parameter("story_fbid").isPresent()
                        ? PageReading.postOf(Optional.of(id))
                        : PageReading.identified(id, AccountKind.PROFILE))
                .orElseGet(PageReading::site);
    }

    private static PageReading person(PageAddress page) {
        PageReading third = numberOnly(page.part(2));
        return third.isAccount() ? third : numberOnly(page.part(1));
    }

    private static PageReading numberOnly(String word) {
        return NUMBER.matcher(word).matches() ? PageReading.identified(word, AccountKind.PROFILE) : PageReading.none();
    }

    /** {@code /pages/Name/123}, {@code /pages/category/City/Name-123}: the last number that is a part of the path. */
    private static PageReading page(PageAddress page) {
        if (!page.has(1) || page.part(1).equals("create") || page.part(1).equals("create.php")) {
            return PageReading.site();
        }
        boolean listed = page.part(1).equals("category");
        for (int i = listed ? 3 : 2; page.has(i); i++) {
            if (NUMBER.matcher(page.part(i)).matches()
                    || listed && NUMBER_AT_END.matcher(page.part(i)).matches()) {
                return numbered(page.part(i), AccountKind.PAGE);
            }
        }
        return username(page.written(1))
                        .account()
                        .filter(NUMBER.asMatchPredicate())
                        .isPresent()
                ? username(page.written(1))
                : PageReading.none();
    }

    /** A group is written in by many: who published a post in it, the address does not say. */
    private static PageReading group(PageAddress page) {
        if (Set.of("", "feed", "discover", "search", "create", "joins", "browse")
                .contains(page.part(1))) {
            return PageReading.site();
        }
        boolean post = Set.of("posts", "permalink", "videos", "photos", "media", "events")
                .contains(page.part(2));
        return post && page.has(3) ? PageReading.post() : PageReading.named(page.written(1), AccountKind.GROUP);
    }

    private static PageReading shared(PageAddress page) {
        return SHARED_POSTS.contains(page.part(1)) && page.has(2) ? PageReading.post() : PageReading.share();
    }

    private static PageReading event(PageAddress page) {
        boolean numbered = page.path().stream().anyMatch(NUMBER.asMatchPredicate());
        return numbered || page.part(1).equals("s") && page.has(3) ? PageReading.post() : PageReading.site();
    }

    private static PageReading watched(PageAddress page) {
        if (page.parameter("v").isPresent() || NUMBER.matcher(page.part(1)).matches()) {
            return PageReading.post();
        }
        boolean own = Set.of("", "live", "search", "hashtag", "topic", "saved", "feed")
                .contains(page.part(1));
        return own ? PageReading.site() : username(page.written(1));
    }

    private static PageReading story(PageAddress page) {
        Optional<String> owner = page.number("id");
        return owner.isPresent() || page.parameter("story_fbid").isPresent()
                ? PageReading.postOf(owner)
                : PageReading.site();
    }

    private static PageReading published(PageAddress page, String parameter) {
        return page.has(1)
                        || page.parameter(parameter).isPresent()
                        || page.parameter("story_fbid").isPresent()
                ? PageReading.post()
                : PageReading.site();
    }

    /** Of the dialogs only those that share; a box that shows a page is followed to that page before. */
    private static PageReading button(PageAddress page) {
        boolean other = page.part(0).equals("dialog")
                && !Set.of("share", "feed", "send").contains(page.part(1));
        return other ? PageReading.site() : PageReading.share();
    }
}
