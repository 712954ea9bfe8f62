package org.beffroi.core.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One line of a dossier's list of speakers.
 *
 * @param account as people wrote it: an account, an address or a domain; never blank
 * @param kind what it is
 * @param name how it is called; of an imitation, whom it imitates; the account itself where nobody said
 * @param networks keys of the networks where the account is this one; empty for all
 */
public record ListedSpeaker(String account, SpeakerKind kind, String name, List<String> networks) {

    public ListedSpeaker {
        Objects.requireNonNull(kind);
        networks = List.copyOf(networks);
        if (account.isBlank()) {
            throw new IllegalArgumentException("A listed speaker has an account");
        }
        if (name.isBlank()) {
            name = account;
        }
    }

    /** Where it speaks. */
    public AccountAddress address() {
        return AccountAddress.of(account);
    }

    /** Whether both lines speak of the same account: case and a leading {@code @} left aside. */
    boolean isSameAs(String other) {
        return plain(account).equals(plain(other));
    }

    private static String plain(String account) {
        String lower = account.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("@") ? lower.substring(1) : lower;
    }
}
