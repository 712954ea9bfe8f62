package org.beffroi.core.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Pages of Bluesky: {@code bsky.app/profile/HANDLE} and {@code /post/KEY} below it, a handle being a domain or a DID (AT Protocol,
 * “Handle” and “DID”, 2024); {@code intent/compose} is a button (Bluesky Documentation, “Action Intent Links”, 2024). Handles of
 * the network's own domain are hosts as well: {@code ville.bsky.social}.
 */
final class BlueskyPages implements NetworkPages {

    private static final String OWN_DOMAIN = ".bsky.social";
    private static final Set<String> SERVICES = Set.of("staging", "api", "public", "video", "go", "web", "main");

    @Override
    public boolean isOwn(String word) {
        return !word.equals("profile");
    }

    @Override
    public PageReading read(PageAddress page) {
        if (page.host().endsWith(OWN_DOMAIN)) {
            String name = page.host().substring(0, page.host().length() - OWN_DOMAIN.length());
            return SERVICES.contains(name) ? PageReading.site() : handle(page.host());
        }
        if (page.isOn("bsky.social")) {
            return PageReading.site();
        }
        return switch (page.part(0)) {
            case "intent" -> PageReading.share();
            case "starter-pack", "start" -> handle(page.written(1));
            case "profile" -> profile(page);
            default -> PageReading.site();
        };
    }

    private static PageReading profile(PageAddress page) {
        PageReading owner = handle(page.written(1));
        boolean post = page.part(2).equals("post") && page.has(3);
        return owner.isAccount() && post ? PageReading.postOf(owner.account()) : owner;
    }

    /** The account of a handle or a DID; a site where the word is neither. */
    static PageReading handle(String written) {
        return identifier(written)
                .map(name -> PageReading.identified(name, AccountKind.PROFILE))
                .orElseGet(PageReading::site);
    }

    private static Optional<String> identifier(String written) {
        String bare = written.startsWith("@") ? written.substring(1) : written;
        String name = bare.replaceFirst("[.,;:!?)]+$", "");
        if (name.startsWith("did:")) {
            return Optional.of(name).filter(AtIdentifier::isDid);
        }
        String handle = name.toLowerCase(Locale.ROOT);
        return Optional.of(handle).filter(AtIdentifier::isWellFormed);
    }
}
