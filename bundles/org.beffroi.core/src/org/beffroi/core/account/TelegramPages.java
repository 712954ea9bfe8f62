package org.beffroi.core.account;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pages of Telegram: {@code t.me/name}, {@code name.t.me}, {@code t.me/s/name} for who has no app, {@code t.me/name/123} for a
 * message (Telegram API, “Deep links”: public username links, message links, 2024). Invitations ({@code t.me/+…}, {@code
 * joinchat}) name nobody, {@code t.me/+33…} a telephone number, {@code t.me/share} is a button (the same: chat invite links,
 * phone number links, share links). Words that are no name as a host are none as a path (the same, introduction).
 */
final class TelegramPages implements NetworkPages {

    private static final Pattern TELEPHONE = Pattern.compile("\\+\\d{7,15}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern FRAGMENT_NAME = Pattern.compile("@.+");

    private static final Set<String> OWN = Set.of(
            "joinchat",
            "addstyle",
            "auction",
            "auth",
            "call",
            "web",
            "addstickers",
            "share",
            "proxy",
            "iv",
            "c",
            "s",
            "setlanguage",
            "bg",
            "socks",
            "addtheme",
            "login",
            "confirmphone",
            "invoice",
            "addemoji",
            "addlist",
            "m",
            "giftcode",
            "boost",
            "contact",
            "nft",
            "k",
            "a",
            "z",
            "msg");

    @Override
    public boolean isOwn(String word) {
        return OWN.contains(word);
    }

    @Override
    public PageReading read(PageAddress page) {
        if (page.isOn("telegram.org")) {
            return FRAGMENT_NAME.matcher(page.last()).matches() && page.host().startsWith("web.")
                    ? PageReading.named(page.last(), AccountKind.CHANNEL)
                    : PageReading.site();
        }
        if (page.host().endsWith(".t.me")) {
            String name = page.host().substring(0, page.host().length() - 5);
            return isOwn(name) ? PageReading.site() : PageReading.named(name, AccountKind.CHANNEL);
        }
        String first = page.part(0);
        if (first.startsWith("+")) {
            return TELEPHONE.matcher(first).matches() ? PageReading.personal() : PageReading.none();
        }
        return switch (first) {
            case "s", "boost" -> named(page.after(1));
            case "joinchat", "addlist" -> PageReading.none();
            case "share", "msg" -> PageReading.share();
            case "c" -> page.has(2) ? PageReading.post() : PageReading.none();
            default -> isOwn(first) ? PageReading.site() : named(page);
        };
    }

    private static PageReading named(PageAddress page) {
        boolean message = NUMBER.matcher(page.part(1)).matches();
        return message ? PageReading.postOf(page.written(0)) : PageReading.named(page.written(0), AccountKind.CHANNEL);
    }
}
