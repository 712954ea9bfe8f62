package org.beffroi.workbench.observatory.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.observatory.kept.KeptCensus;
import org.beffroi.observatory.kept.KeptDirectory;

/**
 * What an observatory holds, and the census in hand.
 *
 * @param directories by the day of which they speak
 * @param censuses by the day of which they speak
 * @param open the census in hand; empty where there is none, or it could not be read
 */
public record ObservatoryState(List<KeptDirectory> directories, List<KeptCensus> censuses, Optional<OpenCensus> open) {

    public ObservatoryState {
        directories = List.copyOf(directories);
        censuses = List.copyOf(censuses);
        Objects.requireNonNull(open);
    }

    /** The directory that a new census counts first: the one that speaks of the latest day. */
    public Optional<KeptDirectory> latest() {
        return directories.isEmpty() ? Optional.empty() : Optional.of(directories.getLast());
    }
}
