package org.beffroi.analyses.amount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.SpanNames;
import org.beffroi.analyses.frame.UnknownValues;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.analyses.statistics.ShareDifference;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.mention.Field;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Point;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;

/** Shares of voices in a whole that has at least one mention. */
final class Shares {

    private static final long FEW = 30;

    private final Scope scope;
    private final Run run;
    private final Cut cut;
    private final Query whole;
    private final List<Voice> voices;
    private final long[] all;
    private final long total;
    private final long several;
    private final long undated;
    private final Optional<UnknownValues> lacking;

    /**
     * Shares of some voices.
     *
     * @param counted the field whose values they are; empty of searches
     */
    Shares(Scope scope, Cut cut, Query whole, Optional<Field> counted, List<Voice> voices) {
        this.scope = scope;
        this.run = scope.run();
        this.cut = cut;
        this.whole = whole;
        this.voices = voices.stream()
                .sorted(Comparator.comparingLong(Voice::total).reversed())
                .toList();
        Timeline timeline = scope.snapshot().timeline(scope.and(whole), cut.span(), run.cancel());
        this.all = cut.counts(timeline);
        this.total = timeline.total();
        this.undated = timeline.undated();
        this.several = several();
        this.lacking = counted.map(field -> UnknownValues.of(scope, field, new Query.Everything()));
    }

    /** How many mentions count for more than one voice. */
    private long several() {
        List<Query> pairs = pairs();
        return pairs.isEmpty() ? 0 : scope.count(scope.and(Queries.any(pairs)));
    }

