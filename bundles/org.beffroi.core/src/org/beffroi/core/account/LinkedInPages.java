package org.beffroi.core.account;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pages of LinkedIn: {@code /company/}, {@code /school/} and {@code /showcase/} are pages of bodies (LinkedIn Help, “LinkedIn Page
 * public URL”, 2024), {@code /in/} profiles, once {@code /pub/} (“Manage your public profile URL”, 2024), {@code /posts/name_…} a
 * post of that name. {@code shareArticle} and {@code sharing/share-offsite} are buttons (LinkedIn Developers, “Share on LinkedIn”,
 * 2024).
 */
final class LinkedInPages implements NetworkPages {

    private static final Set<String> BODIES =
            Set.of("company", "company-beta", "school", "showcase", "organization", "edu", "companies");
    private static final Set<String> PEOPLE = Set.of("in", "pub");
    private static final Set<String> BEFORE = Set.of("mwlite", "comm", "m", "embed", "organization-guest");
    private static final Set<String> SHARES = Set.of("sharearticle", "sharing", "cws", "shareactivity");
    private static final Set<String> POSTS =
            Set.of("feed", "pulse", "events", "video", "newsletters", "slideshow", "hp", "event");
    private static final Set<String> HOMES = Set.of("", "setup", "unavailable", "sign-in", "login");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public boolean isOwn(String word) {
        return !BODIES.contains(word) && !PEOPLE.contains(word);
    }

    @Override
    public PageReading read(PageAddress page) {
        if (BEFORE.contains(page.part(0))) {
            return page.has(1) ? read(page.after(1)) : PageReading.site();
        }
        String first = page.part(0);
        if (SHARES.contains(first)) {
            return PageReading.share();
        }
        if (BODIES.contains(first)) {
            return HOMES.contains(page.part(1)) ? PageReading.site() : slug(page, AccountKind.PAGE);
        }
        if (PEOPLE.contains(first)) {
            return slug(page, AccountKind.PROFILE);
        }
        return switch (first) {
            case "groups" -> group(page);
            case "posts" -> post(page);
            case "profile" -> viewed(page);
            case "feed" -> page.part(1).equals("update") && page.has(2) ? PageReading.post() : PageReading.site();
            default -> POSTS.contains(first) && page.has(1) ? PageReading.post() : PageReading.site();
        };
    }

    private static PageReading slug(PageAddress page, AccountKind kind) {
        return PageReading.named(page.written(1), kind);
    }

    private static PageReading group(PageAddress page) {
        return page.number("gid")
                .map(number -> PageReading.identified(number, AccountKind.GROUP))
                .orElseGet(() -> PageReading.named(lastNumber(page.written(1)), AccountKind.GROUP));
    }

    /** {@code /groups/name-of-it-123} and {@code /groups/123} are the same group. */
    private static String lastNumber(String word) {
        String number = word.substring(word.lastIndexOf('-') + 1);
        return NUMBER.matcher(number).matches() ? number : word;
    }

    /** Before the underscore stands who published it. */
    private static PageReading post(PageAddress page) {
        int end = page.written(1).indexOf('_');
        return end > 0
                ? PageReading.postOf(page.written(1).substring(0, end))
                : page.has(1) ? PageReading.post() : PageReading.site();
    }

    private static PageReading viewed(PageAddress page) {
        return page.number("id")
                .map(number -> PageReading.identified(number, AccountKind.PROFILE))
                .orElseGet(PageReading::site);
    }
}
