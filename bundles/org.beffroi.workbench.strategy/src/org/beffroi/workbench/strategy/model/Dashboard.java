package org.beffroi.workbench.strategy.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.strategy.analysis.Forecast;
import org.beffroi.strategy.analysis.Track;
import org.beffroi.strategy.measure.Tracking;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;

/**
 * The indicators of a strategy as they show: the most urgent first, by objective or all together. Immutable.
 *
 * @param lines from top to bottom
 */
public record Dashboard(List<Line> lines) {

    /** One line. */
    public sealed interface Line {}

    /** Above the indicators of an objective. */
    public record Heading(Objective objective) implements Line {}

    /**
     * An indicator.
     *
     * @param forecast where its measurements lead by its due day, where there are enough of them
     * @param objective it belongs to, where no heading says so
     */
    public record Card(
            Indicator indicator, Tracking tracking, Optional<Forecast> forecast, Optional<Objective> objective)
            implements Line {}

    public Dashboard {
        lines = List.copyOf(lines);
    }

    /**
     * All indicators of a strategy.
     *
     * @param grouped whether they stand under their objectives, in the order of the strategy
     * @param today the dossier's
     */
    public static Dashboard of(Strategy strategy, boolean grouped, LocalDate today, ZoneId zone) {
        Comparator<Indicator> urgent = Tracking.byUrgency(today, zone);
        List<Line> lines = new ArrayList<>();
        for (Objective objective : strategy.getObjectives()) {
            if (grouped && !objective.getIndicators().isEmpty()) {
                lines.add(new Heading(objective));
            }
            objective.getIndicators().stream()
                    .sorted(urgent)
                    .forEach(indicator -> lines.add(new Card(
                            indicator,
                            Tracking.of(indicator, today, zone),
                            Track.of(indicator, zone).forecast(),
                            grouped ? Optional.empty() : Optional.of(objective))));
        }
        if (!grouped) {
            lines.sort(Comparator.comparing(line -> ((Card) line).indicator(), urgent));
        }
        return new Dashboard(lines);
    }

    /** The indicators, from top to bottom. */
    public List<Card> cards() {
        return lines.stream()
                .filter(Card.class::isInstance)
                .map(Card.class::cast)
                .toList();
    }

    /** How many stand how; states in which none is are left out. */
    public Map<Tracking.State, Long> counts() {
        Map<Tracking.State, Long> counts = new EnumMap<>(Tracking.State.class);
        cards().forEach(card -> counts.merge(card.tracking().state(), 1L, Long::sum));
        return counts;
    }
}
