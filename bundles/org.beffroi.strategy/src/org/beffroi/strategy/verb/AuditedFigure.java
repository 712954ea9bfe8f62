package org.beffroi.strategy.verb;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.result.Share;

/**
 * One figure of a dossier as the audit tells it.
 *
 * @param origin id of the analysis, or name of the file of a strategy
 * @param key of the figure within its origin
 * @param label as people read it
 * @param value as people read it, with its unit; in words where it was not measured
 * @param base how many things it rests on
 * @param basis on what it rests, in words, where it is no counted share; may be empty
 * @param part what was counted for a share; empty of other figures
 */
record AuditedFigure(
        String origin, String key, String label, String value, long base, String basis, Optional<Share> part) {

    AuditedFigure {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(key);
        Objects.requireNonNull(label);
        Objects.requireNonNull(value);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(part);
    }
}
