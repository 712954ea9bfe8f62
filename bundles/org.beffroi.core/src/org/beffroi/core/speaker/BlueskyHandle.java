package org.beffroi.core.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.account.AtIdentifier;

/** Names of accounts on Bluesky, which have the {@linkplain AtIdentifier syntax} of the AT protocol. */
public final class BlueskyHandle {

    /** Endings that no handle of the network has; {@code .test} is for those who build servers. */
    private static final Set<String> RESERVED =
            Set.of("alt", "arpa", "example", "internal", "invalid", "local", "localhost", "onion", "test");

    private BlueskyHandle() {}

    /** Whether a text is a handle or a DID; of a handle, one that the network may have. */
    public static boolean isValid(String text) {
        return isWellFormed(text) && (AtIdentifier.isDid(text) || !RESERVED.contains(ending(text)));
    }

    /** Whether a text has the form of a handle or of a DID, reserved endings included, as servers of one's own have. */
    public static boolean isWellFormed(String text) {
        return AtIdentifier.isWellFormed(text);
    }

    /**
     * The handle in lower case, or the DID, that somebody wrote or pasted: {@code @a.bsky.social}, {@code at://a.fr},
     * {@code https://bsky.app/profile/a.fr/post/3k}; as strict as {@link #isWellFormed}.
     */
    public static Optional<String> of(String written) {
        String plain = written.strip();
        plain = plain.startsWith("at://") ? plain.substring(5).replaceFirst("/.*", "") : plain;
        plain = plain.startsWith("@") ? plain.substring(1) : plain;
        if (plain.indexOf('/') >= 0) {
            AccountAddress address = AccountAddress.of(plain);
            plain = address.network().equals("bluesky") ? address.handle() : "";
        }
        boolean did = plain.regionMatches(true, 0, "did:", 0, 4);
        String handle = did ? plain : plain.toLowerCase(Locale.ROOT);
        return Optional.of(handle).filter(BlueskyHandle::isWellFormed);
    }

    private static String ending(String handle) {
        return handle.substring(handle.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
