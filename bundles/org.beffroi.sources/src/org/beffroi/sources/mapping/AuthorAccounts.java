package org.beffroi.sources.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.speaker.AccountAddress;
import org.beffroi.core.speaker.BlueskyHandle;

/**
 * Reads what stands where the account of an author should: the address of a profile becomes the account, and what can be the
 * account of nobody, such as the address of a post, stands as the author's name where she has none. Of other sites and of
 * networks that are not known, all stays as it is.
 */
final class AuthorAccounts {

    /** A file name of a site and what follows it: {@code profile.php?id=12}, {@code watch?v=ab}. */
    private static final Pattern PAGE = Pattern.compile("[\\w.-]+\\?\\w+=\\S*");

    /** Single letters stand for people in files that hide them. */
    private static final int SHORTEST_WORD = 2;

    private final Notices notices;

    AuthorAccounts(Notices notices) {
        this.notices = notices;
    }

    /** Puts the account in place of what was found for the author. */
    void resolve(Map<String, List<String>> found, Optional<String> network, long line) {
        String field = CoreFields.AUTHOR.name();
        List<String> cells = found.get(field);
        if (cells == null || cells.isEmpty()) {
            return;
        }
        String written = cells.getFirst().strip();
        String account = account(written, network.orElse(""));
        if (account.equals(written)) {
            return;
        }
        if (!account.isEmpty()) {
            found.put(field, List.of(account));
            return;
        }
        notices.note(Notice.ACCOUNT_NONE, field, line, written);
        found.remove(field);
        found.putIfAbsent(CoreFields.AUTHOR_NAME.name(), List.of(written));
    }

    /** The account; empty where there can be none. */
    private static String account(String written, String network) {
        if (written.chars().anyMatch(Character::isWhitespace)) {
            return written;
        }
        if (written.startsWith("/") && !written.startsWith("//")
                || PAGE.matcher(written).matches()) {
            return AccountAddress.knows(network)
                    ? cased(AccountAddress.on(network, written).handle(), written)
                    : written;
        }
        if (written.indexOf('/') >= 0) {
            AccountAddress address = AccountAddress.of(written);
            return address.network().isEmpty() ? atUri(written) : cased(address.handle(), written);
        }
        if (network.equals("bluesky")) {
            return BlueskyHandle.of(written)
                    .map(handle -> cased(handle, written))
                    .orElse("");
        }
        String word = written.startsWith("@") ? written.substring(1) : written;
        return word.length() >= SHORTEST_WORD && AccountAddress.isPage(network, word) ? "" : written;
    }

    private static String atUri(String written) {
        return written.startsWith("at://")
                ? BlueskyHandle.of(written)
                        .map(handle -> cased(handle, written))
                        .orElse("")
                : written;
    }

    /** The account as it was written: networks do not tell capital letters apart, people do. */
    private static String cased(String handle, String written) {
        int at = handle.isEmpty() ? -1 : written.toLowerCase(Locale.ROOT).lastIndexOf(handle);
        return at >= 0 && at + handle.length() <= written.length()
                ? written.substring(at, at + handle.length())
                : handle;
    }
}
