package org.beffroi.core.xml;

/**
 * How large an XML document may be before it is taken for one that was made to fill the memory. All are watched while it is read,
 * before anything is made of it.
 *
 * @param bytes of the whole
 * @param tags signs {@code <}: one or two for each element, one for each comment
 * @param run bytes from one {@code <} to the next: a tag with its attributes and the text behind it
 * @param depth elements within one another
 * @param attributes of one element
 */
public record XmlLimits(long bytes, long tags, int run, int depth, int attributes) {

    /** The file of a strategy: some hundred times the largest met, and a text of a million letters. */
    public static final XmlLimits STRATEGY = new XmlLimits(64L << 20, 400_000, 4 << 20, 40, 200);

    /** A part of an office document that is held as a whole: a document of some thousand pages. */
    public static final XmlLimits OFFICE_PART = new XmlLimits(48L << 20, 1_500_000, 16 << 20, 250, 400);

    /** Cells of a spreadsheet, read as they come: as many as there are, none larger than a row may be. */
    public static final XmlLimits CELLS = new XmlLimits(20L << 30, Long.MAX_VALUE, 16 << 20, 250, 400);

    /** What the program writes itself, and reads only to print it. */
    public static final XmlLimits OWN_PAGE = new XmlLimits(512L << 20, Long.MAX_VALUE, 256 << 20, 500, 1_000);

    public XmlLimits {
        if (bytes < 1 || tags < 1 || run < 1 || depth < 1 || attributes < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
    }
}
