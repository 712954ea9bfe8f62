package org.beffroi.workbench.observatory.model.map;

import java.util.Locale;

/** How the colours of a map tell values apart. */
public enum MapScale {
    /** From little to much, in one hue. */
    AMOUNT,
    /** Below and above the figure of all, in two. */
    AGAINST;

    /** Key of its name. */
    public String key() {
        return "observatory.map.scale." + name().toLowerCase(Locale.ROOT);
    }
}
