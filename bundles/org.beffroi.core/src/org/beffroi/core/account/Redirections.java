package org.beffroi.core.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses of networks that only lead to another one, which they name: the door to foreign sites, a login before the page, a box
 * that shows a page elsewhere.
 */
final class Redirections {

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)^(?:https?:)?//.*");
    private static final Pattern BOXES = Pattern.compile("(?:page|post|video|likebox|like_box|follow)\\.php");

    private Redirections() {}

    /** The address that a page leads to; empty for all others, and for buttons, which share what they name. */
    static Optional<String> target(AccountNetwork network, PageAddress page) {
        String first = page.part(0);
        Optional<String> target =
                switch (network) {
                    case FACEBOOK -> facebook(page);
                    case INSTAGRAM, THREADS ->
                        page.host().startsWith("l.")
                                ? page.parameter("u")
                                : first.equals("accounts") || first.equals("login")
                                        ? page.parameter("next")
                                        : Optional.empty();
                    case YOUTUBE -> youtube(page);
                    case LINKEDIN -> linkedIn(page);
                    case X ->
                        first.equals("login") || first.equals("i")
                                ? page.parameter("redirect_after_login").or(() -> page.parameter("url"))
                                : Optional.empty();
                    case TIKTOK -> first.equals("link") ? page.parameter("target") : Optional.empty();
                    default -> Optional.empty();
                };
        return target.map(address -> ABSOLUTE.matcher(address).matches() ? address : absolute(page.host(), address));
    }

    private static String absolute(String host, String address) {
        return address.startsWith("/") ? "https://" + host + address : "https://" + address;
    }

    private static Optional<String> facebook(PageAddress page) {
        boolean door = page.part(0).equals("l.php")
                || page.host().startsWith("l.")
                || page.host().startsWith("lm.")
                || page.part(0).equals("flx");
        if (door) {
            return page.parameter("u");
        }
        if (page.path().contains("plugins") && BOXES.matcher(page.last()).matches()) {
            return page.parameter("href");
        }
        return page.part(0).equals("login") || page.part(0).equals("login.php")
                ? page.parameter("next")
                : Optional.empty();
    }

    private static Optional<String> youtube(PageAddress page) {
        return switch (page.part(0)) {
            case "redirect" -> page.parameter("q");
            case "attribution_link" -> page.parameter("u");
            case "signin", "m" -> page.parameter("next").or(() -> page.parameter("continue"));
            default -> page.host().startsWith("consent.") ? page.parameter("continue") : Optional.empty();
        };
    }

    private static Optional<String> linkedIn(PageAddress page) {
        return switch (page.part(0)) {
            case "redir", "safety" -> page.parameter("url");
            case "authwall" -> page.parameter("sessionRedirect");
            case "login", "uas", "signup", "checkpoint" -> page.parameter("session_redirect");
            default -> Optional.empty();
        };
    }
}
