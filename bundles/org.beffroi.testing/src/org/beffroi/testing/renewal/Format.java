package org.beffroi.testing.renewal;

import java.util.Locale;

/** A format of documents that people go on writing. */
public enum Format {
    /** OpenDocument text. */
    ODT("writer8"),
    /** Word processing of Office Open XML. */
    DOCX("MS Word 2007 XML");

    private final String filter;

    Format(String filter) {
        this.filter = filter;
    }

    /** Ending of its files, and the name of its writer. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of LibreOffice's filter. */
    String filter() {
        return filter;
    }
}
