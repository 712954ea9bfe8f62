package org.beffroi.strategy.measure;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Run;

/**
 * What figures are taken from: an archive at one point in time, and the analyses at hand.
 *
 * @param run what may be asked of the archive
 * @param analyses that an indicator or a piece of evidence may rest on; empty where none are there
 * @param at the moment that figures are dated with
 * @param by who has them taken
 */
public record Ground(Run run, Optional<Analyses> analyses, Instant at, String by) {

    public Ground {
        Objects.requireNonNull(run);
        Objects.requireNonNull(analyses);
        Objects.requireNonNull(at);
        Objects.requireNonNull(by);
    }

    /** Language of what is written beside a figure. */
    public Locale locale() {
        return run.locale();
    }
}
