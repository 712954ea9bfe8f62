package org.beffroi.sources.profile;

import java.util.Objects;
import java.util.Optional;

/**
 * How a file of rows is written, as far as somebody says; what is empty is found out from the file.
 *
 * @param encoding name of the character set
 * @param separator between cells of CSV
 * @param quote around cells of CSV
 * @param headerLine line that names the columns, 1 is the first; 0 where there is none
 * @param sheet of a workbook: its name, or its number where none has that name
 */
public record Writing(
        Optional<String> encoding,
        Optional<Character> separator,
        Optional<Character> quote,
        Optional<Integer> headerLine,
        Optional<String> sheet) {

    /** Nothing is said. */
    public static final Writing UNSAID =
            new Writing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Writing {
        Objects.requireNonNull(encoding);
        Objects.requireNonNull(separator);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(headerLine);
        Objects.requireNonNull(sheet);
    }

    /** The same, completed by another where it says nothing. */
    public Writing or(Writing other) {
        return new Writing(
                encoding.or(() -> other.encoding),
                separator.or(() -> other.separator),
                quote.or(() -> other.quote),
                headerLine.or(() -> other.headerLine),
                sheet.or(() -> other.sheet));
    }
}
