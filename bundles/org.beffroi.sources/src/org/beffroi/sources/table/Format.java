package org.beffroi.sources.table;

import java.util.Locale;

/** How the rows of a file are written. */
public enum Format {
    CSV,
    XLSX,
    ODS,
    JSON,
    NDJSON,
    HTML,
    SUBTITLES,
    CHAT,
    /** Articles in a document of Word, rich text or plain text. */
    DOCUMENT,
    PDF;

    /** Whether it is a workbook of several sheets. */
    public boolean isWorkbook() {
        return this == XLSX || this == ODS;
    }

    /** Its name in files and previews. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
