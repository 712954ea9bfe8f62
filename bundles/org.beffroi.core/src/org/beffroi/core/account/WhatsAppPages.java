package org.beffroi.core.account;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of WhatsApp: {@code whatsapp.com/channel/ID} is a channel (WhatsApp Help Center, “How to share a channel”, 2024); {@code
 * wa.me/NUMBER} writes to a telephone number, {@code wa.me/?text=} shares a text (“How to use click to chat”, 2024), {@code
 * wa.me/message/CODE} is the short form of a number (“About short links”, 2024). An invitation to a group names nobody.
 */
final class WhatsAppPages implements NetworkPages {

    private static final Pattern TELEPHONE = Pattern.compile("[+\\d][\\d .()-]*");
    private static final Pattern IDENTITY = Pattern.compile("([\\w-]{4,})\\W*");
    private static final Set<String> TO_SOMEBODY = Set.of("message", "qr", "c", "p", "catalog");

    @Override
    public boolean isOwn(String word) {
        return !word.equals("channel");
    }

    @Override
    public PageReading read(PageAddress page) {
        if (page.host().startsWith("chat.")) {
            return page.has(0) ? PageReading.none() : PageReading.site();
        }
        if (page.part(0).equals("channel")) {
            return channel(page);
        }
        boolean telephone = TELEPHONE.matcher(page.part(0)).matches()
                || page.number("phone").isPresent()
                || page.parameter("phone")
                        .filter(number -> number.startsWith("+"))
                        .isPresent();
        boolean somebody = TO_SOMEBODY.contains(page.part(0)) && page.has(1);
        if (telephone || somebody) {
            return PageReading.personal();
        }
        return page.parameter("text").isPresent() || page.part(0).equals("send")
                ? PageReading.share()
                : PageReading.site();
    }

    private static PageReading channel(PageAddress page) {
        Matcher identity = IDENTITY.matcher(page.written(1));
        if (!identity.matches()) {
            return PageReading.site();
        }
        PageReading channel = PageReading.identified(identity.group(1), AccountKind.CHANNEL);
        return page.has(2) ? PageReading.postOf(channel.account()) : channel;
    }
}
