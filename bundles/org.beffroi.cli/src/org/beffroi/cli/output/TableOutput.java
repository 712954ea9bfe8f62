package org.beffroi.cli.output;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;

/**
 * Where the table of a verb goes, and in which format.
 *
 * @param workplace whose output it is
 * @param format name of the format that is meant
 * @param writer of that format
 * @param file empty for the output
 */
public record TableOutput(Workplace workplace, String format, TableWriter writer, Optional<Path> file) {

    private static final Set<String> SPREADSHEETS = Set.of("xlsx", "ods");

    /** Whether it is for eyes: the table of the terminal. */
    public boolean isTable() {
        return format.equals(Formats.TABLE);
    }

    /** Whether it is for eyes, and on the screen. */
    public boolean isOnScreen() {
        return isTable() && file.isEmpty();
    }

    /** Who reads it: people read tables and spreadsheets, programs all else. */
    public Readership readership() {
        return new Readership(workplace.locale(), isTable() || SPREADSHEETS.contains(format));
    }

    /**
     * Writes rows.
     *
     * @throws org.beffroi.core.message.Refusal if the file cannot be written
     */
    public void write(Sheet sheet, Iterator<List<Object>> rows) {
        new Delivery(workplace, file).write(writer, sheet, rows);
    }

    /**
     * Writes things as they are listed; for eyes a list without any is one sentence, where the listing has one.
     *
     * @param zone in which times are shown
     * @return false where that sentence was told
     * @throws org.beffroi.core.message.Refusal if the file cannot be written
     */
    public <T> boolean write(Listing<T> listing, List<T> things, ZoneId zone) {
        if (things.isEmpty() && isTable() && listing.none().isPresent()) {
            workplace.tell(listing.none().get());
            return false;
        }
        write(listing, things.iterator(), zone);
        return true;
    }

    /**
     * Writes things as they come.
     *
     * @throws org.beffroi.core.message.Refusal if the file cannot be written
     */
    public <T> void write(Listing<T> listing, Iterator<T> things, ZoneId zone) {
        write(listing.sheet(zone, workplace), listing.rows(things, readership()));
    }
}
