package org.beffroi.dossier.alert;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.source.KeptMessage;

/**
 * An alert and how it does.
 *
 * @param held how many mentions wait for the end of quiet hours
 * @param last when somebody was last told
 * @param failure why the last message could not be sent, empty where it could
 */
public record AlertStanding(Alert alert, int held, Optional<Instant> last, Optional<KeptMessage> failure) {

    public AlertStanding {
        Objects.requireNonNull(alert);
        Objects.requireNonNull(last);
        Objects.requireNonNull(failure);
    }
}
