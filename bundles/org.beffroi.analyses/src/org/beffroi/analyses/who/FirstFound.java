package org.beffroi.analyses.who;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.Outages;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.UnknownValues;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.analyses.who.Beginnings.Beginning;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.OnePerGroup;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;

/** What is said of how a subject began, where at least one mention has a date. */
final class FirstFound {

    private static final int SAID = 5;

    private final Scope scope;
    private final Run run;
    private final Cut cut;
    private final Beginnings beginnings;
    private final int limit;
    private final Entry first;
    private final long undated;
    private final UnknownValues networks;

    FirstFound(Scope scope, Cut cut, Beginnings beginnings, int limit) {
        this.scope = scope;
        this.run = scope.run();
        this.cut = cut;
        this.beginnings = beginnings;
        this.limit = limit;
        this.first = scope.snapshot().entryAt(beginnings.firstPlace());
        this.undated = scope.undated();
        this.networks = lacking(CoreFields.NETWORK);
    }

    Answer answer() {
        List<String> leftOut = new ArrayList<>();
        if (undated > 0) {
            leftOut.add(say("left.out.undated", undated));
        }
        leftOut.add(say("first.known"));
        return new Answer(
                new Prose(say("analysis.first"), findings()),
                List.of(spread(), table()),
                measures(),
                beginnings.total() + undated,
                leftOut);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(
                say(
                        "first.first",
                        Clock.moment(beginnings.first(), run),
                        who(first),
                        first.effective()
                                .string(CoreFields.NETWORK)
                                .map(network -> CoreFields.NETWORK.valueLabel(network, run.locale()))
                                .orElse(say("first.nowhere")),
                        beginnings.total()),
                DrillDown.to(first.mention().id())));
        copies().ifPresent(findings::add);
        order(CoreFields.NETWORK, "first.networks").ifPresent(findings::add);
        networks.finding(scope).ifPresent(findings::add);
        order(CoreFields.SPEAKER, "first.speakers").ifPresent(finding -> {
            findings.add(finding);
            lacking(CoreFields.SPEAKER).finding(scope).ifPresent(findings::add);
        });
        Outages.caution(run, cut.days()).ifPresent(findings::add);
        return findings;
    }

    private UnknownValues lacking(Field field) {
        return UnknownValues.of(scope, field, Queries.has(CoreFields.PUBLISHED));
    }

    /** How many took over what the first one said. */
    private Optional<Finding> copies() {
        OnePerGroup groups = run.snapshot().onePerGroup(Copies.GROUPING);
        return groups.groupOf(first.mention().id(), scope.query(), run.cancel())
                .filter(group -> group.members() > 1)
                .map(group -> new Finding(
                        say("first.copies", group.members() - 1),
                        Weight.PLAIN,
                        Optional.of(DrillDown.to(group.first()))));
    }

    /** {@code Facebook (le 3 mars 2025 à 18:05), X (2 h plus tard), presse (1 jour plus tard)}. */
    private Optional<Finding> order(Field field, String key) {
        List<Beginning> order = beginnings.of(field);
        if (order.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(say(
                key,
                order.stream()
                        .limit(SAID)
                        .map(one -> one.published() == beginnings.first()
                                ? say("first.begins", name(one))
                                : say(
                                        "first.after",
                                        name(one),
                                        Clock.span(Clock.hours(beginnings.first(), one.published()), run)))
                        .collect(Collectors.joining(", ")))));
    }

    private Series spread() {
        long[] accounts = beginnings.accounts();
        List<Series.Point> points = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            points.add(Series.Point.of(cut.place(i), accounts[i]));
        }
        String label = say("first.accounts");
        return new Series(
                say("first.chart"),
                new Axis.Time("", cut.span()),
                label,
                false,
                List.of(new Series.Line("accounts", label, Series.Style.LINE, Ink.ACCENT, points)),
                List.of());
    }

    private Table table() {
        List<Beginning> all = new ArrayList<>(beginnings.of(CoreFields.NETWORK));
        all.addAll(beginnings.of(CoreFields.SPEAKER));
        all.addAll(beginnings.of(CoreFields.OUTLET).stream().limit(limit).toList());
        all.sort(Comparator.comparingLong(Beginning::published));
        return new Table(
                say("first.table"),
                List.of(
                        Column.of("circle", say("first.circle"), Column.Kind.TEXT),
                        Column.of("field", say("compare.field"), Column.Kind.TEXT),
                        Column.of("published", say("first.when"), Column.Kind.TIME),
                        new Column("after", say("first.later"), Column.Kind.DECIMAL, Optional.of("h")),
                        Column.of("who", say("first.who"), Column.Kind.TEXT),
                        UsualColumn.MENTIONS.in(run)),
                all.stream().map(this::row).toList());
    }

    /** The row leads to the first mention, its count to all of the circle. */
    private Table.Row row(Beginning one) {
        Entry entry = scope.snapshot().entryAt(one.place());
        return new Table.Row(
                Arrays.asList(
                        name(one),
                        one.field().label(run.locale()),
                        Instant.ofEpochMilli(one.published()),
                        Clock.hours(beginnings.first(), one.published()),
                        who(entry),
                        one.mentions()),
                Optional.of(DrillDown.to(entry.mention().id())),
                Map.of("mentions", scope.drillDown(one.query())));
    }

    private String name(Beginning one) {
        return one.field().valueLabel(one.value(), run.locale());
    }

    /** Whoever speaks for itself: of the press its outlet, else the account as it may show. */
    private String who(Entry entry) {
        boolean press = entry.effective()
                .string(CoreFields.SPEAKER)
                .filter("press"::equals)
                .isPresent();
        return Optional.of(entry)
                .filter(one -> press)
                .flatMap(one -> one.effective().string(CoreFields.OUTLET))
                .or(() -> run.names().values(entry.effective(), CoreFields.AUTHOR).stream()
                        .findFirst())
                .orElse(say("first.nobody"));
    }

    private List<Measure> measures() {
        DrillDown dated = scope.drillDown(Queries.has(CoreFields.PUBLISHED));
        Optional<Beginning> press = beginnings.of(CoreFields.SPEAKER).stream()
                .filter(one -> one.value().equals("press"))
                .findFirst();
        return List.of(
                Measure.figure(
                                "hours.to.press",
                                say("first.press"),
                                press.map(one -> Clock.hours(beginnings.first(), one.published()))
                                        .orElse(Double.NaN),
                                "h",
                                press.map(Beginning::mentions).orElse(0L),
                                press.map(one -> scope.drillDown(one.query())))
                        .because(say("first.why.press", beginnings.total()))
                        .on(say(
                                "first.counted.press",
                                press.map(Beginning::mentions).orElse(0L))),
                Measure.figure(
                                "networks",
                                say("first.networks.measure"),
                                beginnings.of(CoreFields.NETWORK).size(),
                                "",
                                networks.base() - networks.unknown(),
                                dated)
                        .on(say("first.counted.networks", networks.base() - networks.unknown())));
    }

    private String say(String key, Object... arguments) {
        return run.say(FirstFound.class, key, arguments);
    }
}
