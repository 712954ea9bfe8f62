package org.beffroi.workbench.routing.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.dossier.routing.Status;

/**
 * Where a mention stands, as a sign in a list tells it.
 *
 * @param status its status
 * @param late whether it is past its due time and neither answered nor closed
 */
public record RoutingState(Status status, boolean late) {

    public RoutingState {
        Objects.requireNonNull(status);
    }

    /** That of a mention; empty while nobody dealt with it. */
    public static Optional<RoutingState> of(FieldValues values, Instant now) {
        return values.string(CoreFields.STATUS)
                .flatMap(Status::of)
                .map(status -> new RoutingState(status, isOpen(status) && isPast(values, now)));
    }

    private static boolean isOpen(Status status) {
        return status == Status.OPEN || status == Status.FORWARDED;
    }

    private static boolean isPast(FieldValues values, Instant now) {
        return values.time(CoreFields.DUE).filter(now::isAfter).isPresent();
    }
}
