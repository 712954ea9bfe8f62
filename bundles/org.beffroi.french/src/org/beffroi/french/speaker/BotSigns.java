package org.beffroi.french.speaker;

import java.util.Set;
import org.beffroi.core.enrich.Subject;

/**
 * Signs of a program, as far as one mention shows them: what it calls itself, an address to which nobody answers, an account
 * named by default whose text is hardly more than hashtags. How often it posts is not seen here.
 */
final class BotSigns {

    private static final Set<String> NOBODY = Set.of(
            "noreply", "donotreply", "nepasrepondre", "mailerdaemon", "postmaster", "notification", "notifications");

    private static final Set<String> INSTANCES = Set.of("botsin.space");
    private static final int FIGURES_BY_DEFAULT = 8;
    private static final int MANY_HASHTAGS = 5;

    /** A program, or null where nothing says so. */
    Said of(Signature signature, Subject subject) {
        if (!signature.mailbox().isEmpty()) {
            String plain = signature.mailbox().replaceAll("[-_.]", "");
            return NOBODY.contains(plain) ? new Said(Said.BOT, Why.BOT_MAIL) : null;
        }
        String written = signature.written();
        if (written.isEmpty()) {
            return null;
        }
        int at = written.indexOf('@');
        if (at >= 0 && INSTANCES.contains(signature.handle().substring(at + 1))) {
            return new Said(Said.BOT, Why.BOT_INSTANCE);
        }
        if (endsInBot(at < 0 ? written : written.substring(0, at))) {
            return new Said(Said.BOT, Why.BOT_NAME, "bot");
        }
        return isNamedByDefault(written) && isHashtags(subject.mention().text())
                ? new Said(Said.BOT, Why.BOT_TEXT)
                : null;
    }

    /** {@code meteo_bot}, {@code AlerteBot}; not {@code f.talbot}. */
    private static boolean endsInBot(String account) {
        int start = account.length() - "bot".length();
        if (start <= 0 || !account.regionMatches(true, start, "bot", 0, "bot".length())) {
            return false;
        }
        char before = account.charAt(start - 1);
        return before == '_'
                || before == '-'
                || before == '.'
                || account.charAt(start) == 'B' && Character.isLowerCase(before);
    }

    private static boolean isNamedByDefault(String account) {
        int figures = 0;
        while (figures < account.length() && Character.isDigit(account.charAt(account.length() - 1 - figures))) {
            figures++;
        }
        return figures >= FIGURES_BY_DEFAULT && figures < account.length();
    }

    /** Whether more than half of the words are hashtags and addresses, five hashtags at least. */
    private static boolean isHashtags(String text) {
        int hashtags = 0;
        int others = 0;
        for (String word : text.strip().split("\\s+")) {
            if (word.startsWith("#")) {
                hashtags++;
            } else if (!word.startsWith("http")) {
                others++;
            }
        }
        return hashtags >= MANY_HASHTAGS && hashtags > others;
    }
}
