package org.beffroi.analyses.rising.discontent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.rising.discontent.Course.Moment;
import org.beffroi.analyses.rising.discontent.Course.Spell;
import org.beffroi.analyses.rising.discontent.Wave.Member;
import org.beffroi.analyses.rising.judgement.Judgements;
import org.beffroi.analyses.rising.judgement.TrackRecord;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.TimelineSpan;
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
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Point;
import org.beffroi.core.result.Table;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;
import org.beffroi.dossier.coding.ToneOrigins;
import org.osgi.service.component.annotations.Component;

/**
 * What people are growing discontented with: by theme, place and department, how many new people complain, whether they say the
 * same, for how long, in a worse tone than usual, and how far it has spread.
 *
 * <p>It is no count of negative mentions: see {@code docs/discontent.md} for what it is, its thresholds and its limits.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "discontent", question = Question.WHAT_RISES, version = 2)
public final class Discontent implements Analysis<Discontent.Parameters> {

    /** Mentions that are read where no period says which. */
    private static final long MOST_READ = 2_000_000;

    /**
     * What is followed.
     *
     * @param query as typed, empty for everything
     * @param period as typed: its end is the moment that is judged, its days are those whose course is shown; absent: up to
     *     today, from two years before the last mention on
     * @param floor people who complain in three days below whom nothing is said
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Standard("5") @Within(least = 2, most = 10_000) int floor) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period());
        LocalDate today = run.days().today();
        DaySpan days = scope.period().isPresent()
                ? scope.days().orElse(new DaySpan(today, today))
                : Lookback.of(scope, today, MOST_READ);
        Following following = Following.of(run, scope.search(), days, new Thresholds(parameters.floor()));
        TrackRecord record = new TrackRecord(Judgements.in(run.codebook()).all(), Rise.DISCONTENT, parameters.query());
        return new Found(scope, days, following, record, parameters).answer();
    }

    /** What was found. */
    private static final class Found {

        private final Scope scope;
        private final Run run;
        private final Following following;
        private final TrackRecord record;
        private final Parameters parameters;
        private final List<Wave> waves;
        private final Telling telling;
        private final Quotations quotations;
        private final Query looked;

        Found(Scope scope, DaySpan days, Following following, TrackRecord record, Parameters parameters) {
            this.scope = scope;
            this.run = scope.run();
            this.following = following;
            this.record = record;
            this.parameters = parameters;
            this.waves = following.waves();
            this.telling = new Telling(run, past());
            this.quotations = new Quotations(run, following.query());
            this.looked = Queries.all(scope.search(), days.query());
        }

        /** The day that is judged, where its period is over or nothing is known of what came since the day before today. */
        private Optional<LocalDate> past() {
            LocalDate day = Following.day(following.moment(), run);
            return scope.isOver() || day.isBefore(run.days().today().minusDays(1))
                    ? Optional.of(day)
                    : Optional.empty();
        }

        Answer answer() {
            List<Result> results = new ArrayList<>();
            if (!waves.isEmpty()) {
                Member gravest = gravest().speaker();
                results.add(scores(gravest));
                results.add(course(gravest));
                results.add(table());
            }
            long mentions = scope.count(looked);
            return new Answer(
                    new Prose(run.say(Discontent.class, "analysis.discontent"), findings(mentions)),
                    results,
                    List.of(
                            // Where nobody spoke there was nothing to judge.
                            measure("ongoing", mentions == 0 ? Double.NaN : ongoing(), mentions, DrillDown.to(looked)),
                            measure(
                                    "score",
                                    mentions == 0
                                            ? Double.NaN
                                            : waves.stream()
                                                    .filter(wave -> wave.stage() != Stage.OVER)
                                                    .mapToDouble(wave -> wave.speaker()
                                                            .spell()
                                                            .last()
                                                            .signs()
                                                            .total())
                                                    .max()
                                                    .orElse(0),
                                    mentions,
                                    DrillDown.to(looked))),
                    mentions,
                    List.of(limitOfTone(), run.say(Discontent.class, "discontent.limit.voices")),
                    new WaveCards(run, telling, parameters.query(), following.query()).of(waves));
        }

        private Measure measure(String key, double value, long base, DrillDown drillDown) {
            Measure measure = Measure.figure(key, label(key), value, "", base, drillDown);
            if (base == 0) {
                return measure.because(Nothing.caution(scope).sentence());
            }
            return measure.on(run.say(
                    Discontent.class,
                    "discontent.counted",
                    value == 0 ? telling.said("discontent.counted.none", base) : scope.searched(base),
                    parameters.floor()));
        }

        /** What a machine reads may be wrong; what the source or a person says is not called so. */
        private String limitOfTone() {
            return run.say(
                    Discontent.class,
                    switch (ToneOrigins.of(run.snapshot(), looked, run.cancel()).machine()) {
                        case ALL -> "discontent.limit.tone";
                        case SOME -> "discontent.limit.tone.some";
                        case NONE -> "discontent.limit.tone.none";
                    });
        }

        private String label(String key) {
            String said = "discontent.measure." + key;
            return key.equals("ongoing")
                    ? telling.said(said, telling.day(following.moment()))
                    : run.say(Discontent.class, said);
        }

        /** That which stands gravest; once all are over, the gravest that was. */
        private Wave gravest() {
            return waves.stream()
                    .max(Comparator.<Wave>comparingInt(wave -> Wave.gravity(wave.stage()))
                            .thenComparingInt(wave -> Wave.gravity(wave.highest()))
                            .thenComparing(wave -> -waves.indexOf(wave)))
                    .orElseThrow();
        }

        private long ongoing() {
            return waves.stream().filter(wave -> wave.stage() != Stage.OVER).count();
        }

        private List<Finding> findings(long mentions) {
            List<Finding> findings = new ArrayList<>();
            for (Wave wave : waves) {
                boolean alarming = telling.past().isEmpty() && wave.stage().isGraverThan(Stage.WEAK_SIGNAL);
                findings.add(new Finding(
                        telling.headline(wave),
                        alarming ? Prose.Weight.ALARM : Prose.Weight.PLAIN,
                        Optional.of(drillDown(wave.speaker()))));
                if (wave.stage() != Stage.OVER) {
                    telling.more(wave).ifPresent(said -> findings.add(Finding.of(said)));
                    telling.said(wave, following.query()).ifPresent(findings::add);
                    quotations.of(wave.speaker()).forEach(one -> findings.add(quoted(one)));
                }
                List<String> others = telling.others(wave);
                if (!others.isEmpty()) {
                    findings.add(Finding.of(run.say(Discontent.class, "discontent.others", String.join(", ", others))));
                }
            }
            if (mentions == 0) {
                findings.addFirst(Nothing.caution(scope));
            } else if (ongoing() == 0) {
                findings.addFirst(Finding.of(
                        telling.said("discontent.none", telling.day(following.moment())), DrillDown.to(looked)));
            }
            if (following.voices() > 0 && following.courses().isEmpty()) {
                findings.add(new Finding(
                        run.say(Discontent.class, "discontent.few"), Prose.Weight.CAUTION, Optional.empty()));
            }
            findings.add(Finding.of(record.sentence(run)));
            return findings;
        }

        private Finding quoted(Quotations.Quotation one) {
            return Finding.of(
                    run.say(Discontent.class, "discontent.quotation", one.word(), one.sentence()),
                    DrillDown.to(one.mention()));
        }

        /** The complaints of a spell. */
        private DrillDown drillDown(Member member) {
            return DrillDown.to(Complaints.of(following.query(), member, run));
        }

        private Scores scores(Member member) {
            // Of what is over there is no more to say than how it was at its worst.
            Moment shown = member.spell().end().isPresent()
                    ? WaveCards.worst(member)
                    : member.spell().last();
            Signs signs = shown.signs();
            List<Scores.Score> scores = new ArrayList<>();
            for (Sign sign : Sign.values()) {
                boolean measured = signs.score(sign).isPresent();
                scores.add(Scores.Score.of(
                                sign.key(),
                                run.say(Discontent.class, "discontent." + sign.key()),
                                signs.score(sign),
                                sign.weight(),
                                measured ? Math.min(1, signs.people() / (4.0 * Thresholds.CRISIS_FLOORS)) : 0,
                                telling.figures(sign, signs))
                        .through(Optional.of(drillDown(member))));
            }
            return new Scores(
                    run.say(
                            Discontent.class,
                            "discontent.scores",
                            telling.beginning(member.course().subject().label(run)),
                            telling.stage(shown.stage()),
                            run.wording().decimal(signs.total())),
                    scores);
        }

        private Series course(Member member) {
            List<Point> points = new ArrayList<>();
            List<Series.Mark> marks = new ArrayList<>();
            Optional<Moment> begun = Optional.empty();
            for (Moment moment : member.course().moments()) {
                points.add(Point.of(moment.time(), moment.signs().total()));
                if (begun.isPresent() && begun.get().stage() != moment.stage()) {
                    mark(begun.get(), moment.time(), member, marks);
                    begun = Optional.of(moment);
                }
                begun = begun.or(() -> Optional.of(moment));
            }
            Moment last = member.course().moments().getLast();
            begun.ifPresent(moment -> mark(moment, last.time(), member, marks));
            return new Series(
                    run.say(
                            Discontent.class,
                            "discontent.course",
                            member.course().subject().label(run)),
                    new Axis.Time("", new TimelineSpan(TimelineSpan.Unit.HOUR, run.zone())),
                    run.say(Discontent.class, "discontent.measure.score"),
                    false,
                    List.of(new Line(
                            "score",
                            run.say(Discontent.class, "discontent.measure.score"),
                            Series.Style.LINE,
                            Ink.ACCENT,
                            points)),
                    marks);
        }

        private void mark(Moment moment, long end, Member member, List<Series.Mark> marks) {
            if (moment.stage() != Stage.OVER) {
                boolean alarming = moment.stage().isGraverThan(Stage.WEAK_SIGNAL);
                marks.add(new Series.Mark(
                        moment.time(),
                        end,
                        telling.stage(moment.stage()),
                        alarming ? Ink.ALARM : Ink.SECONDARY,
                        Optional.of(drillDown(member))));
            }
        }

        private Table table() {
            return new Table(
                    run.say(Discontent.class, "discontent.table"),
                    Column.labelled(key -> run.say(Discontent.class, "discontent.column." + key))
                            .with(Column.Kind.TEXT, "subject", "stage", "highest")
                            .with(Column.Kind.TIME, "start", "found", "end")
                            .with(Column.Kind.DECIMAL, "score")
                            .with(Column.Kind.WHOLE, "people", "newcomers", "mentions")
                            .all(),
                    waves.stream()
                            .flatMap(wave -> wave.members().stream())
                            .map(this::row)
                            .toList());
        }

        private Table.Row row(Member member) {
            Spell spell = member.spell();
            Signs signs = spell.last().signs();
            Query complaints = Complaints.of(following.query(), member, run);
            List<Object> cells = Arrays.asList(
                    member.course().subject().label(run),
                    telling.stage(
                            spell.end().isPresent() ? Stage.OVER : spell.last().stage()),
                    telling.stage(spell.highest()),
                    Instant.ofEpochMilli(spell.start()),
                    Instant.ofEpochMilli(spell.found()),
                    spell.end().map(Instant::ofEpochMilli).orElse(null),
                    signs.total(),
                    signs.people(),
                    signs.newcomers(),
                    scope.count(complaints));
            return Table.Row.of(cells, DrillDown.to(complaints));
        }
    }
}
