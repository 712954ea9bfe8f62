package org.beffroi.documents.docx.style;

/** The sheet of paper, A4, and what else has one size; in twips, 20 to the point, unless it says otherwise. */
public final class Sizes {

    public static final int PAGE_WIDTH = 11_906;
    public static final int PAGE_HEIGHT = 16_838;

    /** 25 millimetres on each side. */
    public static final int MARGIN = 1_417;

    public static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
    public static final int TEXT_HEIGHT = PAGE_HEIGHT - 2 * MARGIN;

    /** From the edge of the paper to the head and the foot of a page. */
    public static final int HEAD = 680;

    /** Room for the page numbers of a table of contents. */
    public static final int NUMBERS = 567;

    /** The tallest picture, 19 centimetres. */
    public static final int TALLEST = 10_772;

    /** Names of facts. */
    public static final int FACT_NAME = 2_300;

    /** Letters of a figure that is found first, in half points. */
    public static final int KEY_FIGURE = 44;

    /** Letters of what stands beside a quotation, in half points. */
    static final int BESIDE = 17;

    /** English metric units of DrawingML, 914,400 to the inch, in a twip. */
    public static final int EMU = 635;

    private Sizes() {}
}
