package org.beffroi.analyses.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.SpanNames;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Gap;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Point;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;

/** What is said of how far the other analyses may be trusted, where there is at least one mention. */
final class CoverageFound {

    private static final int SAID = 4;

    /** From that share on, what is missing is worth a sentence. */
    private static final double MUCH = 0.1;

    private final Scope scope;
    private final Run run;
    private final DaySpan days;
    private final List<SourceDays> sources;
    private final List<Lack> lacks;
    private final Cut cut;
    private final Timeline timeline;
    private final List<Gap> gaps;
    private final Share continuity;
    private final long total;
    private final long distinct;

    CoverageFound(Scope scope, DaySpan days, List<SourceDays> sources, List<Lack> lacks) {
        this.scope = scope;
        this.run = scope.run();
        this.days = days;
        this.sources = sources;
        this.lacks = lacks;
        this.cut = Cut.of(days, Optional.empty(), run.zone());
        this.timeline = scope.snapshot().timeline(scope.query(), cut.span(), run.cancel());
        this.total = scope.count();
        this.distinct = scope.withoutCopies(true).count();
        Instant begin = start(days.from());
        Instant end = start(days.to().plusDays(1));
        this.gaps = run.gaps().stream()
                .filter(gap -> gap.meets(begin, end))
                .sorted(Comparator.comparing(Gap::from))
                .toList();
        this.continuity = continuity();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(run.zone()).toInstant();
    }

    Answer answer() {
        return new Answer(
                new Prose(say("analysis.coverage"), findings()),
                List.of(scores(), overTime(), lacking(), sourcesTable()),
                measures(),
                total,
                List.of());
    }

    /** Days on which a source was visited, or known to be down; of all others nobody knows whether something is missing. */
    private Stream<LocalDate> watched() {
        return days.from()
                .datesUntil(days.to().plusDays(1))
                .filter(day -> isDown(day)
                        || run.visits().stream().anyMatch(visits -> visits.meets(start(day), start(day.plusDays(1)))));
    }

    private boolean isDown(LocalDate day) {
        return gaps.stream().anyMatch(gap -> gap.meets(start(day), start(day.plusDays(1))));
    }

    private boolean isVisited(String source) {
        return run.visits().stream().anyMatch(visits -> visits.source().equals(source))
                || gaps.stream().anyMatch(gap -> gap.source().equals(source));
    }

