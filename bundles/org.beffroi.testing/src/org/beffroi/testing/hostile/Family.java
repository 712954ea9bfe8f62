package org.beffroi.testing.hostile;

/** The kinds of hostile inputs, by what they go for. */
public enum Family {
    /** Files of strategies. */
    STRATEGY,
    /** XML: entities, depth, size. */
    XML,
    /** ZIP and office packages. */
    ZIP,
    /** gzip. */
    GZIP,
    /** Cells that a spreadsheet would run. */
    FORMULA,
    /** HTML, SVG and Markdown in texts and names. */
    MARKUP,
    /** Addresses of the web that lead into the user’s own network, in all their disguises. */
    WEB_ADDRESS,
    /** Mail addresses that would add headers, recipients or commands. */
    MAIL_ADDRESS,
    /** Names that lead out of a folder. */
    PATH,
    /** Signs that turn, hide or imitate text. */
    DIRECTION,
    /** Regular expressions that never end. */
    PATTERN,
    /** Queries that grow. */
    QUERY,
    /** JSON: depth, size, numbers. */
    JSON,
    /** Tables: cells and rows without end. */
    TABLE
}
