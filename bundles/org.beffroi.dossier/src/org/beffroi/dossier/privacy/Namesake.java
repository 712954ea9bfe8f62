package org.beffroi.dossier.privacy;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who is called as the person who is asked for, under another account or under none: perhaps she, perhaps another
 * person. It is for people to decide.
 *
 * @param network where that is, empty where it is not known
 * @param account the account or signature, empty where there is none
 * @param name the name shown, empty where there is none
 */
public record Namesake(Optional<String> network, Optional<String> account, Optional<String> name)
        implements Comparable<Namesake> {

    public Namesake {
        Objects.requireNonNull(network);
        Objects.requireNonNull(account);
        Objects.requireNonNull(name);
    }

    /** In the form in which accounts are listed: {@code network account (name)}. */
    public String said() {
        String where = (network.orElse("") + " " + account.orElse("–")).strip();
        return name.map(shown -> where + " (" + shown + ")").orElse(where);
    }

    @Override
    public int compareTo(Namesake other) {
        return said().compareTo(other.said());
    }
}
