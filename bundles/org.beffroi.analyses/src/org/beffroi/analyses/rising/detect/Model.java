package org.beffroi.analyses.rising.detect;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.rising.detect.Recent.Kind;

/**
 * The model of one series: level × seasons, what scatters around it at several lengths of time, what was announced. Changes;
 * one thread.
 */
final class Model {

    /** Lengths at which rises are looked for, in days: five minutes to five days. */
    private static final double[] SPANS = {1.0 / 288, 1.0 / 96, 1.0 / 24, 1.0 / 8, 0.25, 0.5, 1, 2, 3, 5};

    private static final int LEAST_SPANS = 3;
    private static final int MOST_POINTS = 4_096;
    /** How much a point of a peak weighs when the baseline learns. */
    private static final double WEIGHT_IN_PEAK = 0.25;

    private static final double OUTLIER = 2;
    /** Relative variance of the level from which nothing is known yet. */
    private static final double UNKNOWN = 0.5;
    /** Days that may be caught up at once after a gap. */
    private static final double MOST_CAUGHT_UP = 14;

    private static final double NINETEEN_OF_TWENTY = 1.645;

    private final Grid grid;
    private final Series series;
    private final Sensitivity sensitivity;
    private final Season season;
    private final Recent recent;
    private final List<Span> spans = new ArrayList<>();
    private final Span day;
    private final Announcement announcement = new Announcement();
    private final Level level;
    private final Silence silence;
    private Optional<Episode> episode = Optional.empty();
    private Optional<Instant> last = Optional.empty();
    private double missed;

    /** @param usual in a step, as far as its first points tell */
    Model(Grid grid, Series series, Sensitivity sensitivity, double usual) {
        this.grid = grid;
        this.series = series;
        this.sensitivity = sensitivity;
        season = new Season(grid, series.calendar());
        level = new Level(grid, usual);
        silence = new Silence(grid);
        List<Integer> lengths = lengths(grid);
        for (int points : lengths) {
            spans.add(new Span(grid, points, Price.of(points, lengths, grid)));
        }
        recent = new Recent(spans.getLast().points() + 1);
        day = spans.stream().filter(span -> span.days() >= 0.99).findFirst().orElse(spans.getLast());
    }

    private static List<Integer> lengths(Grid grid) {
        List<Integer> lengths = new ArrayList<>(List.of(1));
        for (double span : SPANS) {
            int points = (int) Math.round(span / grid.days());
            if (points > lengths.getLast() && points <= MOST_POINTS) {
                lengths.add(points);
            }
        }
        while (lengths.size() < LEAST_SPANS) {
            lengths.add(lengths.getLast() * 2);
        }
        return lengths;
    }

    /**
     * Reads a point.
     *
     * @param awake whether it may be news
     */
    Reading read(Observation observation, boolean awake) {
        double elapsed = elapsed(observation.time());
        last = Optional.of(observation.time());
        level.drift(elapsed);
        announcement.fade(elapsed, grid);
        ZonedDateTime local = observation.time().atZone(series.zone());
        Season.Time time = season.at(local, level.value());
        Point point = new Point(
                observation,
                local.toLocalDateTime().toEpochSecond(ZoneOffset.UTC) / 86_400.0,
                time,
                level.value() * time.factor(),
                level.uncertainty());
        skip(Math.max(0, Math.round(elapsed / grid.days()) - 1));
        if (observation.value().isEmpty() || isSilent(point)) {
            skip(1);
            return reading(point, 0, false, episode.map(Episode::peak));
        }
        return judge(point, elapsed, awake);
    }

    /**
     * A point on its way.
     *
     * @param localDays its local time, in days
     * @param expected of it, above 0
     * @param uncertainty relative variance of the level
     */
    private record Point(
            Observation observation, double localDays, Season.Time time, double expected, double uncertainty) {

        double value() {
            return Math.max(0, observation.value().orElseThrow());
        }
    }

    private boolean isSilent(Point point) {
        if (point.value() > 0) {
            silence.isBroken();
            return false;
        }
        return point.observation().isSoFar() || silence.isUnbelievable(point.expected(), day, point.uncertainty());
    }

    private double elapsed(Instant time) {
        return last.map(before -> Duration.between(before, time).toMillis() / 86_400_000.0)
                .orElse(grid.days());
    }

    /** Lets points go by that nobody counted: no falls, and what comes after may catch up with them. */
    private void skip(long points) {
        missed = Math.max(0, missed + points);
        if (points >= recent.capacity()) {
            forget();
            return;
        }
        for (long i = 0; i < points; i++) {
            for (Kind kind : Kind.values()) {
                recent.put(kind, 0);
            }
            slide();
        }
    }

    private void forget() {
        recent.clear();
        spans.forEach(Span::clear);
    }

    private void slide() {
        recent.advance();
        spans.forEach(span -> span.slide(recent));
    }

