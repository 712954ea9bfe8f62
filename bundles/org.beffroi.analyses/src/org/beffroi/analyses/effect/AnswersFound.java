package org.beffroi.analyses.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.statistics.Quartiles;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;
import org.beffroi.dossier.routing.WorkingHours;

/** What is said of how departments answer, and how the body answers in threads. */
final class AnswersFound {

    /** Fewer cases say nothing of a department. */
    private static final int FEW = 5;

    private final Scope scope;
    private final Run run;
    private final Field department;
    private final WorkingHours hours;
    private final List<Case> routed;
    private final List<Case> replies;
    private final Map<String, List<Case>> byDepartment;
    private final Map<String, List<Case>> repliesByDepartment;

    AnswersFound(Scope scope, List<Case> routed, List<Case> replies) {
        this.scope = scope;
        this.run = scope.run();
        this.department = run.fields().byKey(CoreFields.DEPARTMENT.name()).orElse(CoreFields.DEPARTMENT);
        this.hours = new WorkingHours(run.zone());
        this.routed = routed;
        this.replies = replies;
        this.byDepartment = by(routed);
        this.repliesByDepartment = by(replies);
    }

    private static Map<String, List<Case>> by(List<Case> cases) {
        return cases.stream().collect(Collectors.groupingBy(Case::department, TreeMap::new, Collectors.toList()));
    }

    Answer answer() {
        List<Result> results = new ArrayList<>();
        if (Case.working(routed, hours).isPresent()) {
            results.add(chart());
        }
        if (!routed.isEmpty()) {
            results.add(departments());
        }
        if (!replies.isEmpty()) {
            results.add(threads());
        }
        return new Answer(
                new Prose(say("analysis.answers"), findings()),
                results,
                measures(),
                routed.size() + replies.size(),
                leftOut());
    }

    private List<String> leftOut() {
        List<String> leftOut = new ArrayList<>();
        long atOnce =
                routed.stream().filter(one -> one.isEnded() && !one.timed()).count();
        if (atOnce > 0) {
            leftOut.add(say("answers.at.once", atOnce));
        }
        leftOut.add(say("answers.hours"));
        leftOut.add(say("answers.rule"));
        return leftOut;
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (routed.isEmpty()) {
            findings.add(new Finding(say("answers.none"), Weight.CAUTION, Optional.empty()));
        } else {
            findings.add(new Finding(
                    say("answers.rate", routed.size(), percent((double) Case.answered(routed) / routed.size())),
                    Weight.PLAIN,
                    drillDown(given(), routed.size())));
            Case.working(routed, hours)
                    .ifPresent(times -> findings.add(Finding.of(say(
                            "answers.delay",
                            hours(times.median()),
                            hours(times.first()),
                            hours(times.third()),
                            hours(Case.clock(routed).orElseThrow().median())))));
            slowest().ifPresent(findings::add);
        }
        long waiting =
                routed.stream().filter(one -> one.late() && !one.isEnded()).count();
        if (waiting > 0) {
            findings.add(new Finding(say("answers.waiting", waiting), Weight.ALARM, drillDown(given(), routed.size())));
        }
        Case.clock(replies)
                .ifPresent(times -> findings.add(Finding.of(
                        say(
                                "answers.threads",
                                replies.size(),
                                hours(times.median()),
                                hours(times.first()),
                                hours(times.third())),
                        scope.drillDown(Answers.replies()))));
        apart().ifPresent(findings::add);
        long cases = routed.stream().filter(Case::isEnded).count() + replies.size();
        if (cases < FEW) {
            findings.add(new Finding(say("answers.few", cases), Weight.CAUTION, Optional.empty()));
        }
        return findings;
    }

    /** Given to a department, as far as queries know it. */
    private static Query given() {
        return Queries.all(Queries.has(CoreFields.STATUS), Queries.has(CoreFields.DEPARTMENT));
    }

    /** The way to so many mentions; empty where acts tell something else than values, which alone queries know. */
    private Optional<DrillDown> drillDown(Query query, long cases) {
        return Optional.of(scope.drillDown(query)).filter(drillDown -> scope.count(scope.and(query)) == cases);
    }

    private Optional<Finding> slowest() {
        List<Map.Entry<String, List<Case>>> telling = byDepartment.entrySet().stream()
                .filter(one -> one.getValue().stream().filter(Case::isMeasured).count() >= FEW)
                .sorted(Comparator.comparingDouble(one -> median(one.getValue())))
                .toList();
        if (telling.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(say(
                "answers.slowest",
                name(telling.getFirst().getKey()),
                hours(median(telling.getFirst().getValue())),
                name(telling.getLast().getKey()),
                hours(median(telling.getLast().getValue())))));
    }

    private double median(List<Case> cases) {
        return Case.working(cases, hours).orElseThrow().median();
    }

    /** What came outside working hours waits longer by the clock. */
    private Optional<Finding> apart() {
        List<Case> within =
                replies.stream().filter(one -> one.cameAtWork(hours)).toList();
        List<Case> outside =
                replies.stream().filter(one -> !one.cameAtWork(hours)).toList();
        return within.size() < FEW || outside.size() < FEW
                ? Optional.empty()
                : Optional.of(Finding.of(say(
                        "answers.apart",
                        hours(Case.clock(within).orElseThrow().median()),
                        within.size(),
                        hours(Case.clock(outside).orElseThrow().median()),
                        outside.size())));
    }

