package org.beffroi.acceptance.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a screen reader learns of one object.
 *
 * @param of where it is on the bus
 * @param role as AT-SPI names it
 * @param label its name, or what labels it; may be empty
 * @param states of AT-SPI, by number
 * @param box on the screen
 * @param attributes of the object, as far as they were asked for: those of rows are
 * @param children those that were read, in order
 */
record AccessibleObject(
        Reference of,
        String role,
        String label,
        Set<Integer> states,
        Box box,
        Map<String, String> attributes,
        List<AccessibleObject> children) {

    static final int ENABLED = 8;
    static final int FOCUSABLE = 11;
    static final int FOCUSED = 12;
    static final int SENSITIVE = 24;
    static final int SHOWING = 25;
    static final int VISIBLE = 30;

    /**
     * Where an object is on the bus.
     *
     * @param name of its application
     * @param path of the object
     */
    record Reference(String name, String path) {}

    /** A place on the screen, in pixels. */
    record Box(int x, int y, int width, int height) {

        boolean isEmpty() {
            return width <= 0 || height <= 0;
        }

        boolean isWithin(Box other) {
            return x >= other.x
                    && y >= other.y
                    && x + width <= other.x + other.width
                    && y + height <= other.y + other.height;
        }
    }

    /** Its path on the bus. */
    String path() {
        return of.path();
    }

    /** Whether it tells its place and among how many. */
    boolean tellsPosition() {
        return attributes.containsKey("posinset") && attributes.containsKey("setsize");
    }

    /** Whether a list says that nothing is in it. */
    boolean saysEmpty() {
        return "0".equals(attributes.get("rowcount"));
    }

    boolean is(int state) {
        return states.contains(state);
    }
}
