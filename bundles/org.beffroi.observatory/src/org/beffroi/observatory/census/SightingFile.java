package org.beffroi.observatory.census;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** A file of what was seen of accounts: the table {@code sightings.csv} of a bundle, which people may also write by hand. */
public final class SightingFile {

    private SightingFile() {}

    /**
     * Reads one.
     *
     * @throws Refusal if it is not there, or a row of it cannot be read
     */
    public static List<Sighting> read(Path file) {
        try {
            return BundleRows.sightings(OrdinaryFile.bytes(file));
        } catch (NoSuchFileException e) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND, Sentence.of(SightingFile.class, "sightings.absent", file.toString()), e);
        } catch (BundleRows.UnreadRow e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    Sentence.of(
                            SightingFile.class, "sightings.cell." + e.column(), file.toString(), e.line(), e.typed()),
                    e);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    Sentence.of(
                            SightingFile.class,
                            "sightings.unreadable",
                            file.toString(),
                            String.join(",", BundleTables.SIGHTINGS),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }
}
