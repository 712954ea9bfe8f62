package org.beffroi.documents.drawing.map;

import java.util.Optional;
import org.beffroi.core.territory.Coordinates;

/** Where communes lie, by their INSEE code. */
@FunctionalInterface
public interface CommunePoints {

    /** A point in a commune; empty where none is known. */
    Optional<Coordinates> of(String code);
}
