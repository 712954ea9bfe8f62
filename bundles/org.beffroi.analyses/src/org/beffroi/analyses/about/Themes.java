package org.beffroi.analyses.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.KnownValues;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.statistics.Comparison;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.ScoreInterval;
import org.beffroi.core.result.Share;
import org.osgi.service.component.annotations.Component;

/**
 * The themes of some mentions, in which tones they are spoken of, how they go over time, and what changed since the days
 * before; or the values of any other field that is counted.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "themes", question = Question.ABOUT_WHAT, version = 2)
public final class Themes implements Analysis<Themes.Parameters> {

    /** A share of fewer mentions is no finding. */
    private static final long SMALL = 10;

    /** Of fewer, before and now together, a change is chance more often than not. */
    private static final long SMALL_CHANGE = 10;

    private static final double BELIEVED = 0.05;
    private static final double MOST = 0.5;

    /**
     * What is counted.
     *
     * @param query as typed, empty for everything
     * @param period as typed, empty for all time; a bounded one is compared with as many days before
     * @param field key or name of the field
     * @param every size of a span; absent: days, weeks or months, whichever can be seen at a glance
     * @param rows how many values at most
     * @param withoutCopies whether copies of one text count once
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Asks(Kind.FIELD) @Standard("theme") String field,
            Optional<Unit> every,
            @Standard("15") @Within(least = 1, most = 100) int rows,
            boolean withoutCopies) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Field field = field(parameters.field(), run);
        Scope scope = Scope.of(run, parameters.query(), parameters.period()).withoutCopies(parameters.withoutCopies());
        if (scope.count() == 0) {
            return Nothing.of(scope);
        }
        Optional<DaySpan> days = scope.days();
        Optional<DaySpan> before = scope.period().isPresent() ? days.map(DaySpan::before) : Optional.empty();
        ThemeCounts counts = ThemeCounts.of(scope, field, before, parameters.rows());
        return new Told(scope, field, counts, days.map(span -> Cut.of(span, parameters.every(), run.zone()))).answer();
    }

    private static Field field(String typed, Run run) {
        return run.fields()
                .byKey(typed.strip())
                .or(() -> run.fields().byName(typed.strip()))
                .filter(Themes::isCounted)
                .orElseThrow(() -> Refusal.of(
                        Themes.class,
                        "themes.field",
                        typed,
                        run.fields().all().stream()
                                .filter(Themes::isCounted)
                                .map(field -> field.label(run.locale()))
                                .collect(Collectors.joining(", "))));
    }

    private static boolean isCounted(Field field) {
        return Columns.exists(field) && field.type() != FieldType.NUMBER && field.type() != FieldType.TIME;
    }

    /** What was counted, told. */
    private static final class Told {

        private final Scope scope;
        private final Run run;
        private final Field field;
        private final ThemeCounts counts;
        private final Optional<Cut> cut;
        private final int negative;

        Told(Scope scope, Field field, ThemeCounts counts, Optional<Cut> cut) {
            this.scope = scope;
            this.run = scope.run();
            this.field = field;
            this.counts = counts;
            this.cut = cut;
            this.negative = counts.tones().indexOf("negative");
        }

        Answer answer() {
            ThemeResults results = new ThemeResults(scope, field, counts);
            List<Result> shown = new ArrayList<>();
            if (!counts.values().isEmpty()) {
                shown.add(results.tones());
                cut.filter(one -> one.size() > 1).map(results::overTime).ifPresent(shown::add);
                // After the one over time, which keeps its name in files.
                shown.add(results.divided());
                shown.add(results.table());
            }
            return new Answer(
                    new Prose(run.say(Themes.class, "analysis.themes"), findings()),
                    shown,
                    measures(),
                    counts.all(),
                    leftOut());
        }

        private List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            if (counts.values().isEmpty()) {
                findings.add(Finding.of(
                        run.say(Themes.class, "themes.none", counts.all(), field.label(run.locale())),
                        scope.drillDown()));
                return findings;
            }
            ThemeCounts.Value top = counts.values().getFirst();
            findings.add(Finding.of(
                    run.say(
                            Themes.class,
                            "themes.top",
                            label(top),
                            top.mentions(),
                            counts.known(),
                            percent(top.mentions(), counts.known())),
                    drillDown(top)));
            angriest().ifPresent(findings::add);
            changes().forEach(findings::add);
            if (counts.without() > MOST * counts.all()) {
                findings.add(new Finding(
                        run.say(
                                Themes.class,
                                "themes.without.most",
                                percent(counts.without(), counts.all()),
                                field.label(run.locale())),
                        Prose.Weight.CAUTION,
                        Optional.of(scope.drillDown(Queries.not(KnownValues.of(field))))));
            }
            return findings;
        }

        /** The value that is spoken of most negatively, where that is more than chance. */
        private Optional<Finding> angriest() {
            if (field.equals(CoreFields.TONE)) {
                return Optional.empty();
            }
            Share inAll = negative();
            return counts.values().stream()
                    .filter(value -> value.toned(counts.tones()) >= SMALL)
                    .filter(value -> ScoreInterval.of(value.tones().get(negative), value.toned(counts.tones()))
                                    .low()
                            > inAll.value())
                    .max(Comparator.comparingDouble(
                            value -> (double) value.tones().get(negative) / value.toned(counts.tones())))
                    .map(value -> Finding.of(
                            run.say(
                                    Themes.class,
                                    "themes.negative",
                                    label(value),
                                    percent(value.tones().get(negative), value.toned(counts.tones())),
                                    value.toned(counts.tones()),
                                    run.wording().percent(inAll.value()),
                                    inAll.known()),
                            scope.drillDown(Queries.all(is(value), tone()))));
        }

        /** What is spoken of more, and what less, than in the days before: the surest change of each kind. */
        private List<Finding> changes() {
            if (counts.knownBefore() == 0) {
                return List.of();
            }
            return Stream.of(true, false)
                    .flatMap(more -> counts.values().stream()
                            .filter(value -> value.rate() <= BELIEVED)
                            .filter(value -> value.before().orElseThrow().here()
                                            + value.before().orElseThrow().there()
                                    >= SMALL_CHANGE)
                            .filter(value -> value.before().orElseThrow().isMore() == more)
                            .max(Comparator.comparingDouble(
                                    value -> value.before().orElseThrow().likelihoodRatio()))
                            .stream()
                            .map(value -> change(value, more)))
                    .toList();
        }

        private Finding change(ThemeCounts.Value value, boolean more) {
            Comparison compared = value.before().orElseThrow();
            return Finding.of(
                    run.say(
                            Themes.class,
                            more ? "themes.more" : "themes.less",
                            label(value),
                            run.wording().percent(compared.share()),
                            run.wording().percent(compared.otherShare()),
                            compared.here(),
                            compared.there()),
                    drillDown(value));
        }

        /** The negative ones among those whose tone is known. */
        private Share negative() {
            return Share.among(
                    scope.toned(counts.all()),
                    scope.count(scope.and(tone())),
                    scope.count(scope.and(KnownValues.toned())),
                    counts.all());
        }

        private List<Measure> measures() {
            List<Measure> measures = new ArrayList<>();
            measures.add(Measure.count("mentions", run.say(Themes.class, "mentions"), counts.all(), scope.drillDown()));
            measures.add(Measure.share(
                            "share.negative",
                            run.say(Themes.class, "themes.share.negative"),
                            negative(),
                            scope.drillDown(tone()))
                    .because(run.say(Themes.class, "themes.why.tone", counts.all())));
            if (!counts.values().isEmpty()) {
                ThemeCounts.Value top = counts.values().getFirst();
                measures.add(Measure.share(
                        "share.top",
                        run.say(Themes.class, "themes.share.top", label(top)),
                        Share.among(scope.counted(counts.all()), top.mentions(), counts.known(), counts.all()),
                        drillDown(top)));
            }
            return measures;
        }

        private List<String> leftOut() {
            List<String> leftOut = new ArrayList<>(List.of(run.say(Themes.class, "themes.indicative")));
            if (counts.without() > 0) {
                leftOut.add(run.say(Themes.class, "themes.without", counts.without(), field.label(run.locale())));
            }
            leftOut.add(scope.copies());
            boolean unread = counts.values().stream().anyMatch(value -> value.toned(counts.tones()) < value.mentions());
            if (unread) {
                leftOut.add(run.say(Themes.class, "themes.unread"));
            }
            if (cut.filter(one -> one.size() > 1).isPresent() && scope.undated() > 0) {
                leftOut.add(run.say(Themes.class, "left.out.undated", scope.undated()));
            }
            return leftOut;
        }

        private String percent(long part, long whole) {
            return run.wording().percent((double) part / whole);
        }

        private String label(ThemeCounts.Value value) {
            return Quoting.quoted(ThemeResults.label(field, value, run), run);
        }

        private Query is(ThemeCounts.Value value) {
            return Queries.is(field, value.value());
        }

        private static Query tone() {
            return Queries.is(CoreFields.TONE, "negative");
        }

        private DrillDown drillDown(ThemeCounts.Value value) {
            return scope.drillDown(is(value));
        }
    }
}
