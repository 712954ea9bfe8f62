package org.beffroi.analyses.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.SpanNames;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.core.analysis.Answer;
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
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Point;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;

/** What is said of corrections, where there is at least one mention. */
final class CorrectionsFound {

    private static final String UNSURE = "unsure";

    private final Scope scope;
    private final Cut cut;
    private final Field field;
    private final List<Recoded> recoded;
    private final String value;
    private final boolean exact;
    private final long unread;
    private final long judged;
    private final long corrected;

    /** @param exact whether queries find just these mentions, so that numbers may lead to them */
    CorrectionsFound(
            Scope scope,
            Cut cut,
            Field field,
            List<Recoded> recoded,
            Optional<String> value,
            boolean exact,
            long unread) {
        this.scope = scope;
        this.cut = cut;
        this.field = field;
        this.recoded = recoded;
        this.exact = exact;
        this.unread = unread;
        this.judged = recoded.stream().filter(Recoded::judged).count();
        this.corrected = recoded.stream().filter(Recoded::corrected).count();
        this.value = value.or(this::usual).orElse("");
    }

    private Optional<String> usual() {
        if (field.equals(CoreFields.TONE)) {
            return Optional.of("negative");
        }
        Map<String, Long> changes = new TreeMap<>();
        for (Recoded one : recoded) {
            Set<String> either = new TreeSet<>(one.before());
            either.addAll(one.now());
            either.stream()
                    .filter(each -> one.before().contains(each) != one.now().contains(each))
                    .forEach(each -> changes.merge(each, 1L, Long::sum));
        }
        return changes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> scope
                        .snapshot()
                        .facet(scope.query(), field, 1, scope.run().cancel())
                        .counts()
                        .stream()
                        .findFirst()
                        .map(count -> count.value()));
    }

    Answer answer() {
        long[] now = cut.counts(scope.snapshot()
                .timeline(scope.and(is()), cut.span(), scope.run().cancel()));
        long[] base = cut.counts(scope.snapshot()
                .timeline(scope.and(base()), cut.span(), scope.run().cancel()));
        long[] before = earlier(now, this::holds);
        long[] baseBefore = earlier(base, this::counts);
        long part = scope.count(scope.and(is()));
        long whole = scope.count(scope.and(base()));
        long partBefore = part - gained(this::holds);
        long wholeBefore = whole - gained(this::counts);
        return new Answer(
                new Prose(say("analysis.corrections"), findings(part, whole, partBefore, wholeBefore)),
                List.of(overTime(before, baseBefore, now, base), confusion()),
                measures(
                        Share.among(counted(), partBefore, wholeBefore, scope.count()),
                        Share.among(counted(), part, whole, scope.count())),
                recoded.size(),
                unread == 0 ? List.of() : List.of(say("corrections.unread", unread)));
    }

    private String counted() {
        return field.equals(CoreFields.TONE) ? scope.toned(scope.count()) : scope.counted(scope.count());
    }

    /** A share before and after corrections is none where nobody corrected. */
    private List<Measure> measures(Share before, Share after) {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.figure(
                "corrected",
                say("corrections.corrected"),
                corrected,
                "",
                corrected,
                drillDown(Queries.is(CoreFields.CORRECTED, field.name()))));
        measures.add(share("agreement", Share.of(say("corrections.counted.read", judged), judged - corrected, judged)));
        if (corrected > 0 || !before.equals(after)) {
            measures.add(share("share.before", before));
            measures.add(share("share.after", after));
        }
        return measures;
    }

    private Measure share(String key, Share part) {
        return Measure.share(key, say("corrections." + key, named(value)), part, Optional.empty())
                .because(say("corrections.why", field.label(scope.run().locale())));
    }

    private List<Finding> findings(long part, long whole, long partBefore, long wholeBefore) {
        if (recoded.isEmpty()) {
            return List.of(
                    Finding.of(say("corrections.none", field.label(scope.run().locale()))));
        }
        List<Finding> findings = new ArrayList<>();
        String first = say("corrections.first", field.label(scope.run().locale()), recoded.size(), corrected);
        findings.add(new Finding(first, Prose.Weight.PLAIN, drillDown(Queries.is(CoreFields.CODED, field.name()))));
        if (judged > 0) {
            findings.add(Finding.of(say("corrections.kept", percent((double) (judged - corrected) / judged), judged)));
        }
        if (whole > 0 && wholeBefore > 0) {
            findings.add(Finding.of(say(
                    "corrections.changed",
                    named(value),
                    percent((double) partBefore / wholeBefore),
                    percent((double) part / whole))));
        }
        return findings;
    }

    private boolean holds(Set<String> values) {
        return values.contains(value);
    }

    /** Of tones, the unsure ones are in no share but their own. */
    private boolean counts(Set<String> values) {
        return !values.isEmpty() && !(leavesUnsureOut() && values.contains(UNSURE));
    }

    private boolean leavesUnsureOut() {
        return field.equals(CoreFields.TONE) && !value.equals(UNSURE);
    }

    private Query is() {
        return Queries.is(field, value);
    }

    private Query base() {
        return leavesUnsureOut()
                ? Queries.all(Queries.has(field), Queries.not(Queries.is(field, UNSURE)))
                : Queries.has(field);
    }

    private long gained(Predicate<Set<String>> holds) {
        return recoded.stream().mapToLong(one -> gain(one, holds)).sum();
    }

    private static int gain(Recoded one, Predicate<Set<String>> holds) {
        return (holds.test(one.now()) ? 1 : 0) - (holds.test(one.before()) ? 1 : 0);
    }

    /** What a chart counted before: what it counts now, what was gained taken away. */
    private long[] earlier(long[] now, Predicate<Set<String>> holds) {
        long[] before = now.clone();
        for (Recoded one : recoded) {
            int span = one.published().map(when -> cut.at(when.toEpochMilli())).orElse(-1);
            if (span >= 0) {
                before[span] -= gain(one, holds);
            }
        }
        return before;
    }

    private Series overTime(long[] before, long[] baseBefore, long[] now, long[] base) {
        return new Series(
                say("corrections.chart", named(value), SpanNames.unit(cut.span().unit(), scope.run())),
                new Axis.Time("", cut.span()),
                say("corrections.share", named(value)),
                true,
                List.of(
                        line("before", Series.Style.DASHED, Ink.SECONDARY, before, baseBefore),
                        line("after", Series.Style.LINE, Ink.ACCENT, now, base)),
                List.of());
    }

    private Line line(String key, Series.Style style, Ink ink, long[] parts, long[] wholes) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            points.add(Point.of(cut.place(i), wholes[i] == 0 ? Double.NaN : (double) parts[i] / wholes[i]));
        }
        return new Line(key, say("corrections.line." + key), style, ink, points);
    }

    /** From what to what, the most frequent first; of several values, all those of a mention together. */
    private Table confusion() {
        Map<List<Set<String>>, Long> counts = new LinkedHashMap<>();
        recoded.forEach(one -> counts.merge(List.of(one.before(), one.now()), 1L, Long::sum));
        List<Table.Row> rows = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<List<Set<String>>, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString()))
                .forEach(entry ->
                        rows.add(row(entry.getKey().get(0), entry.getKey().get(1), entry.getValue())));
        return new Table(
                say("corrections.table"),
                List.of(
                        Column.of("before", say("corrections.line.before"), Column.Kind.TEXT),
                        Column.of("after", say("corrections.line.after"), Column.Kind.TEXT),
                        UsualColumn.MENTIONS.in(scope.run())),
                rows);
    }

    private Table.Row row(Set<String> before, Set<String> now, long count) {
        List<Object> cells = List.of(named(before), named(now), count);
        return field.many()
                ? Table.Row.of(cells)
                : drillDown(pair(before, now))
                        .map(drillDown -> Table.Row.of(cells, drillDown))
                        .orElseGet(() -> Table.Row.of(cells));
    }

    private Query pair(Set<String> before, Set<String> now) {
        Query was = before.isEmpty()
                ? Queries.not(new Query.FieldIs(CoreFields.READ_AS.name(), field.name() + ":*"))
                : Queries.is(
                        CoreFields.READ_AS,
                        field.name() + ":" + before.iterator().next());
        Query is = now.isEmpty()
                ? Queries.not(Queries.has(field))
                : Queries.is(field, now.iterator().next());
        return Queries.all(Queries.is(CoreFields.CODED, field.name()), was, is);
    }

    private Optional<DrillDown> drillDown(Query more) {
        return exact ? Optional.of(scope.drillDown(more)) : Optional.empty();
    }

    private String named(Set<String> values) {
        return values.isEmpty()
                ? say("corrections.nothing")
                : String.join(", ", values.stream().map(this::named).sorted().toList());
    }

    private String named(String one) {
        return field.valueLabel(one, scope.run().locale());
    }

    private String percent(double share) {
        return scope.run().wording().percent(share);
    }

    private String say(String key, Object... arguments) {
        return scope.run().say(CorrectionsFound.class, key, arguments);
    }
}
