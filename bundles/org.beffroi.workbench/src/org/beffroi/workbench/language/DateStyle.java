package org.beffroi.workbench.language;

/** How dates are written. */
public enum DateStyle {
    /** As people say them: {@code 4 mars, 08:12}, {@code hier, 17:40}. */
    SAID,
    /** As ISO 8601 writes them, which sort and leave no doubt: {@code 2025-03-04 08:12}. */
    ISO
}
