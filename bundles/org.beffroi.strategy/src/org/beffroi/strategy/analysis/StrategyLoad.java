package org.beffroi.strategy.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.beffroi.strategy.analysis.Loads.Load;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/**
 * What actions ask of each role in each year, against the working days that it has.
 *
 * <p>Its numbers are working days of the strategy, not mentions: a {@link org.beffroi.core.result.DrillDown} leads to mentions alone, so none has
 * one.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "strategy-load", question = Question.DOES_THE_STRATEGY_HOLD)
public final class StrategyLoad extends StrategyAnalysis {

    @Override
    Answer answer(Strategy strategy, Saying saying) {
        int workingDays =
                Setting.on(saying.run().days().today(), saying.run().zone()).workingDays();
        Loads loads = new Loads(strategy, workingDays);
        if (loads.all().isEmpty()) {
            return saying.nothing("load.none");
        }
        return saying.answer(
                findings(loads, workingDays, saying),
                List.of(chart(loads, saying), table(loads, saying)),
                List.of(fullest(loads, saying)),
                0);
    }

    private static List<Finding> findings(Loads loads, int workingDays, Saying saying) {
        List<Finding> findings = new ArrayList<>();
        findings.add(saying.finding(
                "load.first",
                sum(loads.all()),
                loads.roles().size(),
                loads.years().size()));
        loads.all().stream()
                .filter(Load::isBeyondWanted)
                .map(load -> saying.alarm("load.beyond", named(load, load.wanted(), saying)))
                .forEach(findings::add);
        loads.all().stream()
                .filter(load -> load.isBeyondNow() && !load.isBeyondWanted())
                .map(load -> saying.finding("load.needs", named(load, load.now(), saying)))
                .forEach(findings::add);
        long unsized = loads.roles().stream()
                .filter(role -> role.getFullTimeNow() == null)
                .count();
        if (unsized > 0) {
            findings.add(saying.caution("load.unsized", unsized));
        }
        findings.add(saying.caution("load.rule", workingDays));
        return findings;
    }

    /** Whose load it is, in which year, what is asked, and what there is for it. */
    private static Object[] named(Load load, Optional<BigDecimal> has, Saying saying) {
        return new Object[] {saying.name(load.role()), year(load), load.asked(), has.orElseThrow()};
    }

    /** The rate of the role and year of which the most is asked, among those whose days are known. */
    private static Measure fullest(Loads loads, Saying saying) {
        List<Load> sized =
                loads.all().stream().filter(load -> load.now().isPresent()).toList();
        Optional<Load> fullest = sized.stream()
                .filter(load -> load.now().orElseThrow().signum() > 0)
                .max(Comparator.comparingDouble(StrategyLoad::rate));
        return saying.figure(
                        "rate.most",
                        fullest.map(load -> saying.say(
                                        "measure.strategy-load.rate.most.named", named(load, load.now(), saying)))
                                .orElseGet(() -> saying.say("measure.strategy-load.rate.most")),
                        fullest.map(load -> 100 * rate(load)).orElse(Double.NaN),
                        "%",
                        sized.size())
                .because(saying.say("load.why", loads.all().size()))
                .on(saying.say("load.counted", sized.size()));
    }

    private static double rate(Load load) {
        return load.asked().doubleValue() / load.now().orElseThrow().doubleValue();
    }

    private static BigDecimal sum(List<Load> loads) {
        return loads.stream().map(Load::asked).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String year(Load load) {
        return String.valueOf(load.year());
    }

    private static Series chart(Loads loads, Saying saying) {
        List<String> names = new ArrayList<>();
        List<Series.Point> asked = new ArrayList<>();
        List<Series.Point> now = new ArrayList<>();
        for (Load load : loads.all()) {
            int place = names.size();
            names.add(saying.say("load.place", saying.name(load.role()), year(load)));
            asked.add(Series.Point.of(place, load.asked().doubleValue()));
            load.now().ifPresent(days -> now.add(Series.Point.of(place, days.doubleValue())));
        }
        return new Series(
                saying.say("load.chart"),
                new Axis.Named("", names),
                saying.say("load.days"),
                false,
                List.of(
                        new Series.Line("asked", saying.say("column.asked"), Series.Style.BARS, Ink.ACCENT, asked),
                        new Series.Line("now", saying.say("column.has"), Series.Style.DOTS, Ink.SECONDARY, now)),
                List.of());
    }

    private static Table table(Loads loads, Saying saying) {
        List<Table.Row> rows = new ArrayList<>();
        for (Load load : loads.all()) {
            Double asked = load.asked().doubleValue();
            Double now = load.now().map(BigDecimal::doubleValue).orElse(null);
            rows.add(Table.Row.of(Arrays.asList(
                    saying.name(load.role()),
                    year(load),
                    asked,
                    now,
                    load.wanted().map(BigDecimal::doubleValue).orElse(null),
                    now == null || now == 0 ? null : 100 * asked / now)));
        }
        return new Table(
                saying.say("load.chart"),
                List.of(
                        saying.column("role", Column.Kind.TEXT),
                        saying.column("year", Column.Kind.TEXT),
                        days("asked", saying),
                        days("has", saying),
                        days("would.have", saying),
                        new Column("rate", saying.say("column.rate"), Column.Kind.DECIMAL, Optional.of("%"))),
                rows);
    }

    private static Column days(String key, Saying saying) {
        return new Column(key, saying.say("column." + key), Column.Kind.DECIMAL, Optional.of(saying.say("load.unit")));
    }
}