    private List<Query> pairs() {
        List<Query> pairs = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                pairs.add(Queries.all(voices.get(i).query(), voices.get(j).query()));
            }
        }
        return pairs;
    }

    Answer answer() {
        List<String> leftOut = new ArrayList<>();
        if (undated > 0) {
            leftOut.add(say("left.out.undated", undated));
        }
        // Of a field, the first thing said is of how many its value is not known.
        long without = lacking.isPresent() ? 0 : scope.count() - total;
        if (without > 0) {
            leftOut.add(say("share.outside", without));
        }
        return new Answer(
                new Prose(say("analysis.share-of-voice"), findings()),
                List.of(overTime(), table()),
                measures(),
                total,
                leftOut);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Voice first = voices.getFirst();
        if (isAlone()) {
            findings.add(new Finding(alone(), Prose.Weight.CAUTION, Optional.of(scope.drillDown(first.query()))));
            lacking.flatMap(values -> values.finding(scope)).ifPresent(findings::add);
            return findings;
        }
        findings.add(Finding.of(
                say(
                        isPartly() ? "share.first.known" : "share.first",
                        first.name(),
                        percent(first.total(), total),
                        total),
                scope.drillDown(first.query())));
        if (voices.size() > 1) {
            findings.add(Finding.of(say(
                    "share.then",
                    voices.stream()
                            .skip(1)
                            .limit(4)
                            .map(voice -> say("share.one", voice.name(), percent(voice.total(), total)))
                            .collect(Collectors.joining(", ")))));
        }
        lacking.flatMap(values -> values.finding(scope)).ifPresent(findings::add);
        change().ifPresent(findings::add);
        if (several > 0) {
            findings.add(new Finding(
                    say("share.several", several),
                    Prose.Weight.CAUTION,
                    Optional.of(scope.drillDown(Queries.any(pairs())))));
        }
        if (total < FEW) {
            findings.add(new Finding(say("share.few", total), Prose.Weight.CAUTION, Optional.empty()));
        }
        return findings;
    }

    private long unknown() {
        return lacking.map(UnknownValues::unknown).orElse(0L);
    }

    /** One voice is all that there is: it has no share beside others. */
    private boolean isAlone() {
        return voices.size() == 1 && voices.getFirst().total() == total;
    }

    private String alone() {
        return say(
                isPartly() ? "share.alone.known" : "share.alone",
                voices.getFirst().name());
    }

    private boolean isPartly() {
        return unknown() > 0;
    }

    private int middle() {
        return cut.size() / 2;
    }

    private long all(int first, int end) {
        return Arrays.stream(all, first, end).sum();
    }

    /** The largest change from the first half of the time to the second that is more than chance. */
    private Optional<Finding> change() {
        long before = all(0, middle());
        long after = all(middle(), cut.size());
        if (before == 0 || after == 0) {
            return Optional.empty();
        }
        return voices.stream()
                .filter(voice -> !change(voice, before, after)
                        .interval(1 - 0.05 / voices.size())
                        .holds(0))
                .max(Comparator.comparingDouble(
                        voice -> Math.abs(change(voice, before, after).value())))
                .map(voice -> Finding.of(say(
                        "share.change",
                        voice.name(),
                        percent(voice.between(0, middle()), before),
                        before,
                        name(0, middle()),
                        percent(voice.between(middle(), cut.size()), after),
                        after,
                        name(middle(), cut.size()))));
    }

    private ShareDifference change(Voice voice, long before, long after) {
        return new ShareDifference(voice.between(middle(), cut.size()), after, voice.between(0, middle()), before);
    }

    private String name(int first, int end) {
        DaySpan from = cut.days(first);
        return run.wording().days(from.from(), cut.days(end - 1).to());
    }

    private Series overTime() {
        List<Line> lines = new ArrayList<>();
        for (Voice voice : voices) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < cut.size(); i++) {
                Optional<DrillDown> drillDown =
                        cut.query(i).map(span -> scope.drillDown(Queries.all(voice.query(), span)));
                double share =
                        all[i] == 0 ? Double.NaN : (double) voice.mentions().get(i) / all[i];
                points.add(new Point(cut.place(i), share, Double.NaN, Double.NaN, drillDown));
            }
            lines.add(new Line(key(lines.size()), voice.name(), Series.Style.LINE, Ink.category(lines.size()), points));
        }
        return new Series(
                say("share.chart", SpanNames.unit(cut.span().unit(), run)),
                new Axis.Time("", cut.span()),
                say("share.of"),
                true,
                lines,
                List.of());
    }

    private static String key(int number) {
        return String.format(Locale.ROOT, "voice.%d", number + 1);
    }

    /** Where some are of no known voice, each share is said between what it lies among all. */
    private Table table() {
        long before = all(0, middle());
        long after = all(middle(), cut.size());
        List<Table.Row> rows = new ArrayList<>();
        for (Voice voice : voices) {
            Share share = share(voice);
            List<Object> cells = new ArrayList<>(List.of(voice.name(), voice.total(), share.value()));
            if (isPartly()) {
                cells.addAll(List.of(share.low(), share.high()));
            }
            cells.add(before == 0 ? null : (double) voice.between(0, middle()) / before);
            cells.add(after == 0 ? null : (double) voice.between(middle(), cut.size()) / after);
            rows.add(Table.Row.of(cells, scope.drillDown(voice.query())));
        }
        return new Table(say(isPartly() ? "share.table.known" : "share.table", total), columns(), rows);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("voice", say("share.voice"), Column.Kind.TEXT));
        columns.add(UsualColumn.MENTIONS.in(run));
        columns.add(Column.of("share", say("share.of"), Column.Kind.SHARE));
        if (isPartly()) {
            columns.add(UsualColumn.LEAST.in(run));
            columns.add(UsualColumn.MOST.in(run));
        }
        columns.add(Column.of("before", say("share.before"), Column.Kind.SHARE));
        columns.add(Column.of("after", say("share.after"), Column.Kind.SHARE));
        return columns;
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        Voice first = voices.getFirst();
        measures.add(
                isAlone()
                        ? Measure.unmeasured("share.first", say("share.measure.any"), alone())
                        : Measure.share(
                                "share.first",
                                say("share.measure", first.name()),
                                share(first),
                                scope.drillDown(first.query())));
        // Those of no known value are mentions too.
        measures.add(
                lacking.isPresent()
                        ? Measure.count("mentions", say("mentions"), total + unknown(), scope.drillDown())
                        : Measure.count("mentions", say("mentions"), total, scope.drillDown(whole)));
        return measures;
    }

    private Share share(Voice voice) {
        return Share.among(scope.counted(total + unknown()), voice.total(), total, total + unknown());
    }

    private String percent(long part, long of) {
        return run.wording().percent((double) part / of);
    }

    private String say(String key, Object... arguments) {
        return run.say(Shares.class, key, arguments);
    }
}
