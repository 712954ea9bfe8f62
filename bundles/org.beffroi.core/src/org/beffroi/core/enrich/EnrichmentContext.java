package org.beffroi.core.enrich;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What an enricher may know of the dossier whose mentions it reads.
 *
 * @param territory INSEE code of the commune, or SIREN of the body that watches; empty where it is not said
 * @param zone time zone of the dossier's calendar
 * @param codebook folder of the dossier's own lists and learnt models ({@code codebook/}); may not exist yet
 */
public record EnrichmentContext(Optional<String> territory, ZoneId zone, Path codebook) {

    public EnrichmentContext {
        Objects.requireNonNull(territory);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(codebook);
    }
}
