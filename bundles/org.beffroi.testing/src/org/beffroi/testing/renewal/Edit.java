package org.beffroi.testing.renewal;

import java.util.Locale;

/** A kind of thing that a writer does to a document. */
public enum Edit {
    /** Words within a paragraph. */
    WORDS,
    /** Words in the cell of a table. */
    CELL,
    /** A paragraph of her own. */
    PARAGRAPH,
    /** A paragraph taken out. */
    PARAGRAPH_OUT,
    /** A paragraph that stands a second time elsewhere. */
    PARAGRAPH_COPIED,
    /** A heading taken out, with all that stands under it. */
    SECTION_OUT,
    /** A section cut and pasted elsewhere. */
    SECTION_MOVED,
    /** A section that stands a second time elsewhere. */
    SECTION_COPIED,
    /** Bold words of her own. */
    BOLD,
    /** Another style or alignment for what is there. */
    STYLE,
    /** A comment. */
    COMMENT,
    /** A note at the foot of the page. */
    FOOTNOTE,
    /** A recorded insertion or deletion that is pending. */
    TRACKED;

    /** As it is counted in tables, with dashes: {@code section-moved}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
