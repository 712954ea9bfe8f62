package org.beffroi.sources.table;

/**
 * How much an archive may unpack: beyond it, it is taken for one that was made to fill the disk.
 *
 * @param bytes of all files inside together
 * @param ratio of unpacked to packed bytes, watched once a file has unpacked ten megabytes
 * @param entries files inside
 */
public record Limits(long bytes, long ratio, int entries) {

    /** What the largest honest exports stay far below. */
    public static final Limits USUAL = new Limits(20L << 30, 200, 10_000);

    /** Unpacked bytes before the ratio means anything: a small file of blanks is packed very well. */
    static final long RATIO_FROM = 10L << 20;
}
