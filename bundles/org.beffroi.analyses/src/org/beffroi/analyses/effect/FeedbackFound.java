package org.beffroi.analyses.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.effect.Feedback.Phases;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Outages;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.Tones;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.analyses.statistics.Interval;
import org.beffroi.analyses.statistics.RateRatio;
import org.beffroi.analyses.statistics.ShareDifference;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;

/** What is said of an action, where there is at least one mention of its subject. */
final class FeedbackFound {

    /** Fewer mentions of the subject before or after are too few to tell. */
    private static final long FEW = 20;

    /** Fewer mentions with a tone are too few for a share of negative ones. */
    private static final long TONED = 10;

    private final Phases subject;
    private final Phases control;
    private final Run run;
    private final DaySpan days;
    private final Optional<RateRatio> change;
    private final Optional<RateRatio> controlChange;

    FeedbackFound(Phases subject, Phases control) {
        this.subject = subject;
        this.control = control;
        this.run = subject.before().scope().run();
        this.days = new DaySpan(
                subject.before().days().from(),
                subject.after().orElse(subject.during()).days().to());
        this.change = change(subject);
        this.controlChange = change(control);
    }

    /** After over before, where there is something on both sides. */
    private static Optional<RateRatio> change(Phases phases) {
        return phases.after()
                .filter(after -> after.total() > 0 && phases.before().total() > 0)
                .map(after -> new RateRatio(after.perDay(), phases.before().perDay()));
    }

    Answer answer() {
        return new Answer(
                new Prose(say("analysis.feedback"), findings()),
                List.of(overTime(), table()),
                measures(),
                subject.total(),
                List.of(say("feedback.caveat"), subject.before().scope().copies()));
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Phase during = subject.during();
        findings.add(Finding.of(
                say(
                        "feedback.first",
                        run.wording().decimal(subject.before().mean()),
                        run.wording().decimal(during.mean()),
                        subject.after()
                                .map(after -> run.wording().decimal(after.mean()))
                                .orElse(say("feedback.not.yet")),
                        subject.total()),
                whole(subject).drillDown()));
        if (change.isPresent() && controlChange.isPresent()) {
            findings.add(against(change.get(), controlChange.get()));
        } else {
            findings.add(new Finding(
                    say("feedback.unmeasured", String.join(say("feedback.missing.and"), missing())),
                    Weight.CAUTION,
                    Optional.empty()));
        }
        tone().ifPresent(findings::add);
        few().ifPresent(said -> findings.add(new Finding(said, Weight.CAUTION, Optional.empty())));
        Outages.caution(run, days).ifPresent(findings::add);
        return findings;
    }

