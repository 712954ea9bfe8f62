package org.beffroi.sources.workbook;

import java.util.List;
import java.util.Set;
import org.beffroi.sources.table.Doubt;

/**
 * A row of a sheet that holds something, or of which something is to be told.
 *
 * @param number of the first of them, 1 is the first of the sheet
 * @param times how many follow one another alike, 1 or more
 * @param cells up to the last that is filled; none where only what is doubtful is told
 * @param doubts what is doubtful of it
 */
record SheetRow(long number, long times, List<String> cells, Set<Doubt> doubts) {

    /** Whether there is nothing to read in it. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
