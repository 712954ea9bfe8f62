package org.beffroi.workbench.observatory.model.peer;

import java.util.List;
import java.util.Objects;
import org.beffroi.observatory.benchmark.Benchmark;
import org.beffroi.observatory.benchmark.Standing;

/**
 * One indicator of a body and its peers.
 *
 * @param standing how the body stands
 * @param known what is known of each peer, the smallest value first
 */
public record PeerRow(Standing standing, List<Benchmark.Known> known) {

    public PeerRow {
        Objects.requireNonNull(standing);
        known = List.copyOf(known);
    }
}