    /** What would have to be there to measure a change, and is not. */
    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (subject.after().isEmpty()) {
            missing.add(say(
                    "feedback.missing.after",
                    run.wording().dayOfYear(subject.during().days().to())));
        }
        missing(subject, "subject", missing);
        missing(control, "control", missing);
        return missing;
    }

    private void missing(Phases phases, String of, List<String> missing) {
        if (phases.before().total() == 0) {
            missing.add(say(
                    "feedback.missing." + of + ".before", phases.before().days().length()));
        }
        phases.after()
                .filter(after -> after.total() == 0)
                .ifPresent(after -> missing.add(
                        say("feedback.missing." + of + ".after", after.days().length())));
    }

    private Optional<String> few() {
        long before = subject.before().total();
        if (subject.after().isEmpty()) {
            return before < FEW ? Optional.of(say("feedback.few.before", before)) : Optional.empty();
        }
        long after = subject.after().get().total();
        return Math.min(before, after) < FEW ? Optional.of(say("feedback.few", before, after)) : Optional.empty();
    }

    private Finding against(RateRatio own, RateRatio other) {
        if (!own.isMeasurable() || !other.isMeasurable()) {
            return new Finding(
                    say(
                            "feedback.one.day",
                            run.wording().decimal(own.value()),
                            run.wording().decimal(other.value()),
                            run.wording().decimal(own.over(other))),
                    Weight.CAUTION,
                    Optional.empty());
        }
        Interval interval = own.intervalOver(other, Interval.USUAL);
        String key = interval.holds(1) ? "feedback.alike" : interval.low() > 1 ? "feedback.more" : "feedback.less";
        return Finding.of(say(
                key,
                run.wording().decimal(own.value()),
                run.wording().decimal(other.value()),
                run.wording().decimal(own.over(other)),
                run.wording().decimal(interval.low()),
                run.wording().decimal(interval.high())));
    }

    /**
     * The change of the negative share beyond that of the control, in points; the interval of a difference of two differences
     * from those of each (Zou and Donner 2008, Construction of confidence limits about effect measures, Statistics in Medicine
     * 27:1693-1702).
     */
    private Optional<Finding> tone() {
        Optional<ShareDifference> own = tone(subject);
        Optional<ShareDifference> other = tone(control);
        if (own.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        double one = own.get().value();
        double two = other.get().value();
        Interval first = own.get().interval(Interval.USUAL);
        Interval second = other.get().interval(Interval.USUAL);
        double low = one - two - Math.hypot(one - first.low(), second.high() - two);
        double high = one - two + Math.hypot(first.high() - one, two - second.low());
        Tones before = subject.before().tones();
        Tones after = subject.after().orElseThrow().tones();
        return Optional.of(Finding.of(say(
                low <= 0 && high >= 0 ? "feedback.tone.alike" : "feedback.tone",
                run.wording().percent(before.share()),
                before.sure(),
                run.wording().percent(after.share()),
                after.sure(),
                points(one - two),
                points(low),
                points(high))));
    }

    private static Optional<ShareDifference> tone(Phases phases) {
        Tones before = phases.before().tones();
        return phases.after()
                .map(Phase::tones)
                .filter(after -> Math.min(after.sure(), before.sure()) >= TONED)
                .map(after -> new ShareDifference(after.negative(), after.sure(), before.negative(), before.sure()));
    }

    private Scope whole(Phases phases) {
        Scope scope = phases.before().scope();
        return new Scope(run, scope.snapshot(), scope.search(), Optional.of(days.period()));
    }

    private Series overTime() {
        Cut cut = Cut.of(days, Optional.empty(), run.zone());
        DaySpan action = subject.during().days();
        double from = action.from().atStartOfDay(run.zone()).toInstant().toEpochMilli();
        double to = action.to().plusDays(1).atStartOfDay(run.zone()).toInstant().toEpochMilli();
        return new Series(
                say("feedback.chart"),
                new Axis.Time("", cut.span()),
                say("mentions"),
                false,
                List.of(
                        line("control", control, cut, Series.Style.DASHED, Ink.SECONDARY),
                        line("subject", subject, cut, Series.Style.LINE, Ink.ACCENT)),
                List.of(new Series.Mark(from, to, say("feedback.action"), Ink.PALE, Optional.empty())));
    }

    private Series.Line line(String key, Phases phases, Cut cut, Series.Style style, Ink ink) {
        Scope scope = whole(phases);
        List<Series.Point> points =
                cut.points(scope.snapshot().timeline(scope.query(), cut.span(), run.cancel()), scope::drillDown);
        return new Series.Line(key, say("feedback." + key), style, ink, points);
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row("before", subject.before(), control.before()));
        rows.add(row("during", subject.during(), control.during()));
        subject.after()
                .ifPresent(after -> rows.add(row("after", after, control.after().orElseThrow())));
        return new Table(
                say("feedback.table"),
                List.of(
                        Column.of("phase", say("feedback.phase"), Column.Kind.TEXT),
                        UsualColumn.DAYS.in(run),
                        UsualColumn.MENTIONS.in(run),
                        UsualColumn.PER_DAY.in(run),
                        UsualColumn.NEGATIVE.in(run),
                        UsualColumn.TONED.in(run),
                        Column.of("control", say("feedback.control.per.day"), Column.Kind.DECIMAL),
                        Column.of("controlNegative", say("feedback.control.negative"), Column.Kind.SHARE)),
                rows);
    }

    private Table.Row row(String phase, Phase own, Phase other) {
        return Table.Row.of(
                Arrays.asList(
                        say("feedback." + phase),
                        (long) own.perDay().length,
                        own.total(),
                        own.mean(),
                        own.tones().share(),
                        own.tones().sure(),
                        other.mean(),
                        other.tones().share()),
                own.scope().drillDown());
    }

    private List<Measure> measures() {
        double effect =
                change.isPresent() && controlChange.isPresent() ? change.get().over(controlChange.get()) : Double.NaN;
        return List.of(
                Measure.figure(
                                "change.over.control",
                                say("feedback.measure"),
                                effect,
                                "",
                                subject.total(),
                                whole(subject).drillDown())
                        .because(capital(say("feedback.why", String.join(say("feedback.missing.and"), missing())))),
                Measure.count(
                        "mentions",
                        say("feedback.mentions", run.wording().days(days.from(), days.to())),
                        subject.total(),
                        whole(subject).drillDown()));
    }

    private String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(run.locale()) + sentence.substring(1);
    }

    /** {@code +3,2}, {@code −1}: in hundredths. */
    private String points(double difference) {
        double rounded = Math.rint(1000 * difference) / 10;
        String digits = run.wording().decimal(Math.abs(rounded));
        return rounded > 0 ? "+" + digits : rounded < 0 ? "−" + digits : digits;
    }

    private String say(String key, Object... arguments) {
        return run.say(FeedbackFound.class, key, arguments);
    }
}
