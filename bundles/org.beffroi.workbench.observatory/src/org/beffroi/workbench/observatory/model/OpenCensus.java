package org.beffroi.workbench.observatory.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
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
 * @param said what it found, in sentences
 * @param names of territories
 */
public record OpenCensus(
        KeptCensus kept,
        CensusBundle bundle,
        CensusCount count,
        List<CensusFigure> figures,
        Said said,
        TerritoryNames names) {

    public OpenCensus {
        Objects.requireNonNull(kept);
        Objects.requireNonNull(bundle);
        Objects.requireNonNull(count);
        figures = List.copyOf(figures);
        Objects.requireNonNull(said);
        Objects.requireNonNull(names);
    }

    /**
     * What a census says.
     *
     * @param found each with its figure
     * @param limits what was counted, from what, and what is not known
     */
    public record Said(List<CensusFindings.Finding> found, List<Sentence> limits) {

        public Said {
            found = List.copyOf(found);
            limits = List.copyOf(limits);
        }

        /** What a count says. */
        static Said of(CensusBundle bundle, CensusCount count) {
            CensusFindings findings = new CensusFindings(bundle.document(), count);
            return new Said(findings.findings(), findings.limits());
        }

        /** All sentences: what was found, then on what it rests. */
        public List<Sentence> all() {
            return Stream.concat(found.stream().map(CensusFindings.Finding::sentence), limits.stream())
                    .toList();
        }
    }

    /** A census that was counted; takes some tenths of a second for a whole country. */
    public static OpenCensus of(KeptCensus kept, CensusBundle bundle, TerritoryNames names) {
        CensusCount count = new CensusCount(bundle.data());
        return new OpenCensus(kept, bundle, count, count.figures(), Said.of(bundle, count), names);
    }

    /**
     * Reads and counts one; takes up to some seconds.
     *
     * @throws org.beffroi.core.message.Refusal if it cannot be read
     */
    public static OpenCensus read(KeptCensus kept, Territories territories) {
        return of(kept, CensusBundle.read(kept.folder()), TerritoryNames.of(territories));
    }

    public String name() {
        return kept.name();
    }
}
