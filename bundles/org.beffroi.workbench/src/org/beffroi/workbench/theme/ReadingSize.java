package org.beffroi.workbench.theme;

/**
 * How much room what is read has.
 *
 * @param percent of the size that the system gives to text, from {@link #SMALLEST} to {@link #LARGEST}
 * @param lines of a mention in a list, 2 or 3
 */
public record ReadingSize(int percent, int lines) {

    /** The smallest text, in percent. */
    public static final int SMALLEST = 90;
    /** The largest text, in percent. */
    public static final int LARGEST = 150;

    /** That of somebody who chose nothing. */
    public static final ReadingSize USUAL = new ReadingSize(100, 3);

    /** What is beyond the bounds is brought within them. */
    public ReadingSize {
        percent = Math.clamp(percent, SMALLEST, LARGEST);
        lines = Math.clamp(lines, 2, 3);
    }
}
