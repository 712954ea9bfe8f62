package org.beffroi.workbench.analysis.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.beffroi.dossier.period.PeriodReader.NamedDay;

/**
 * What somebody wrote at a day, shown on every series of time of the dossier.
 *
 * @param id unique in the dossier
 * @param day in the dossier's calendar
 * @param text in few words, never blank
 * @param by who wrote it
 * @param added when
 */
public record Remark(String id, LocalDate day, String text, String by, Instant added) {
    public Remark {
        Objects.requireNonNull(id);
        Objects.requireNonNull(day);
        Objects.requireNonNull(by);
        Objects.requireNonNull(added);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A remark says something");
        }
    }

    /** The day by the name that it gives it. */
    public NamedDay named() {
        return new NamedDay(text, day);
    }
}
