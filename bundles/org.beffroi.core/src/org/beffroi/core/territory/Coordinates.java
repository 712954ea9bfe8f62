package org.beffroi.core.territory;

/**
 * A point on Earth (WGS 84).
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    /** @throws IllegalArgumentException if one of them is out of its range, or not a number */
    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not a point on Earth: " + latitude + ", " + longitude);
        }
    }
}
