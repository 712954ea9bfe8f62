package org.beffroi.workbench.theme;

import java.util.Optional;

/** Light or dark: one style sheet each. */
public enum Theme {
    LIGHT("org.beffroi.theme.light", "/css/light.css"),
    DARK("org.beffroi.theme.dark", "/css/dark.css");

    private final String id;
    private final String resource;

    Theme(String id, String resource) {
        this.id = id;
        this.resource = resource;
    }

    /** Id under which e4 knows it. */
    public String id() {
        return id;
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The theme of an e4 id, empty for a foreign one. */
    public static Optional<Theme> byId(String id) {
        return java.util.Arrays.stream(values())
                .filter(theme -> theme.id.equals(id))
                .findFirst();
    }

    String resource() {
        return resource;
    }
}
