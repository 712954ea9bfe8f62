package org.beffroi.core.picture;

import java.util.List;

/**
 * A vector picture that can be painted on a screen and printed in a document alike. Immutable.
 *
 * @param alternative what it shows, in words, for whoever does not see it; never blank
 * @param width of its drawing, in units that are a pixel at usual size
 * @param height likewise
 * @param shapes drawn in this order; the origin is at the top left
 */
public record Picture(String alternative, double width, double height, List<Shape> shapes) {

    public Picture {
        shapes = List.copyOf(shapes);
        if (alternative.isBlank() || !(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("A picture has a size and an alternative in words");
        }
    }
}
