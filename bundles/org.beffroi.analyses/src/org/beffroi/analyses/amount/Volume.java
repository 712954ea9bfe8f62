package org.beffroi.analyses.amount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.SpanNames;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
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
import org.osgi.service.component.annotations.Component;

/**
 * How many mentions there are in each span of time, and what share they are of all that the same sources published.
 *
 * <p>That share, the normalised attention, is what can be compared from month to month: a source that was added, or that
 * publishes more, raises every count.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "volume", question = Question.HOW_MUCH, version = 2)
public final class Volume implements Analysis<Volume.Parameters> {

    /** Sources that a dossier may have; those beyond would be the least of all. */
    private static final int SOURCES = 1_000;

    /**
     * What is counted, and how time is cut.
     *
     * @param query as typed, empty for everything
     * @param period as typed, empty for all time
     * @param every size of a span; absent: days, weeks or months, whichever can be seen at a glance
     * @param withoutCopies whether copies of one text count once, when the earliest was published
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            Optional<Unit> every,
            boolean withoutCopies) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period()).withoutCopies(parameters.withoutCopies());
        return scope.days()
                .map(days -> new Counted(scope, Cut.of(days, parameters.every(), run.zone())).answer())
                .orElseGet(() -> Nothing.of(scope));
    }

    /** One count under way. */
    private static final class Counted {

        private final Scope scope;
        private final Run run;
        private final Cut cut;
        private final long[] mentions;
        private final long[] published;
        private final Query sources;
        private final long undated;
        private final CollectedDays collected;

        Counted(Scope scope, Cut cut) {
            this.scope = scope;
            this.run = scope.run();
            this.cut = cut;
            this.mentions = cut.counts(scope.snapshot().timeline(scope.query(), cut.span(), run.cancel()));
            this.sources = sources();
            Query all = Queries.all(sources, cut.days().query());
            this.published = cut.counts(scope.snapshot().timeline(all, cut.span(), run.cancel()));
            this.undated = scope.undated();
            this.collected = CollectedDays.of(run, scope.search());
        }

        /** The mentions of the sources that brought any of those asked for. */
        private Query sources() {
            List<Query> found = new ArrayList<>();
            for (FacetCounts.Count source : run.snapshot()
                    .facet(scope.query(), CoreFields.SOURCE, SOURCES, run.cancel())
                    .counts()) {
                found.add(Queries.is(CoreFields.SOURCE, source.value()));
            }
            return found.isEmpty() ? new Query.Everything() : Queries.any(found);
        }

        private long total() {
            return Arrays.stream(mentions).sum();
        }

        private long publishedInAll() {
            return Arrays.stream(published).sum();
        }

        private boolean isShareTelling() {
            return publishedInAll() > total();
        }

        Answer answer() {
            List<String> leftOut = new ArrayList<>();
            if (undated > 0) {
                leftOut.add(run.say(Volume.class, "left.out.undated", undated));
            }
            return new Answer(
                    new Prose(run.say(Volume.class, "analysis.volume"), findings()),
                    isShareTelling() ? List.of(counts(), shares(), table()) : List.of(counts(), table()),
                    measures(),
                    total() + undated,
                    leftOut);
        }

        private List<Finding> findings() {
            DaySpan days = cut.days();
            List<Finding> findings = new ArrayList<>();
            double mean = (double) total() / days.watched(collected);
            findings.add(Finding.of(
                    run.say(
                            Volume.class,
                            "volume.total",
                            total(),
                            run.wording().days(days.from(), days.to()),
                            run.wording().decimal(mean)),
                    dated()));
            int top = top();
            if (cut.size() > 1 && mentions[top] > 0) {
                findings.add(new Finding(
                        run.say(
                                Volume.class,
                                "volume.top",
                                mentions[top],
                                SpanNames.when(cut.starts().get(top), cut.span().unit(), run)),
                        Prose.Weight.PLAIN,
                        drillDown(top)));
            }
            if (isShareTelling()) {
                findings.add(Finding.of(run.say(
                        Volume.class,
                        "volume.share",
                        run.wording().percent((double) total() / publishedInAll()),
                        publishedInAll())));
            }
            return findings;
        }

        /** The first of the highest. */
        private int top() {
            int top = 0;
            for (int i = 1; i < mentions.length; i++) {
                if (mentions[i] > mentions[top]) {
                    top = i;
                }
            }
            return top;
        }

        /** The way to what has a date: that alone is counted. */
        private DrillDown dated() {
            return undated == 0 ? scope.drillDown() : scope.drillDown(Queries.has(CoreFields.PUBLISHED));
        }

        private Optional<DrillDown> drillDown(int number) {
            return cut.query(number).map(scope::drillDown);
        }

        private Series counts() {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < cut.size(); i++) {
                points.add(new Point(cut.place(i), mentions[i], Double.NaN, Double.NaN, drillDown(i)));
            }
            String label = run.say(Volume.class, "mentions");
            return new Series(
                    run.say(Volume.class, "volume.chart", unit()),
                    new Axis.Time("", cut.span()),
                    label,
                    false,
                    List.of(new Line("mentions", label, Series.Style.BARS, Ink.ACCENT, points)),
                    unfinished());
        }

        private Series shares() {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < cut.size(); i++) {
                points.add(new Point(cut.place(i), share(i), Double.NaN, Double.NaN, drillDown(i)));
            }
            String label = run.say(Volume.class, "volume.attention");
            return new Series(
                    run.say(Volume.class, "volume.attention.chart"),
                    new Axis.Time("", cut.span()),
                    label,
                    true,
                    List.of(new Line("attention", label, Series.Style.LINE, Ink.CATEGORY_6, points)),
                    List.of());
        }

        /** Not measured where the sources published nothing at all. */
        private double share(int number) {
            return published[number] == 0 ? Double.NaN : (double) mentions[number] / published[number];
        }

        /** A span that is not over looks like a fall: it is pointed out. */
        private List<Series.Mark> unfinished() {
            int last = cut.size() - 1;
            if (cut.size() < 2 || cut.isWhole(last, run.days().today())) {
                return List.of();
            }
            double end = cut.span().next(cut.starts().get(last)).toInstant().toEpochMilli();
            return List.of(new Series.Mark(
                    cut.place(last), end, run.say(Volume.class, "volume.unfinished"), Ink.SECONDARY, Optional.empty()));
        }

        private Table table() {
            List<Table.Row> rows = new ArrayList<>();
            for (int i = 0; i < cut.size(); i++) {
                double share = share(i);
                List<Object> cells = new ArrayList<>();
                cells.add(SpanNames.name(cut.starts().get(i), cut.span().unit(), run));
                cells.add(cut.counted(i, mentions[i], collected).orElse(null));
                cells.add(cut.counted(i, published[i], collected).orElse(null));
                cells.add(Double.isNaN(share) ? null : share);
                rows.add(new Table.Row(cells, drillDown(i), allPublished(i)));
            }
            return new Table(
                    run.say(Volume.class, "volume.table", unit()),
                    List.of(
                            Column.of("span", unit(), Column.Kind.TEXT),
                            UsualColumn.MENTIONS.in(run),
                            Column.of("published", run.say(Volume.class, "volume.published"), Column.Kind.WHOLE),
                            Column.of("attention", run.say(Volume.class, "volume.attention"), Column.Kind.SHARE)),
                    rows);
        }

        private Map<String, DrillDown> allPublished(int number) {
            return cut.query(number)
                    .<Map<String, DrillDown>>map(span -> Map.of("published", DrillDown.to(Queries.all(sources, span))))
                    .orElse(Map.of());
        }

        private List<Measure> measures() {
            long days = cut.days().watched(collected);
            List<Measure> measures = new ArrayList<>();
            measures.add(Measure.count("mentions", run.say(Volume.class, "mentions"), total(), dated()));
            measures.add(Measure.figure(
                            "per.day",
                            run.say(Volume.class, "volume.per.day"),
                            (double) total() / days,
                            "",
                            total(),
                            dated())
                    .on(run.say(Volume.class, "volume.counted.days", total(), days)));
            if (publishedInAll() > 0) {
                measures.add(attention(run.say(Volume.class, "volume.attention.measure")));
            }
            return measures;
        }

        /** All that there is is no part of it: without a search there is no subject that attention went to. */
        private Measure attention(String label) {
            return isShareTelling()
                    ? Measure.share(
                            "attention",
                            label,
                            Share.of(
                                    run.say(Volume.class, "volume.counted", publishedInAll()),
                                    total(),
                                    publishedInAll()),
                            dated())
                    : Measure.unmeasured("attention", label, run.say(Volume.class, "volume.why.all"));
        }

        private String unit() {
            return SpanNames.unit(cut.span().unit(), run);
        }
    }
}
