package org.beffroi.documents.docx;

/** The sheet of paper, A4, and what else has one size; in twips, 20 to the point, unless it says otherwise. */
final class Sizes {

    static final int PAGE_WIDTH = 11_906;
    static final int PAGE_HEIGHT = 16_838;

    /** 25 millimetres on each side. */
    static final int MARGIN = 1_417;

    static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
    static final int TEXT_HEIGHT = PAGE_HEIGHT - 2 * MARGIN;

    /** From the edge of the paper to the head and the foot of a page. */
    static final int HEAD = 680;

    /** Room for the page numbers of a table of contents. */
    static final int NUMBERS = 567;

    /** The tallest picture, 19 centimetres. */
    static final int TALLEST = 10_772;

    /** Names of facts. */
    static final int FACT_NAME = 2_300;

    /** Letters of a figure that is found first, in half points. */
    static final int KEY_FIGURE = 44;

    /** Letters of what stands beside a quotation, in half points. */
    static final int BESIDE = 17;

    /** English metric units of DrawingML, 914,400 to the inch, in a twip. */
    static final int EMU = 635;

    private Sizes() {}
}
