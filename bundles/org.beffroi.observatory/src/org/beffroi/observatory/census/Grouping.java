package org.beffroi.observatory.census;

import java.util.Locale;
import java.util.Optional;

/** By what the bodies of a census are grouped. */
public enum Grouping {
    /** All in one. */
    ALL,
    KIND,
    STRATUM,
    DEPARTEMENT,
    REGION;

    /** The group of a body; empty where that is not known. */
    Optional<String> of(CensusBody body) {
        return switch (this) {
            case ALL -> Optional.of("");
            case KIND -> Optional.of(body.key().kind().name().toLowerCase(Locale.ROOT));
            case STRATUM -> Optional.of(body.stratum().key());
            case DEPARTEMENT -> body.departement();
            case REGION -> body.region();
        };
    }

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
