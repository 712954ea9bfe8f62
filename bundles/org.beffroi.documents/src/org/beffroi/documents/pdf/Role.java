package org.beffroi.documents.pdf;

import java.util.Locale;
import java.util.Optional;

/** What an element is for readers of a PDF (ISO 32000-1, 14.8.4), where its name in XHTML does not say it. */
enum Role {
    CONTENTS("TOC"),
    ENTRY("TOCI"),
    CAPTION("Caption"),
    NOTE("Note");

    private static final String PREFIX = "x-";

    private final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    /** The name of its tag. */
    String tag() {
        return tag;
    }

    /** The language that says it until the page is laid out. */
    String language() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    /** The role that a language says; empty for languages that people speak. */
    static Optional<Role> of(String language) {
        for (Role role : values()) {
            if (role.language().equals(language)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
