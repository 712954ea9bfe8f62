package org.beffroi.analyses.about;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.analyses.statistics.Comparison;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Point;
import org.beffroi.core.result.Table;
import org.osgi.service.component.annotations.Component;

/**
 * The words and expressions that emerge: in the last days more frequent than in those before, by their own history.
 *
 * <p>By the same measures as {@link Keyness}, the last days against several times as many before. What is measured is
 * different texts: copies count once, so that a text that is passed on is no emergence; what is shown and led to is all
 * mentions.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "emerging", question = Question.ABOUT_WHAT)
public final class Emerging implements Analysis<Emerging.Parameters> {

    private static final int CURVES = 6;
    private static final int TOLD = 3;
    private static final int SMALL = 30;

    /**
     * Which days, and what history.
     *
     * @param query which mentions, as typed, empty for everything
     * @param period the days in which something emerges
     * @param history how many times as many days before they are compared with
     * @param fewest in how many different texts of these days at least
     * @param rate false discovery rate, in percent
     * @param rows how many words and expressions at most
     * @param withoutNames whether names of people, places and organisations are left out
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) @Standard("7d") String period,
            @Standard("8") @Within(least = 1, most = 104) int history,

            @Standard("3") @Within(least = 2, most = 1_000_000)
            int fewest,

            @Standard("5") @Within(least = 0.001, most = 50) double rate,
            @Standard("20") @Within(least = 1, most = 200) int rows,
            boolean withoutNames) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), Optional.of(parameters.period()));
        Optional<DaySpan> days = scope.days();
        if (days.isEmpty() || scope.count() == 0) {
            return Nothing.of(scope);
        }
        LocalDate first = days.get().from();
        DaySpan before = new DaySpan(first.minusDays(days.get().length() * parameters.history()), first.minusDays(1));
        return new Watched(scope, days.get(), before, parameters).answer();
    }

    /** What emerged, with what is known of its course. */
    private record Course(Distinctive found, long mentions, int days, LocalDate firstDay, long authors) {}

    /** One look at some days under way. */
    private static final class Watched {

        private final Scope scope;
        private final Run run;
        private final DaySpan days;
        private final DaySpan before;
        private final Query recent;
        private final Parameters parameters;
        private final Contrast contrast;
        private final List<Course> courses;

        Watched(Scope scope, DaySpan days, DaySpan before, Parameters parameters) {
            this.scope = scope;
            this.run = scope.run();
            this.days = days;
            this.before = before;
            this.recent = Queries.all(scope.search(), days.query());
            this.parameters = parameters;
            this.contrast = new Contrast(
                    run,
                    scope.withoutCopies(true).snapshot(),
                    recent,
                    Queries.all(scope.search(), before.query()),
                    scope.search(),
                    new Contrast.Rules(
                            parameters.fewest(),
                            parameters.rate() / 100,
                            parameters.rows(),
                            parameters.withoutNames()));
            this.courses = contrast.others() == 0
                    ? List.of()
                    : contrast.distinctive(true).stream().map(this::course).toList();
        }

        private Course course(Distinctive found) {
            Query term = found.term().query();
            List<Timeline.Bucket> inDays = timeline(Queries.all(recent, term));
            List<Timeline.Bucket> ever = timeline(Queries.all(scope.search(), term));
            return new Course(
                    found,
                    inDays.stream().mapToLong(Timeline.Bucket::mentions).sum(),
                    (int) inDays.stream().filter(day -> day.mentions() > 0).count(),
                    ever.getFirst().start().toLocalDate(),
                    run.snapshot()
                            .facet(Queries.all(recent, term), CoreFields.AUTHOR, 1, run.cancel())
                            .values());
        }

        private List<Timeline.Bucket> timeline(Query query) {
            return run.snapshot()
                    .timeline(query, new TimelineSpan(TimelineSpan.Unit.DAY, run.zone()), run.cancel())
                    .buckets();
        }

        Answer answer() {
            List<Result> results = courses.isEmpty() ? List.of() : List.of(curves(), table());
            return new Answer(
                    new Prose(run.say(Emerging.class, "analysis.emerging"), findings()),
                    results,
                    List.of(Measure.figure(
                                    "emerging",
                                    run.say(Emerging.class, "emerging.measure"),
                                    courses.size(),
                                    "",
                                    scope.count(recent),
                                    DrillDown.to(recent))
                            .on(run.say(
                                    Emerging.class,
                                    "emerging.counted",
                                    scope.searched(scope.count(recent)),
                                    before.length(),
                                    parameters.fewest(),
                                    run.wording().decimal(parameters.rate())))),
                    scope.count(recent),
                    leftOut());
        }

        private List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            if (contrast.others() == 0) {
                findings.add(caution("emerging.no.history", run.wording().days(before.from(), before.to())));
                return findings;
            }
            if (courses.isEmpty()) {
                findings.add(Finding.of(
                        run.say(
                                Emerging.class,
                                "emerging.none",
                                run.wording().days(days.from(), days.to()),
                                contrast.mentions()),
                        DrillDown.to(recent)));
            }
            // What one account alone repeats is in the table; what several say is news.
            List<Distinctive> heads =
                    Distinctive.heads(courses.stream().map(Course::found).toList());
            List<Course> shared = courses.stream()
                    .filter(course -> heads.contains(course.found()))
                    .filter(course -> course.found().term().isSaid())
                    .filter(course -> course.authors() != 1)
                    .toList();
            (shared.isEmpty() ? courses : shared)
                    .stream().limit(TOLD).map(this::told).forEach(findings::add);
            if (contrast.mentions() < SMALL) {
                findings.add(caution("emerging.small", contrast.mentions()));
            }
            return findings;
        }

        private Finding caution(String key, Object argument) {
            return new Finding(run.say(Emerging.class, key, argument), Prose.Weight.CAUTION, Optional.empty());
        }

        private Finding told(Course course) {
            Comparison counts = course.found().counts();
            String label = Quoting.quoted(course.found().term().label(), run);
            String sentence = counts.there() == 0
                    ? run.say(
                            Emerging.class,
                            "emerging.new",
                            label,
                            counts.here(),
                            course.days(),
                            before.length(),
                            run.wording().dayOfYear(course.firstDay()))
                    : run.say(
                            Emerging.class,
                            "emerging.grows",
                            label,
                            run.wording().percent(counts.share()),
                            run.wording().percent(counts.otherShare()),
                            counts.here(),
                            course.days());
            return Finding.of(sentence, drillDown(course));
        }

        private DrillDown drillDown(Course course) {
            return DrillDown.to(Queries.all(recent, course.found().term().query()));
        }

        private Series curves() {
            Cut cut = Cut.of(new DaySpan(before.from(), days.to()), Optional.empty(), run.zone());
            List<Line> lines = new ArrayList<>();
            for (Course course : courses.stream().limit(CURVES).toList()) {
                Query term = Queries.all(scope.search(), course.found().term().query());
                Query within = Queries.all(term, cut.days().query());
                long[] mentions = cut.counts(run.snapshot().timeline(within, cut.span(), run.cancel()));
                List<Point> points = new ArrayList<>();
                for (int i = 0; i < cut.size(); i++) {
                    points.add(Point.of(
                            cut.place(i),
                            mentions[i],
                            DrillDown.to(Queries.all(term, cut.query(i).orElseThrow()))));
                }
                lines.add(new Line(
                        String.join(" ", course.found().term().stems()),
                        course.found().term().label(),
                        Series.Style.LINE,
                        Ink.category(lines.size()),
                        points));
            }
            Series.Mark recently = new Series.Mark(
                    days.from().atStartOfDay(run.zone()).toInstant().toEpochMilli(),
                    days.to().plusDays(1).atStartOfDay(run.zone()).toInstant().toEpochMilli(),
                    run.say(Emerging.class, "emerging.recent"),
                    Ink.PALE,
                    Optional.of(DrillDown.to(recent)));
            return new Series(
                    run.say(Emerging.class, "emerging.curves"),
                    new Axis.Time("", cut.span()),
                    run.say(Emerging.class, "mentions"),
                    false,
                    lines,
                    List.of(recently));
        }

        private Table table() {
            return new Table(
                    run.say(Emerging.class, "emerging.table"),
                    List.of(
                            Column.of("term", run.say(Emerging.class, "about.term"), Column.Kind.TEXT),
                            UsualColumn.MENTIONS.in(run),
                            Column.of("texts", run.say(Emerging.class, "emerging.texts"), Column.Kind.WHOLE),
                            Column.of("share", run.say(Emerging.class, "emerging.share"), Column.Kind.SHARE),
                            Column.of("before", run.say(Emerging.class, "emerging.before"), Column.Kind.WHOLE),
                            Column.of(
                                    "before.share",
                                    run.say(Emerging.class, "emerging.before.share"),
                                    Column.Kind.SHARE),
                            Column.of("days", run.say(Emerging.class, "emerging.days"), Column.Kind.WHOLE),
                            Column.of("authors", run.say(Emerging.class, "emerging.authors"), Column.Kind.WHOLE),
                            Column.of("first", run.say(Emerging.class, "emerging.first"), Column.Kind.DAY),
                            Column.of("log.ratio", run.say(Emerging.class, "about.log.ratio"), Column.Kind.DECIMAL),
                            Column.of("g2", run.say(Emerging.class, "about.g2"), Column.Kind.DECIMAL)),
                    courses.stream().map(this::row).toList());
        }

        private Table.Row row(Course course) {
            Comparison counts = course.found().counts();
            return new Table.Row(
                    List.of(
                            course.found().term().label(),
                            course.mentions(),
                            counts.here(),
                            counts.share(),
                            counts.there(),
                            counts.otherShare(),
                            (long) course.days(),
                            course.authors(),
                            course.firstDay(),
                            counts.logRatio(),
                            counts.likelihoodRatio()),
                    Optional.of(drillDown(course)),
                    Map.of());
        }

        private List<String> leftOut() {
            List<String> leftOut = new ArrayList<>();
            leftOut.add(run.say(Emerging.class, "emerging.copies"));
            leftOut.add(contrast.vocabulary().leftOut());
            leftOut.add(run.say(
                    Emerging.class,
                    "keyness.limits",
                    parameters.fewest(),
                    run.wording().decimal(parameters.rate())));
            if (contrast.vocabulary().hidden() > 0) {
                leftOut.add(run.say(
                        Emerging.class, "about.hidden", contrast.vocabulary().hidden()));
            }
            if (contrast.isSampled()) {
                leftOut.add(run.say(Emerging.class, "about.sampled", contrast.read()));
            }
            return leftOut;
        }
    }
}
