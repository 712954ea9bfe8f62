package org.beffroi.observatory.benchmark;

import java.util.Objects;
import org.beffroi.core.message.Sentence;

/**
 * A row, or a cell of it, that was not taken.
 *
 * @param line of the file on which it begins, 1 is the first; of a workbook the row below its head, 1 is the first
 * @param why the reason, for people
 */
public record RefusedRow(long line, Sentence why) {

    public RefusedRow {
        Objects.requireNonNull(why);
    }
}
