package org.beffroi.dossier.importing;

/**
 * What became of the rows of a file: {@code read = added + updated + unchanged + rejected}, always.
 *
 * <p>A row counts once, by the mention it is about. Where a row holds a second one (the answer to a review), that one is
 * counted in {@code besides} only.
 *
 * @param read rows read
 * @param added rows that brought a mention not known before
 * @param updated rows that changed a known mention, one met earlier in the same file included
 * @param unchanged rows that say what was known
 * @param rejected rows that could not be kept
 * @param besides second mentions kept
 * @param erased mentions, second ones included, that were not taken in since their person or address was erased; their rows
 *     count as unchanged
 */
public record ImportCounts(
        long read, long added, long updated, long unchanged, long rejected, long besides, long erased) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

    /** Nobody erased among them. */
    public ImportCounts(long read, long added, long updated, long unchanged, long rejected, long besides) {
        this(read, added, updated, unchanged, rejected, besides, 0);
    }

    public ImportCounts {
        if (read != added + updated + unchanged + rejected) {
            throw new IllegalArgumentException("Rows are lost between " + read + " read and " + added + " + " + updated
                    + " + " + unchanged + " + " + rejected);
        }
    }

    /** The counts of two parts together. */
    public ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                read + other.read,
                added + other.added,
                updated + other.updated,
                unchanged + other.unchanged,
                rejected + other.rejected,
                besides + other.besides,
                erased + other.erased);
    }
}
