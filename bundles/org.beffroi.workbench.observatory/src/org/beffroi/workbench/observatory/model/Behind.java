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
}
