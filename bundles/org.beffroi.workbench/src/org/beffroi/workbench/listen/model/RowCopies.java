package org.beffroi.workbench.listen.model;

/**
 * What a row stands for where copies of one text count once.
 *
 * @param others how many copies match beside it, 1 or more
 * @param first who published the text first, under the name that may show; empty where it is the row itself
 */
record RowCopies(long others, String first) {}