    private Reading judge(Point point, double elapsed, boolean awake) {
        double caughtUp = 1 + Math.min(missed, MOST_CAUGHT_UP / grid.days());
        missed = 0;
        double announced = point.expected() * announcement.factor() * caughtUp;
        push(point, announced, caughtUp);
        Verdict verdict = verdict(point, point.value() > announced, awake);
        boolean news = verdict.evidence() >= sensitivity.evidence();
        if (news) {
            announce(point, verdict);
        }
        Optional<Peak> peak = follow(point);
        boolean caughtUpNow = caughtUp > 1 && point.value() > point.expected();
        if (!caughtUpNow && !point.observation().isSoFar()) {
            learn(point, elapsed);
        }
        return reading(point, verdict.evidence(), news, peak);
    }

    private void push(Point point, double announced, double caughtUp) {
        recent.put(Kind.VALUE, point.value());
        recent.put(Kind.ANNOUNCED, announced);
        recent.put(Kind.EXPECTED, point.expected() * caughtUp);
        recent.put(Kind.HOUR, announced * announced * season.hourUncertainty(point.time()));
        recent.put(Kind.DAY, announced * announced * season.dayUncertainty(point.time()));
        slide();
    }

    /** The span that says most, and what it says. */
    private record Verdict(Span span, double evidence) {}

    private Verdict verdict(Point point, boolean rising, boolean awake) {
        Verdict best = new Verdict(spans.getFirst(), 0);
        if (!awake) {
            return best;
        }
        double days = point.localDays();
        boolean ordinary = episode.isEmpty() && point.uncertainty() < UNKNOWN;
        for (Span span : spans) {
            double evidence = rising ? span.evidence(point.uncertainty()) : 0;
            double calibrated = span.calibrated(evidence);
            if (calibrated > best.evidence()) {
                best = new Verdict(span, calibrated);
            }
            if (ordinary) {
                span.see(days, evidence, sensitivity.evidence());
            }
        }
        return best;
    }

    private void announce(Point point, Verdict verdict) {
        Span span = verdict.span();
        if (episode.isEmpty()) {
            spans.forEach(each -> each.close(sensitivity.evidence()));
            episode = Optional.of(new Episode(grid, point.observation().time(), span, recent));
        }
        episode.get().news(verdict.evidence());
        announcement.announce(span.sum(Kind.VALUE), span.sum(Kind.ANNOUNCED));
        forget();
    }

    private Optional<Peak> follow(Point point) {
        if (episode.isEmpty()) {
            return Optional.empty();
        }
        Episode current = episode.get();
        current.add(point.observation().time(), point.value(), point.expected(), deviation(point));
        if (point.observation().isSoFar()) {
            return Optional.of(current.peak());
        }
        if (current.settles(point.value(), point.time().factor())) {
            settle(current);
            return Optional.of(current.peak());
        }
        Span second = spans.get(1);
        announcement.pursue(second.sum(Kind.VALUE), second.sum(Kind.ANNOUNCED));
        if (current.isDue()) {
            double mean = current.dayExpected();
            current.ask(new NegativeBinomial(mean, day.dispersion(mean) + point.uncertainty()).deviation());
            if (current.isOver()) {
                episode = Optional.empty();
            }
        }
        return Optional.of(current.peak());
    }

    /** What rose has become the level: what follows is held against that. */
    private void settle(Episode settled) {
        level.shift(settled.level() / level.value());
        announcement.forget();
        forget();
        episode = Optional.empty();
    }

    private void learn(Point point, double elapsed) {
        double weight = episode.isPresent() ? WEIGHT_IN_PEAK : 1;
        double mean = point.expected();
        double usual = Math.min(point.value(), mean + Dispersion.outlier(mean, deviation(point), OUTLIER));
        // Points of one day err together: their noise is the day's, spread over them.
        double noise = 1.5 / mean
                + Math.max(0.02, day.dispersion(Math.max(mean * day.points(), 1e-9))) * Math.max(1, 1 / grid.days());
        level.learn(usual / mean, noise / weight);
        season.learn(point.time(), usual, mean, weight);
        if (episode.isEmpty()) {
            spans.forEach(span -> span.learn(level.uncertainty(), elapsed));
        }
    }

    private double deviation(Point point) {
        double mean = point.expected();
        return new NegativeBinomial(mean, spans.getFirst().dispersion(mean) + point.uncertainty()).deviation();
    }

    private Reading reading(Point point, double evidence, boolean news, Optional<Peak> peak) {
        double mean = point.expected();
        double deviation = deviation(point);
        double width = NINETEEN_OF_TWENTY * deviation;
        return new Reading(
                point.observation(),
                mean,
                Math.max(0, mean - width),
                mean + Dispersion.outlier(mean, deviation, NINETEEN_OF_TWENTY),
                evidence / (evidence + sensitivity.evidence()),
                news,
                peak);
    }
}
