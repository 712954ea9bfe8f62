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
import org.beffroi.core.analysis.Run;
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
@Analysis.Info(id = StrategyLoad.ID, question = Question.DOES_THE_STRATEGY_HOLD)
public final class StrategyLoad implements Analysis<StrategyLoad.Parameters> {

    static final String ID = "strategy-load";

    /**
     * Of which strategy.
     *
     * @param file its name in the dossier's folder of strategies; empty where there is one alone
     */
    public record Parameters(Optional<String> file) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        int workingDays = Setting.on(run.days().today(), run.zone()).workingDays();
        return Saying.about(run, ID, parameters.file(), strategy -> answer(strategy, workingDays, new Saying(run, ID)));
    }

    private static Answer answer(Strategy strategy, int workingDays, Saying saying) {
        Loads loads = new Loads(strategy, workingDays);
        if (loads.all().isEmpty()) {
            return saying.nothing("load.none");
        }
        List<Load> sized =
                loads.all().stream().filter(load -> load.now().isPresent()).toList();
        List<Load> beyond = loads.all().stream().filter(Load::isBeyondWanted).toList();
        List<Load> needing = loads.all().stream()
                .filter(load -> load.isBeyondNow() && !load.isBeyondWanted())
                .toList();
        List<Finding> findings = new ArrayList<>();
        findings.add(saying.finding(
                "load.first",
                sum(loads.all()),
                loads.roles().size(),
                loads.years().size()));
        beyond.forEach(load -> findings.add(saying.alarm(
                "load.beyond",
                saying.name(load.role()),
                year(load),
                load.asked(),
                load.wanted().orElseThrow())));
        needing.forEach(load -> findings.add(saying.finding(
                "load.needs",
                saying.name(load.role()),
                year(load),
                load.asked(),
                load.now().orElseThrow())));
        long unsized = loads.roles().stream()
                .filter(role -> role.getFullTimeNow() == null)
                .count();
        if (unsized > 0) {
            findings.add(saying.caution("load.unsized", unsized));
        }
        findings.add(saying.caution("load.rule", workingDays));
        Optional<Load> fullest = sized.stream()
                .filter(load -> load.now().orElseThrow().signum() > 0)
                .max(Comparator.comparingDouble(StrategyLoad::rate));
        Measure most = saying.figure(
                        "rate.most",
                        fullest.map(load -> saying.say(
                                        "measure.strategy-load.rate.most.named",
                                        saying.name(load.role()),
                                        year(load),
                                        load.asked(),
                                        load.now().orElseThrow()))
                                .orElseGet(() -> saying.say("measure.strategy-load.rate.most")),
                        fullest.map(load -> 100 * rate(load)).orElse(Double.NaN),
                        Optional.of("%"),
                        sized.size())
                .because(saying.say("load.why", loads.all().size()))
                .on(saying.say("load.counted", sized.size()));
        return saying.answer(findings, List.of(chart(loads, saying), table(loads, saying)), List.of(most), 0);
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
