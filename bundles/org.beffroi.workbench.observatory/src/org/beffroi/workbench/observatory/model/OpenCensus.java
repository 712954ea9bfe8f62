package org.beffroi.workbench.observatory.model;

import java.util.List;
import java.util.Objects;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusCount;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusFindings;
import org.beffroi.observatory.kept.KeptCensus;

/**
 * A census that was read and counted. Immutable.
 *
 * @param kept where the dossier keeps it
 * @param bundle what it holds
 * @param count what was counted
 * @param figures all of them, in their order
 * @param names of territories
 */
public record OpenCensus(
        KeptCensus kept, CensusBundle bundle, CensusCount count, List<CensusFigure> figures, TerritoryNames names) {

    public OpenCensus {
        Objects.requireNonNull(kept);
        Objects.requireNonNull(bundle);
        Objects.requireNonNull(count);
        figures = List.copyOf(figures);
        Objects.requireNonNull(names);
    }

    /**
     * Reads and counts one; takes up to some seconds.
     *
     * @throws org.beffroi.core.message.Refusal if it cannot be read
     */
    public static OpenCensus read(KeptCensus kept, Territories territories) {
        CensusBundle bundle = CensusBundle.read(kept.folder());
        CensusCount count = new CensusCount(bundle.data());
        return new OpenCensus(kept, bundle, count, count.figures(), TerritoryNames.of(territories));
    }

    public String name() {
        return kept.name();
    }

    /** What it found, in sentences. */
    public CensusFindings findings() {
        return new CensusFindings(bundle.document(), count);
    }
}
