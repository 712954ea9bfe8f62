package org.beffroi.sources.mastodon;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Source;
import org.beffroi.core.speaker.AccountAddress;

/**
 * What a source of kind {@code mastodon} needs: an instance, and exactly one of hashtag, account, timeline, search.
 *
 * @param url address of the instance, such as {@code https://piaille.fr/}
 * @param hashtag with or without its sign
 * @param account such as {@code ville@piaille.fr}, or without its host on its own instance, or the address of its
 *     page
 * @param timeline which public timeline
 * @param search words, which only those who have a token may search for
 * @param token of the body's own account, where the instance does not show its timelines to everybody
 */
public record MastodonParameters(
        URI url,
        Optional<String> hashtag,
        Optional<String> account,
        Optional<Timeline> timeline,
        Optional<String> search,
        @Source.Secret Optional<String> token) {

    /** A name of letters, digits and underscores, dots and hyphens within, as Mastodon has them, and an instance. */
    private static final Pattern ACCOUNT =
            Pattern.compile("\\w+(?:[\\w.-]*\\w)?(?:@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*(?::\\d+)?)?");

    /** The public timelines of an instance. */
    public enum Timeline {
        /** What is published on the instance. */
        LOCAL,
        /** What the instance knows of. */
        ALL
    }

    /** Checks that one thing is asked for. */
    public MastodonParameters {
        Objects.requireNonNull(url);
        Objects.requireNonNull(token);
        String host = AccountAddress.host(url.toString());
        account = account.map(written -> account(written, host));
        if (Stream.of(hashtag, account, timeline, search)
                        .filter(Optional::isPresent)
                        .count()
                != 1) {
            throw Refusal.of(MastodonParameters.class, "instance.one");
        }
    }

    /** The account that somebody typed, or pasted with the address of its page, without the instance's own host. */
    private static String account(String written, String host) {
        AccountAddress address = AccountAddress.of(written);
        boolean mastodon = address.network().isEmpty() || address.network().equals("mastodon");
        String account = address.handle();
        if (!mastodon || !ACCOUNT.matcher(account).matches()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, MastodonParameters.class, "instance.account.form", written);
        }
        boolean own = address.network().equals("mastodon") && account.endsWith("@" + host);
        return own ? account.substring(0, account.indexOf('@')) : account;
    }
}
