package org.beffroi.strategy.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.query.Query;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.model.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion is measured on.
 *
 * @param strategy read, never changed
 * @param ground the archive and the analyses
 */
public record Situation(Strategy strategy, Ground ground) {

    public Situation {
        Objects.requireNonNull(strategy);
        Objects.requireNonNull(ground);
    }

    /** The day of the body. */
    public LocalDate today() {
        return ground.run().days().today();
    }

    /** The archive. */
    public Snapshot snapshot() {
        return ground.run().snapshot();
    }

    /** So many days, today the last of them. */
    public Window last(int days) {
        return new Window(today().minusDays(days - 1L), today());
    }

    /** Whether a day has come; one that is not said has not. */
    public boolean hasCome(@Nullable LocalDate day) {
        return day != null && !day.isAfter(today());
    }

    /** How many mentions a query finds. */
    public long count(Query query) {
        return snapshot().count(query, ground.run().cancel());
    }

    /**
     * What an analysis says with these parameters and its usual ones.
     *
     * @return empty where no analyses, or none of that name, are there
     * @throws org.beffroi.core.message.Refusal if it does not answer
     */
    public Optional<Report> report(String analysis, Map<String, List<String>> parameters) {
        return ground.analyses().flatMap(analyses -> analyses.all().stream()
                .filter(one -> Analyses.info(one).id().equals(analysis))
                .findFirst()
                .map(one -> analyses.report(one, parameters, ground.run())));
    }

    /**
     * The share of some days that the archive can tell of, from 0 to 1: those on which something was collected and no source was
     * out of reach, as far as that is remembered.
     */
    public double observed(Window window) {
        CollectedDays collected = CollectedDays.of(ground.run(), new Query.Everything());
        long seen = window.from()
                .datesUntil(window.until().plusDays(1))
                .filter(day -> collected.within(day, day) > 0 && !isLacking(day))
                .count();
        return (double) seen / window.days();
    }

    /** Why nothing that a search finds on some days is counted: nobody watched on any of them; empty where somebody did. */
    public Optional<String> unwatched(Query search, Window window) {
        return CollectedDays.of(ground.run(), search).nothing(window.from(), window.until());
    }

    private boolean isLacking(LocalDate day) {
        Instant begin = day.atStartOfDay(ground.run().zone()).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(ground.run().zone()).toInstant();
        return ground.run().gaps().stream().anyMatch(gap -> gap.meets(begin, end));
    }
}
