package org.beffroi.documents.slides;

/**
 * A place on a slide.
 *
 * @param x from the left edge, in points
 * @param y from the upper edge, in points
 * @param width in points
 * @param height in points
 */
public record Frame(double x, double y, double width, double height) {

    /** Width of a slide, in points: 16 to 9, as PowerPoint and Impress begin one. */
    public static final double SLIDE_WIDTH = 960;

    public static final double SLIDE_HEIGHT = 540;

    /** Where the title of a slide stands. */
    public static final Frame TITLE = new Frame(48, 26, 864, 66);

    /** Where its content stands. */
    public static final Frame BODY = new Frame(48, 112, 864, 370);

    /** Where the title of the deck stands at the foot. */
    public static final Frame FOOT = new Frame(48, 502, 700, 22);

    /** Where the number of the slide stands. */
    public static final Frame NUMBER = new Frame(812, 502, 100, 22);

    /** Where the title of the deck stands on its first slide. */
    public static final Frame COVER_TITLE = new Frame(72, 120, 816, 170);

    /** Where the line under it stands there. */
    public static final Frame COVER_LINE = new Frame(72, 302, 816, 140);
}
