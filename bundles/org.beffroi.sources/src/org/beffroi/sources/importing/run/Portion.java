package org.beffroi.sources.importing.run;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.sources.table.Place;

/** What the reading thread hands to the writing one. */
public sealed interface Portion {

    /** Position of the file in the request. */
    int file();

    /**
     * Some rows of one file, at most as many as are kept in one go.
     *
     * @param rows how many rows these are
     * @param read the rows that can be kept
     * @param rejects the other rows
     * @param noted rows that can be kept, each with what of it could not be read
     * @param profile id of the profile they were read with
     * @param share of the file's bytes that is read, 0 to 1, negative when not known
     */
    record Some(
            int file, int rows, List<Read> read, List<Reject> rejects, List<Reject> noted, String profile, double share)
            implements Portion {}

    /**
     * A row that can be kept.
     *
     * @param besides second mentions that it holds
     */
    record Read(Place place, Mention mention, List<Mention> besides) {}

    /**
     * The file is at its end, or was refused as a whole.
     *
     * @param warnings what was noticed
     * @param unmapped values that nobody knows
     */
    record End(
            int file,
            Optional<String> profile,
            Optional<Sentence> refusal,
            List<Sentence> warnings,
            List<ValueUse> unmapped)
            implements Portion {}

    /** The reading failed for a reason nobody foresaw. */
    record Failure(int file, RuntimeException cause) implements Portion {}

    /** A row that cannot be kept; the row itself is empty where it must not be written down. */
    record Reject(Place place, Sentence why, String raw) {}
}
