package org.beffroi.strategy.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Table;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.measure.FigureWords;
import org.beffroi.strategy.measure.TrackingWords;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Direction;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Strategy;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Where each indicator is, where it should be today, and where it leads by the day of its target. */
@Component(service = Analysis.class)
@Analysis.Info(id = "strategy-indicators", question = Question.DOES_THE_STRATEGY_HOLD, version = 3)
public final class StrategyIndicators extends StrategyAnalysis {

    /** How an indicator stands, as it is said here: what is late before its day is behind, after it missed. */
    private enum Stand {
        UNKNOWN,
        TOO_EARLY,
        WITHIN_NOISE,
        SMALL_BASE,
        STALE,
        REACHED,
        AHEAD,
        ON_COURSE,
        BEHIND,
        MISSED;

        static Stand of(Track track, LocalDate today) {
            return switch (track.tracking(today).state()) {
                case NOT_MEASURED, NO_LINE -> UNKNOWN;
                case TOO_EARLY -> TOO_EARLY;
                case WITHIN_NOISE -> WITHIN_NOISE;
                case SMALL_BASE -> SMALL_BASE;
                case STALE -> STALE;
                case REACHED -> REACHED;
                case AHEAD -> AHEAD;
                case ON_TIME -> ON_COURSE;
                case LATE -> track.isMissed(today) ? MISSED : BEHIND;
            };
        }
    }

    @Override
    Answer answer(Strategy strategy, Saying saying) {
        LocalDate today = saying.run().days().today();
        List<Track> tracks = new Parts(strategy)
                .all(Indicator.class).stream()
                        .map(indicator -> Track.of(indicator, saying.run().zone()))
                        .toList();
        if (tracks.isEmpty()) {
            return saying.nothing("indicators.none");
        }
        Map<Stand, List<Track>> byState = tracks.stream()
                .collect(Collectors.groupingBy(
                        track -> Stand.of(track, today), () -> new EnumMap<>(Stand.class), Collectors.toList()));
        long measured =
                tracks.stream().filter(track -> track.last().isPresent()).count();
        long well = count(byState, Stand.REACHED) + count(byState, Stand.AHEAD) + count(byState, Stand.ON_COURSE);
        long known = tracks.stream()
                .filter(track -> track.tracking(today).state().isVerdict())
                .count();
        List<Finding> findings = new ArrayList<>();
        findings.add(saying.finding("indicators.first", tracks.size(), measured, well, known));
        findings.addAll(urgent(byState, today, saying));
        tracks.forEach(track -> track.forecast().ifPresent(forecast -> findings.add(leads(track, forecast, saying))));
        findings.add(saying.caution("indicators.rule", Forecast.LEAST));
        List<Result> results = new ArrayList<>();
        tracks.forEach(track -> new TrackChart(track, saying::say)
                .series(saying.name(track.indicator()))
                .filter(series -> track.taken().size() > 1)
                .ifPresent(results::add));
        results.add(table(tracks, today, saying));
        return saying.answer(
                findings,
                results,
                List.of(saying.share("share.on.course", "indicators", well, known, tracks.size())),
                0);
    }

    private static long count(Map<Stand, List<Track>> byState, Stand state) {
        return byState.getOrDefault(state, List.of()).size();
    }

    /** What asks for somebody, and why: what is late, and what nobody knows any more. */
    private static List<Finding> urgent(Map<Stand, List<Track>> byState, LocalDate today, Saying saying) {
        return Stream.of(Stand.MISSED, Stand.BEHIND, Stand.STALE)
                .flatMap(state -> byState.getOrDefault(state, List.of()).stream())
                .map(track -> saying.alarm("indicators.why", saying.name(track.indicator()), why(track, today, saying)))
                .toList();
    }

    private static String why(Track track, LocalDate today, Saying saying) {
        return new TrackingWords(words(saying)).why(track.indicator(), track.tracking(today), today);
    }

    private static FigureWords words(Saying saying) {
        return new FigureWords(saying.run().locale(), saying.run().zone(), Diffusion.INTERNAL);
    }

    private static Finding leads(Track track, Forecast forecast, Saying saying) {
        BigDecimal target = track.indicator().getTarget();
        boolean down = track.indicator().getDirection() == Direction.DOWN;
        String key = "indicators.leads";
        if (target != null && track.indicator().getDirection() != Direction.STAY) {
            double mark = target.doubleValue();
            boolean sure = down ? forecast.high() <= mark : forecast.low() >= mark;
            boolean isShort = down ? forecast.low() > mark : forecast.high() < mark;
            key = sure ? "indicators.leads.there" : isShort ? "indicators.leads.short" : key;
        }
        Object[] said = {
            saying.name(track.indicator()),
            figure(forecast.value(), track, saying),
            figure(forecast.low(), track, saying),
            figure(forecast.high(), track, saying),
            saying.run().wording().dayOfYear(track.indicator().getDue()),
            forecast.from(),
            target == null ? "" : figure(target.doubleValue(), track, saying)
        };
        return key.endsWith("short") ? saying.alarm(key, said) : saying.finding(key, said);
    }

    private static String figure(double value, Track track, Saying saying) {
        return words(saying).figure(track.indicator(), BigDecimal.valueOf(value));
    }

    private static Table table(List<Track> tracks, LocalDate today, Saying saying) {
        List<Table.Row> rows = new ArrayList<>();
        for (Track track : tracks) {
            Indicator indicator = track.indicator();
            Optional<Forecast> forecast = track.forecast();
            rows.add(Table.Row.of(Arrays.asList(
                    saying.name(indicator),
                    indicator.getUnit() == null ? "" : indicator.getUnit(),
                    number(indicator.getBaseline()),
                    track.last().map(one -> one.getValue().doubleValue()).orElse(null),
                    track.last().map(track::day).orElse(null),
                    // What it should be on the day by which it is judged.
                    track.expected(track.tracking(today).on().orElse(today)).orElse(null),
                    number(indicator.getTarget()),
                    indicator.getDue(),
                    saying.say("indicator.state." + Stand.of(track, today).name()),
                    why(track, today, saying),
                    forecast.map(Forecast::value).orElse(null),
                    forecast.map(Forecast::low).orElse(null),
                    forecast.map(Forecast::high).orElse(null))));
        }
        return new Table(
                saying.say("indicators.table"),
                saying.columns()
                        .with(Column.Kind.TEXT, "indicator", "unit")
                        .with(Column.Kind.DECIMAL, "baseline", "today")
                        .with(Column.Kind.DAY, "measured.on")
                        .with(Column.Kind.DECIMAL, "expected", "target")
                        .with(Column.Kind.DAY, "due")
                        .with(Column.Kind.TEXT, "state", "why")
                        .with(Column.Kind.DECIMAL, "forecast", "forecast.low", "forecast.high")
                        .all(),
                rows);
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