    private Series chart() {
        List<String> names = new ArrayList<>();
        List<Series.Point> points = new ArrayList<>();
        byDepartment.forEach((key, cases) -> Case.working(cases, hours).ifPresent(times -> {
            points.add(new Series.Point(
                    names.size(), times.median(), times.first(), times.third(), drillDown(query(key), cases.size())));
            names.add(say("posts.group", name(key), cases.size()));
        }));
        return new Series(
                say("answers.chart"),
                new Axis.Named("", names),
                say("answers.working"),
                false,
                List.of(new Series.Line("delay", say("answers.working"), Series.Style.DOTS, Ink.ACCENT, points)),
                List.of());
    }

    private static Query query(String department) {
        return Queries.all(Queries.has(CoreFields.STATUS), Queries.is(CoreFields.DEPARTMENT, department));
    }

    private Table departments() {
        List<Table.Row> rows = new ArrayList<>();
        byDepartment.forEach((key, cases) -> {
            Optional<Quartiles> working = Case.working(cases, hours);
            rows.add(new Table.Row(
                    Arrays.asList(
                            name(key),
                            (long) cases.size(),
                            cases.stream().filter(Case::isEnded).count(),
                            (double) Case.answered(cases) / cases.size(),
                            cases.stream().filter(Case::late).count(),
                            working.map(Quartiles::first).orElse(null),
                            working.map(Quartiles::median).orElse(null),
                            working.map(Quartiles::third).orElse(null),
                            Case.clock(cases).map(Quartiles::median).orElse(null)),
                    drillDown(query(key), cases.size()),
                    Map.of()));
        });
        return new Table(
                say("answers.table"),
                List.of(
                        Column.of("department", department.label(run.locale()), Column.Kind.TEXT),
                        Column.of("given", say("answers.given"), Column.Kind.WHOLE),
                        Column.of("ended", say("answers.ended"), Column.Kind.WHOLE),
                        Column.of("rate", say("answers.share"), Column.Kind.SHARE),
                        Column.of("late", say("answers.late"), Column.Kind.WHOLE),
                        hoursColumn("low", "posts.quarter"),
                        hoursColumn("median", "answers.working"),
                        hoursColumn("high", "posts.three.quarters"),
                        hoursColumn("clock", "answers.clock")),
                rows);
    }

    private Table threads() {
        List<Table.Row> rows = new ArrayList<>();
        repliesByDepartment.forEach((key, cases) -> rows.add(Table.Row.of(Arrays.asList(
                key.isEmpty() ? say("answers.no.department") : name(key),
                (long) cases.size(),
                Case.clock(cases).map(Quartiles::first).orElse(null),
                Case.clock(cases).map(Quartiles::median).orElse(null),
                Case.clock(cases).map(Quartiles::third).orElse(null),
                Case.working(cases, hours).map(Quartiles::median).orElse(null)))));
        return new Table(
                say("answers.threads.table"),
                List.of(
                        Column.of("department", department.label(run.locale()), Column.Kind.TEXT),
                        Column.of("replies", say("answers.replies"), Column.Kind.WHOLE),
                        hoursColumn("low", "posts.quarter"),
                        hoursColumn("clock", "answers.clock"),
                        hoursColumn("high", "posts.three.quarters"),
                        hoursColumn("working", "answers.working")),
                rows);
    }

    private Column hoursColumn(String key, String label) {
        return new Column(key, say(label), Column.Kind.DECIMAL, Optional.of("h"));
    }

    private List<Measure> measures() {
        return List.of(
                Measure.share(
                                "share.answered",
                                say("answers.share.measure"),
                                Share.of(say("answers.counted", routed.size()), Case.answered(routed), routed.size()),
                                Optional.empty())
                        .because(say("answers.why.none")),
                delay("delay.working", "answers.working.measure", Case.working(routed, hours), Case.measured(routed))
                        .because(untimed())
                        .on(say("answers.counted.timed", Case.measured(routed))),
                delay("delay.threads", "answers.threads.measure", Case.clock(replies), Case.measured(replies))
                        .because(say("answers.why.threads"))
                        .on(say("answers.counted.threads", Case.measured(replies))));
    }

    /** Why no delay of departments is known: nothing was given, nothing of it ended, or all that ended was only written down. */
    private String untimed() {
        if (routed.isEmpty()) {
            return say("answers.why.none");
        }
        long ended = Case.answered(routed);
        return ended == 0
                ? say("answers.why.open", routed.size())
                : say("answers.why.untimed", routed.size(), ended, Case.AT_ONCE.toMinutes());
    }

    private Measure delay(String key, String label, Optional<Quartiles> times, long base) {
        return Measure.figure(
                key, say(label), times.map(Quartiles::median).orElse(Double.NaN), "h", base, Optional.empty());
    }

    private String hours(double hours) {
        return run.wording().hours(hours);
    }

    private String name(String value) {
        return department.valueLabel(value, run.locale());
    }

    private String percent(double share) {
        return run.wording().percent(share);
    }

    private String say(String key, Object... arguments) {
        return run.say(AnswersFound.class, key, arguments);
    }
}
