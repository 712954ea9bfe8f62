package org.beffroi.strategy.file;

/**
 * Brings a file up from an earlier format, step by step. A file of each format is kept among the tests.
 *
 * <p>Formats: 1, the first.
 */
final class Migration {

    /** The format that is written. */
    static final int PRESENT = 1;

    /**
     * What the file would hold in the present format.
     *
     * @throws Unsound if its format is not known here
     */
    byte[] toPresent(byte[] written, int format) throws Unsound {
        if (format > PRESENT) {
            throw new Unsound("strategy.unsound.newer", format, PRESENT);
        }
        if (format < 1) {
            throw new Unsound("strategy.unsound.other");
        }
        return written;
    }
}
