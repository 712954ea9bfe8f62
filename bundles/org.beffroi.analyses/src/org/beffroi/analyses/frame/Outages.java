package org.beffroi.analyses.frame;

import java.time.Instant;
import java.util.Optional;
import org.beffroi.core.analysis.Gap;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;

/** What is said where sources could not be visited on some of the days that were counted. */
public final class Outages {

    private Outages() {}

    /** A caution that names how many sources, empty where all were well. */
    public static Optional<Finding> caution(Run run, DaySpan days) {
        Instant begin = days.from().atStartOfDay(run.zone()).toInstant();
        Instant end = days.to().plusDays(1).atStartOfDay(run.zone()).toInstant();
        long sources = run.gaps().stream()
                .filter(gap -> gap.meets(begin, end))
                .map(Gap::source)
                .distinct()
                .count();
        return sources == 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        run.say(Outages.class, "outages", sources, run.wording().days(days.from(), days.to())),
                        Prose.Weight.CAUTION,
                        Optional.empty()));
    }
}
