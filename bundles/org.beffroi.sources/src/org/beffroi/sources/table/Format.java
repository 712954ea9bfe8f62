package org.beffroi.sources.table;

import java.util.Locale;

/** How the rows of a file are written. */
public enum Format {
    CSV,
    XLSX,
    JSON,
    NDJSON,
    HTML,
    SUBTITLES;

    /** Its name in files and previews. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
