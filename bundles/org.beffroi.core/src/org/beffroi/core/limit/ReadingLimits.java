package org.beffroi.core.limit;

import java.time.Duration;

/**
 * The limits of what is read, in one place. They are far above what the largest honest inputs hold, and keep any single one within
 * 512 MB of memory and half a minute without progress. Limits of XML stand in {@link org.beffroi.core.xml.XmlLimits}.
 */
public final class ReadingLimits {

    /** A small file of a dossier or of the user that is held as a whole: settings, searches, profiles, lists; in bytes. */
    public static final long SMALL_FILE = 64L << 20;

    /** One row of a table, one line of NDJSON, one cell: characters. Four million letters are a book of two thousand pages. */
    public static final int ROW_CHARACTERS = 4 << 20;

    /** Cells that a spreadsheet may hold by repeating others: what it writes once and counts many times. */
    public static final long REPEATED_CELLS = 20_000_000;

    /** An office document that is held as a whole, unpacked: bytes. */
    public static final long DOCUMENT_BYTES = 192L << 20;

    /** Unpacked to packed bytes of an office document, beyond its first ten megabytes. */
    public static final long DOCUMENT_RATIO = 100;

    /** Entries of one answer of a source, such as a feed; what is beyond them is left for the next visit, or told. */
    public static final int FEED_ENTRIES = 20_000;

    /** Steps that matching one pattern against one value may take. */
    public static final long PATTERN_STEPS = 5_000_000;

    /** Time without progress after which something is given up. */
    public static final Duration WITHOUT_PROGRESS = Duration.ofSeconds(30);

    private ReadingLimits() {}
}
