package org.beffroi.observatory.kept;

import java.time.Instant;
import java.util.Objects;
import org.beffroi.observatory.census.CensusSource;

/**
 * A directory that a dossier keeps: the head beside its records.
 *
 * @param source the file that it was read from
 * @param reference year of the reference of territories by which its records found their bodies
 * @param bodies how many bodies it speaks of
 * @param imported when
 * @param by who imported it
 */
public record KeptDirectory(CensusSource source, String reference, long bodies, Instant imported, String by) {

    public KeptDirectory {
        Objects.requireNonNull(source);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(imported);
        Objects.requireNonNull(by);
    }

    public String name() {
        return source.name();
    }
}
