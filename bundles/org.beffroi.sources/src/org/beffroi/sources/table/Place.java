package org.beffroi.sources.table;

/**
 * Where a row stands.
 *
 * @param entry name of the file inside an archive, empty for a plain file
 * @param line physical line on which the row begins, 1 is the first of the (inner) file; of a workbook, the row's number
 */
public record Place(String entry, long line) {}