    /** Days that no known gap meets, among those on which one would be known. */
    private Share continuity() {
        return new Share(
                say("coverage.counted.days", days.length()),
                days.length(),
                watched().count(),
                watched().filter(day -> !isDown(day)).count(),
                false);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(
                say(
                        "coverage.first" + watching(),
                        total,
                        sources.size(),
                        run.wording().days(days.from(), days.to()),
                        continuity.count(),
                        days.length(),
                        continuity.known()),
                scope.drillDown()));
        run.losses().forEach(loss -> findings.add(caution(loss.said().in(run.locale()), Optional.empty())));
        gaps.stream().limit(SAID).map(this::gap).forEach(findings::add);
        sources.stream()
                .filter(source -> source.unusualSilence().isPresent())
                .limit(SAID)
                .map(this::silence)
                .forEach(findings::add);
        if (total - distinct > MUCH * total) {
            findings.add(caution(say("coverage.copies.said", percent(total - distinct), total), Optional.empty()));
        }
        for (Lack lack : lacks) {
            if (!lack.measured()) {
                findings.add(caution(say("coverage.unread", say("coverage." + lack.key())), Optional.empty()));
            } else if (lack.missing() > MUCH * total) {
                findings.add(caution(
                        say(
                                "coverage.lack",
                                say("coverage." + lack.key()),
                                percent(total - lack.missing()),
                                total,
                                say("coverage." + lack.key() + ".why")),
                        Optional.of(lack)));
            }
        }
        return findings;
    }

    /** Ending of the texts on outages: of days that were watched all, in part, or not at all. */
    private String watching() {
        if (continuity.unknown() == 0) {
            return "";
        }
        return continuity.isMeasured() ? ".part" : ".none";
    }

    private Finding caution(String sentence, Optional<Lack> lack) {
        return new Finding(sentence, Weight.CAUTION, lack.map(one -> scope.drillDown(one.query())));
    }

    private Finding gap(Gap gap) {
        LocalDate from = LocalDate.ofInstant(gap.from(), run.zone());
        return gap.to()
                .map(to -> LocalDate.ofInstant(to, run.zone()))
                .map(to -> new Finding(
                        say("coverage.gap", gap.source(), run.wording().days(from, to)),
                        Weight.CAUTION,
                        Optional.empty()))
                .orElseGet(() -> new Finding(
                        say("coverage.down", gap.source(), run.wording().dayOfYear(from)),
                        Weight.ALARM,
                        Optional.empty()));
    }

    private Finding silence(SourceDays source) {
        DaySpan silent = source.unusualSilence().orElseThrow();
        return new Finding(
                say(
                        // What was imported once is not expected to go on.
                        silent.to().equals(days.to()) && isVisited(source.source())
                                ? "coverage.silent"
                                : "coverage.silence",
                        source.source(),
                        silent.length(),
                        run.wording().days(silent.from(), silent.to()),
                        run.wording().percent(source.usual())),
                Weight.CAUTION,
                Optional.of(DrillDown.to(SourceDays.query(source.source(), days))));
    }

    private Scores scores() {
        List<Scores.Score> scores = new ArrayList<>();
        scores.add(score(
                "continuity",
                4,
                continuity,
                say(
                        "coverage.continuity.reason" + watching(),
                        continuity.count(),
                        days.length(),
                        gaps.size(),
                        continuity.known()),
                Optional.empty()));
        for (Lack lack : lacks) {
            scores.add(score(lack));
        }
        scores.add(score(
                "copies",
                1,
                mentions(distinct),
                say("coverage.copies.reason", total - distinct, total),
                Optional.empty()));
        scores.sort(Comparator.comparingDouble(Scores.Score::weight).reversed());
        return new Scores(say("coverage.scores"), scores);
    }

    private Scores.Score score(Lack lack) {
        String key = "coverage." + lack.key();
        return lack.measured()
                ? score(
                        lack.key(),
                        lack.weight(),
                        known(lack),
                        say("coverage.reason", total - lack.missing(), total, say(key + ".why")),
                        Optional.of(lack))
                : Scores.Score.of(
                        lack.key(),
                        say(key + ".measure"),
                        OptionalDouble.empty(),
                        lack.weight(),
                        0,
                        say("coverage.unread", say(key)));
    }

    /** Shares of the mentions that are there, or of the days: they stand for no others. */
    private Scores.Score score(String key, double weight, Share part, String reason, Optional<Lack> lack) {
        return Scores.Score.of(
                        key,
                        say("coverage." + key + (lack.isPresent() ? ".measure" : "")),
                        part.isMeasured() ? OptionalDouble.of(part.value()) : OptionalDouble.empty(),
                        weight,
                        part.isMeasured() ? 1 : 0,
                        reason)
                .through(lack.map(one -> scope.drillDown(one.query())))
                .counted(part);
    }

    private Share mentions(long count) {
        return Share.of(scope.counted(total), count, total);
    }

    /** What is nowhere in the archive is read by nobody: it is not known of any. */
    private Share known(Lack lack) {
        return lack.measured() ? mentions(total - lack.missing()) : new Share(scope.counted(total), total, 0, 0, false);
    }

    private Series overTime() {
        long[] counts = cut.counts(timeline);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            points.add(new Point(
                    cut.place(i),
                    counts[i],
                    Double.NaN,
                    Double.NaN,
                    cut.query(i).map(scope::drillDown)));
        }
        List<Series.Mark> marks = new ArrayList<>();
        for (Gap gap : gaps) {
            Instant end = gap.to().orElseGet(() -> start(days.to().plusDays(1)));
            marks.add(mark(gap.from(), end, say("coverage.mark.gap", gap.source()), Ink.ALARM));
        }
        for (SourceDays source : sources) {
            source.unusualSilence()
                    .ifPresent(silent -> marks.add(mark(
                            start(silent.from()),
                            start(silent.to().plusDays(1)),
                            say("coverage.mark.silence", source.source()),
                            Ink.SECONDARY)));
        }
        return new Series(
                say("coverage.chart", SpanNames.unit(cut.span().unit(), run)),
                new Axis.Time("", cut.span()),
                say("mentions"),
                false,
                List.of(new Line("mentions", say("mentions"), Series.Style.BARS, Ink.ACCENT, points)),
                marks);
    }

    private static Series.Mark mark(Instant from, Instant to, String label, Ink ink) {
        return new Series.Mark(from.toEpochMilli(), to.toEpochMilli(), label, ink, Optional.empty());
    }

    private Table lacking() {
        List<Table.Row> rows = new ArrayList<>();
        for (Lack lack : lacks) {
            rows.add(Table.Row.of(
                    Arrays.asList(
                            say("coverage." + lack.key()),
                            lack.missing(),
                            lack.measured() ? 1 - (double) lack.missing() / total : null,
                            say("coverage." + lack.key() + ".why")),
                    scope.drillDown(lack.query())));
        }
        return new Table(
                say("coverage.lacking", total),
                List.of(
                        Column.of("what", say("coverage.what"), Column.Kind.TEXT),
                        Column.of("mentions", say("coverage.missing"), Column.Kind.WHOLE),
                        Column.of("known", say("coverage.known"), Column.Kind.SHARE),
                        Column.of("bears", say("coverage.bears"), Column.Kind.TEXT)),
                rows);
    }

    private Table sourcesTable() {
        List<Table.Row> rows = new ArrayList<>();
        for (SourceDays source : sources) {
            Optional<DaySpan> silence = source.silence();
            rows.add(Table.Row.of(
                    Arrays.asList(
                            source.source(),
                            source.mentions(),
                            source.days().map(DaySpan::from).orElse(null),
                            source.perDay().isEmpty() ? null : source.usual(),
                            source.perDay().isEmpty()
                                    ? null
                                    : silence.map(DaySpan::length).orElse(0L),
                            silence.map(DaySpan::from).orElse(null),
                            source.unusualSilence().isPresent(),
                            isVisited(source.source()) ? gaps(source.source()) : null),
                    DrillDown.to(SourceDays.query(source.source(), days))));
        }
        return new Table(
                say("coverage.sources"),
                List.of(
                        Column.of("source", CoreFields.SOURCE.label(run.locale()), Column.Kind.TEXT),
                        UsualColumn.MENTIONS.in(run),
                        Column.of("since", say("coverage.since"), Column.Kind.DAY),
                        Column.of("usual", say("coverage.usual"), Column.Kind.SHARE),
                        new Column("silence", say("coverage.longest"), Column.Kind.WHOLE, Optional.of(say("day.unit"))),
                        Column.of("from", say("coverage.from"), Column.Kind.DAY),
                        Column.of("unusual", say("coverage.unusual"), Column.Kind.FLAG),
                        Column.of("gaps", say("coverage.gaps"), Column.Kind.WHOLE)),
                rows);
    }

    private long gaps(String source) {
        return gaps.stream().filter(gap -> gap.source().equals(source)).count();
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.share("share.covered", say("coverage.continuity"), continuity, Optional.<DrillDown>empty())
                .because(say("coverage.why.days", continuity.base())));
        measures.add(Measure.share(
                "share.copies", say("coverage.copies.measure"), mentions(total - distinct), scope.drillDown()));
        for (Lack lack : lacks) {
            measures.add(Measure.share(
                            "share." + lack.key(),
                            say("coverage." + lack.key() + ".measure"),
                            known(lack),
                            scope.drillDown())
                    .because(say("coverage.why.unread", say("coverage." + lack.key()))));
        }
        return measures;
    }

    private String percent(long part) {
        return run.wording().percent((double) part / total);
    }

    private String say(String key, Object... arguments) {
        return run.say(CoverageFound.class, key, arguments);
    }
}
