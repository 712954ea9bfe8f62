package org.beffroi.workbench.alert.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What was talked about most in some weeks of a dossier. Immutable.
 *
 * @param from first day of them
 * @param until last day of them
 * @param subjects most talked about first; empty where nothing stands out
 */
public record TalkedAbout(LocalDate from, LocalDate until, List<WatchSubject> subjects) {

    public TalkedAbout {
        subjects = List.copyOf(subjects);
    }
}
