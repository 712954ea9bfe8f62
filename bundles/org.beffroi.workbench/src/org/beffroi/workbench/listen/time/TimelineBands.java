package org.beffroi.workbench.listen.time;

import java.util.function.IntUnaryOperator;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The bands of a timeline from the top down, in points: what is told of it, the bars of what was found, their dates, a strip with
 * the whole archive between its first month and its last, which are said beside it: two axes below each other look alike.
 * Immutable.
 *
 * @param head height of what is told
 * @param bars height of the bars
 * @param dates height of the dates under the bars, and of what leads from them to the strip
 * @param strip height of the strip
 * @param foot room under the strip
 * @param caption width at the left of the strip, where it is said what it is and when it begins
 * @param ending width at the right of the strip, where it is said when it ends
 */
public record TimelineBands(int head, int bars, int dates, int strip, int foot, int caption, int ending) {

    /** A room lower than this is rather for the mentions: a window on a screen of 1366 by 768. */
    private static final int LOW = 600;

    /** Two or three short words in small letters. */
    private static final int CAPTION = 122;

    /** A month and its year in small letters. */
    private static final int MONTH = 66;

    private static final int FOOT = 8;

    /** Between the dates of the bars and the strip, which the lens crosses. */
    private static final int LENS = 10;

    /** Above the strip a pointer chooses on it already. */
    private static final int REACH = 4;

    /**
     * Those for a room.
     *
     * @param room height that timeline and mentions have between them; none before it is known
     * @param tall a height in proportion to the letters
     */
    public static TimelineBands of(int room, IntUnaryOperator tall) {
        int head = tall.applyAsInt(26);
        int dates = tall.applyAsInt(20) + LENS;
        int caption = tall.applyAsInt(CAPTION + MONTH);
        int ending = tall.applyAsInt(MONTH);
        return room > 0 && room < tall.applyAsInt(LOW)
                ? new TimelineBands(head, 54, dates, 20, FOOT, caption, ending)
                : new TimelineBands(head, 66, dates, 22, FOOT, caption, ending);
    }

    /** All of them. */
    public int height() {
        return head + bars + dates + strip + foot;
    }

    /** Where the bars stand. */
    public Rectangle near(Rectangle area) {
        return across(area, head, bars);
    }

    /** Where the whole archive stands. */
    public Rectangle whole(Rectangle area) {
        Rectangle all = across(area, head + bars + dates, strip);
        return new Rectangle(all.x + caption, all.y, Math.max(0, all.width - caption - ending), strip);
    }

    private static Rectangle across(Rectangle area, int top, int height) {
        return new Rectangle(Look.MARGIN, top, area.width - 2 * Look.MARGIN, height);
    }

    /** How high that is which leads from the span on the strip to the bars. */
    public int lens() {
        return LENS;
    }

    /** Whether a height is that of the strip rather than of the bars. */
    public boolean isOnStrip(int y) {
        return y >= head + bars + dates - REACH;
    }
}
