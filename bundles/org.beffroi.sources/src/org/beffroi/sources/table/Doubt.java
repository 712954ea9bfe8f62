package org.beffroi.sources.table;

/**
 * What is doubtful of a row, or of a line, and does not stop the reading: told once with its number and its first lines, and listed
 * row by row.
 */
public enum Doubt {
    /** A line before the names of the columns that may be a row. */
    BEFORE_HEADER("rows.before.header", "row.before.header"),
    /** A quotation mark too many where a cell begins or ends. */
    QUOTE_LITERAL("rows.quote.literal", "row.quote.literal"),
    /** A quotation mark that is missing. */
    QUOTE_MISSING("rows.quote.missing", "row.quote.missing"),
    /** Quotation marks inside a cell that are not doubled. */
    QUOTE_LOOSE("rows.quote.loose", "row.quote.loose"),
    /** A cell that a formula of a workbook could not compute. */
    CELL_ERROR("rows.cells.error", "row.cells.error"),
    /** A cell whose text the workbook does not hold. */
    CELL_LOST("rows.cells.lost", "row.cells.lost"),
    /** A row that the workbook does not show. */
    HIDDEN("rows.hidden", "row.hidden"),
    /** A row in which cells are merged. */
    MERGED("rows.merged", "row.merged"),
    /** A line of JSON on which something else stands behind an object. */
    REST("rows.rest", "row.rest"),
    /** A line with signs that are no text in the encoding of the file. */
    DAMAGED("encoding.damaged", "row.damaged"),
    /** A line with zero bytes. */
    ZEROS("encoding.nul", "row.nul");

    private final String counted;
    private final String listed;

    Doubt(String counted, String listed) {
        this.counted = counted;
        this.listed = listed;
    }

    /** Key of the sentence that says how many there are. */
    public String counted() {
        return counted;
    }

    /** Key of the sentence that says it of one row. */
    public String listed() {
        return listed;
    }
}
