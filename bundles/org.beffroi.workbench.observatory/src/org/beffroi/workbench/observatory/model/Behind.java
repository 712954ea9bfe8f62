package org.beffroi.workbench.observatory.model;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.Presence;

/**
 * The bodies behind a figure.
 *
 * @param figure of the census in hand
 * @param state which of them; empty for all of its base
 */
public record Behind(CensusFigure figure, Optional<Presence> state) {

    public Behind {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(state);
    }

    /** The bodies that have it; of averages those that are counted. */
    public static Behind present(CensusFigure figure) {
        return new Behind(figure, Optional.of(Presence.PRESENT));
    }

    /** How many bodies they are. */
    public long many() {
        if (state.isEmpty()) {
            return figure.base();
        }
        long has = figure.measure().isShare() ? figure.count() : figure.known();
        return switch (state.get()) {
            case PRESENT -> has;
            case ABSENT -> figure.known() - has;
            case UNKNOWN -> figure.base() - figure.known();
        };
    }
}
