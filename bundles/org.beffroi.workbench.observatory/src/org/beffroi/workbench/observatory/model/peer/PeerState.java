package org.beffroi.workbench.observatory.model.peer;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Sentence;

/**
 * What the page of peers shows.
 *
 * @param wish who is looked at among whom
 * @param sheet how it stands; empty where nobody says which body
 * @param refused why it could not be told; empty where it was
 */
public record PeerState(PeerWish wish, Optional<PeerSheet> sheet, Optional<Sentence> refused) {

    public PeerState {
        Objects.requireNonNull(wish);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(refused);
    }
}
