package org.beffroi.observatory.kept;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.beffroi.observatory.census.CensusSource;
import org.beffroi.observatory.directory.ReadColumn;

/**
 * A directory that a dossier keeps: the head beside its records.
 *
 * @param source the file that it was read from
 * @param reference year of the reference of territories by which its records found their bodies
 * @param bodies how many bodies it speaks of
 * @param imported when
 * @param by who imported it
 * @param columns what those of its tables were read as, in their order; none where it has no table, or an earlier version read it
 */
public record KeptDirectory(
        CensusSource source, String reference, long bodies, Instant imported, String by, List<ReadColumn> columns) {

    public KeptDirectory {
        Objects.requireNonNull(source);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(imported);
        Objects.requireNonNull(by);
        columns = List.copyOf(columns);
    }

    public String name() {
        return source.name();
    }
}
