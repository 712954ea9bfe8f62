package org.beffroi.core.territory;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Shape.Point;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The map of metropolitan France: outlines of its départements in a plane, its origin at the top left; an OSGi service. Safe
 * for several threads; the first call may take some tenths of a second.
 */
@ProviderType
public interface Outlines {

    /** Width of the plane. */
    double width();

    /** Height of the plane. */
    double height();

    /** Codes of the départements, in order. */
    List<String> codes();

    /**
     * The rings that surround a département; a ring within a ring is a hole.
     *
     * @param code INSEE code; of a territory that the map does not show nothing is found
     */
    Optional<List<List<Point>>> of(String code);

    /** Where a point on Earth lies in the plane; empty where that is outside of it. */
    Optional<Point> place(Coordinates coordinates);

    /** Where a point of the plane lies on Earth: what {@link #place} turned around gives. */
    Coordinates earth(Point place);
}
