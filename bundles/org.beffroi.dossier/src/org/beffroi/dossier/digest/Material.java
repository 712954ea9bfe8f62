package org.beffroi.dossier.digest;

import java.time.Instant;
import java.util.Objects;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.watch.Watches;
import org.beffroi.dossier.watch.DatedQueries;

/**
 * What a digest is made of.
 *
 * @param snapshot the archive at one point in time, by which all figures agree
 * @param fields its catalogue
 * @param days the dossier's today and time zone
 * @param names under which authors show
 * @param rights what may be printed of texts
 * @param watches those of the dossier
 * @param fictional whether everything in the dossier is invented, which is then said
 * @param maker the program, with its version
 * @param made when the digest is made
 */
public record Material(
        Snapshot snapshot,
        Fields fields,
        DayResolution days,
        ShownNames names,
        PrintRights rights,
        Watches watches,
        boolean fictional,
        String maker,
        Instant made) {

    public Material {
        Objects.requireNonNull(snapshot);
        Objects.requireNonNull(fields);
        Objects.requireNonNull(days);
        Objects.requireNonNull(names);
        Objects.requireNonNull(rights);
        Objects.requireNonNull(watches);
        Objects.requireNonNull(maker);
        Objects.requireNonNull(made);
    }

    /** Reads queries and periods, as of its today. */
    DatedQueries queries() {
        return new DatedQueries(fields, days);
    }
}
