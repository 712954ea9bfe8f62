package org.beffroi.workbench.importing;

/** Told what the user corrects. */
interface FileCorrections {
    /** A column fills that field, or none where it is empty. */
    void column(String column, String field);

    /** A value of a field means another, or nothing where it is empty. */
    void value(String field, String written, String kept);

    /** Days are written before months, or months before days. */
    void dayFirst(boolean first);

    /** All rows have that value in a field; the columns fill it again where it is empty. */
    void constant(String field, String value);
}
