package org.beffroi.sources.table;

/** How the rows of one file are to be read: what was found out about it, or what the user said. */
public sealed interface Manner {

    /** The format. */
    Format format();

    /** The rows from the first to the last. */
    Rows open(Content content);

    /**
     * A table of text.
     *
     * @param headerLine line that names the columns, 0 where there is none
     */
    record Csv(Dialect dialect, long headerLine) implements Manner {
        @Override
        public Format format() {
            return Format.CSV;
        }

        @Override
        public Rows open(Content content) {
            return new CsvRows(content, dialect, headerLine);
        }
    }
}
