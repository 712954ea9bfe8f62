package org.beffroi.analyses.who;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.KnownValues;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.SpanNames;
import org.beffroi.analyses.frame.ToneMatrix;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Point;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;

/** What is said of who spoke, where at least one mention was found. */
final class SpeakersFound {

    private static final int TOP = 10;

    /** Fewer accounts are nearly all among the ten most active. */
    private static final int ACCOUNTS = 3 * TOP;

    private static final int SAID = 3;

    private final Scope scope;
    private final Run run;
    private final Cut cut;
    private final SpeakerCounts counts;
    private final List<SpeakerCounts.Kind> kinds;
    private final List<Actor> actors;
    private final int limit;
    private final long total;
    private final long known;
    private final long undated;

    SpeakersFound(Scope scope, Cut cut, SpeakerCounts counts, int limit) {
        this.scope = scope;
        this.run = scope.run();
        this.cut = cut;
        this.counts = counts;
        this.kinds = counts.kinds();
        this.actors = counts.actors();
        this.limit = limit;
        this.total = kinds.stream().mapToLong(SpeakerCounts.Kind::mentions).sum();
        this.known = kinds.stream()
                .filter(SpeakerCounts.Kind::isKnown)
                .mapToLong(SpeakerCounts.Kind::mentions)
                .sum();
        this.undated = scope.undated();
    }

    private Share share(long mentions) {
        return Share.among(scope.counted(total), mentions, known, total);
    }

    Answer answer() {
        List<Result> results = new ArrayList<>(List.of(overTime(), tones(), kindsTable()));
        if (!actors.isEmpty()) {
            results.add(actorsTable());
        }
        List<String> leftOut = new ArrayList<>();
        if (undated > 0) {
            leftOut.add(say("left.out.undated", undated));
        }
        if (total > counts.signed()) {
            leftOut.add(say("speakers.unsigned", total - counts.signed()));
        }
        leftOut.add(scope.copies());
        if (actors.size() > limit) {
            leftOut.add(say("speakers.more", actors.size() - limit));
        }
        return new Answer(new Prose(say("analysis.speakers"), findings()), results, measures(), total, leftOut);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        kindsSaid(findings);
        if (counts.accounts() >= ACCOUNTS) {
            findings.add(Finding.of(say(
                    "speakers.top",
                    percent(counts.ofMostActive(TOP), counts.signed()),
                    counts.signed(),
                    counts.accounts(),
                    counts.forHalf())));
        }
        if (counts.knowsBefore() && counts.accounts() > 0) {
            findings.add(Finding.of(say("speakers.new", counts.newAccounts(), counts.accounts())));
        }
        kinds.stream()
                .filter(kind -> kind.value().equals("person") && kind.sure() > 0)
                .forEach(kind -> findings.add(Finding.of(
                        say("speakers.negative", percent(kind.toned("negative"), kind.sure()), kind.sure()),
                        scope.drillDown(Queries.all(query(kind), Queries.is(CoreFields.TONE, "negative"))))));
        if (!actors.isEmpty()) {
            findings.add(Finding.of(say(
                    "speakers.public",
                    actors.stream()
                            .limit(SAID)
                            .map(actor -> say("speakers.one", shown(actor), actor.mentions()))
                            .collect(Collectors.joining(", ")))));
        }
        return findings;
    }

    /** Kinds among those of whom it is known who speaks, and how far the rest may change that. */
    private void kindsSaid(List<Finding> findings) {
        List<SpeakerCounts.Kind> told =
                kinds.stream().filter(SpeakerCounts.Kind::isKnown).toList();
        if (told.isEmpty()) {
            findings.add(new Finding(
                    say("speakers.unmeasured", total), Prose.Weight.CAUTION, Optional.of(scope.drillDown())));
            return;
        }
        SpeakerCounts.Kind first = told.getFirst();
        findings.add(Finding.of(
                say(
                        known == total ? "speakers.first" : "speakers.first.known",
                        name(first),
                        percent(first.mentions(), known),
                        known,
                        total),
                drillDown(first)));
        if (told.size() > 1) {
            findings.add(Finding.of(say(
                    "share.then",
                    told.stream()
                            .skip(1)
                            .map(kind -> say("share.one", name(kind), percent(kind.mentions(), known)))
                            .collect(Collectors.joining(", ")))));
        }
        if (known < total) {
            Share share = share(first.mentions());
            findings.add(new Finding(
                    say(
                            "speakers.not.known",
                            total - known,
                            percent(total - known, total),
                            name(first),
                            run.wording().percent(share.low()),
                            run.wording().percent(share.high())),
                    Prose.Weight.CAUTION,
                    Optional.of(scope.drillDown(Queries.not(KnownValues.of(CoreFields.SPEAKER))))));
        }
    }

    private Series overTime() {
        List<Line> lines = new ArrayList<>();
        for (SpeakerCounts.Kind kind : kinds) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < cut.size(); i++) {
                points.add(new Point(
                        cut.place(i),
                        kind.in(i),
                        Double.NaN,
                        Double.NaN,
                        cut.query(i).map(span -> scope.drillDown(Queries.all(query(kind), span)))));
            }
            lines.add(new Line(
                    kind.value().isEmpty() ? "unknown" : kind.value(),
                    name(kind),
                    Series.Style.STACKED,
                    kind.value().isEmpty() ? Ink.SECONDARY : Ink.category(lines.size()),
                    points));
        }
        return new Series(
                say("speakers.chart", SpanNames.unit(cut.span().unit(), run)),
                new Axis.Time("", cut.span()),
                say("mentions"),
                false,
                lines,
                List.of());
    }

    /** Shares of the mentions of each kind whose tone is known. */
    private Matrix tones() {
        return ToneMatrix.of(
                run,
                say("speakers.tones"),
                CoreFields.SPEAKER.label(run.locale()),
                kinds,
                kinds.stream()
                        .map(kind -> say("themes.row", name(kind), kind.sure(), kind.mentions()))
                        .toList(),
                (kind, tone) -> new Matrix.Cell(
                        kind.sure() == 0 ? Double.NaN : (double) kind.toned(tone) / kind.sure(),
                        Optional.of(scope.drillDown(Queries.all(query(kind), Queries.is(CoreFields.TONE, tone))))));
    }

    private Table kindsTable() {
        return new Table(
                say("speakers.kinds"),
                List.of(
                        Column.of("kind", CoreFields.SPEAKER.label(run.locale()), Column.Kind.TEXT),
                        UsualColumn.MENTIONS.in(run),
                        Column.of("share", say("speakers.share"), Column.Kind.SHARE),
                        UsualColumn.LEAST.in(run),
                        UsualColumn.MOST.in(run),
                        Column.of("accounts", say("speakers.accounts"), Column.Kind.WHOLE),
                        UsualColumn.NEGATIVE.in(run),
                        UsualColumn.TONED.in(run)),
                kinds.stream()
                        .map(kind -> Table.Row.of(cells(kind), drillDown(kind)))
                        .toList());
    }

    /** What is not known has no share among what is. */
    private List<Object> cells(SpeakerCounts.Kind kind) {
        Optional<Share> share =
                Optional.of(kind).filter(SpeakerCounts.Kind::isKnown).map(one -> share(one.mentions()));
        return Arrays.asList(
                name(kind),
                kind.mentions(),
                share.map(Share::value).orElse(null),
                share.map(Share::low).orElse(null),
                share.map(Share::high).orElse(null),
                kind.accounts(),
                kind.sure() == 0 ? null : (double) kind.toned("negative") / kind.sure(),
                kind.sure());
    }

    private Table actorsTable() {
        List<Table.Row> rows = new ArrayList<>();
        for (Actor actor : actors.stream().limit(limit).toList()) {
            rows.add(Table.Row.of(
                    Arrays.asList(
                            shown(actor),
                            CoreFields.SPEAKER.valueLabel(actor.kind(), run.locale()),
                            actor.mentions(),
                            actor.engagement(),
                            actor.reach(),
                            actor.followers(),
                            counts.knowsBefore() ? actor.isNew() : null),
                    scope.drillDown(query(actor))));
        }
        return new Table(
                say("speakers.actors"),
                List.of(
                        Column.of("actor", say("speakers.actor"), Column.Kind.TEXT),
                        Column.of("kind", CoreFields.SPEAKER.label(run.locale()), Column.Kind.TEXT),
                        UsualColumn.MENTIONS.in(run),
                        Column.of("engagement", say("engagement"), Column.Kind.WHOLE),
                        Column.of("reach", say("speakers.reach"), Column.Kind.WHOLE),
                        Column.of("followers", CoreFields.FOLLOWERS.label(run.locale()), Column.Kind.WHOLE),
                        Column.of("new", say("speakers.fresh"), Column.Kind.FLAG)),
                rows);
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        DrillDown signed = scope.drillDown(Queries.has(CoreFields.AUTHOR));
        long people = kinds.stream()
                .filter(kind -> kind.value().equals("person"))
                .mapToLong(SpeakerCounts.Kind::mentions)
                .sum();
        measures.add(Measure.share(
                        "share.person",
                        say("speakers.person"),
                        share(people),
                        scope.drillDown(Queries.is(CoreFields.SPEAKER, "person")))
                .because(say("speakers.why.kinds", total)));
        if (counts.signed() > 0) {
            measures.add(ofMostActive(signed));
            measures.add(
                    Measure.figure("accounts", say("speakers.accounts"), counts.accounts(), "", counts.signed(), signed)
                            .on(say("speakers.counted.signed", counts.signed(), total)));
            measures.add(Measure.share("share.new", say("speakers.newcomers"), newcomers(), Optional.<DrillDown>empty())
                    .because(say("speakers.why.newcomers", counts.accounts())));
        }
        return measures;
    }

    /** Where there are no more accounts than are called the most active, these have all. */
    private Measure ofMostActive(DrillDown signed) {
        return counts.accounts() <= TOP
                ? Measure.unmeasured(
                        "share.top.ten", say("speakers.ten"), say("speakers.ten.all", counts.accounts(), TOP))
                : Measure.share(
                        "share.top.ten",
                        say("speakers.ten"),
                        Share.among(scope.counted(total), counts.ofMostActive(TOP), counts.signed(), total),
                        signed);
    }

    /** New accounts among all; where the archive holds nothing from before, it is not known of any. */
    private Share newcomers() {
        String counted = say("speakers.counted", counts.accounts());
        return counts.knowsBefore()
                ? Share.of(counted, counts.newAccounts(), counts.accounts())
                : Share.among(counted, 0, 0, counts.accounts());
    }

    private static Query query(SpeakerCounts.Kind kind) {
        return kind.value().isEmpty()
                ? Queries.not(Queries.has(CoreFields.SPEAKER))
                : Queries.is(CoreFields.SPEAKER, kind.value());
    }

    /** Of the press, an account counts for what has no outlet. */
    private static Query query(Actor actor) {
        Query one = Queries.all(Queries.is(CoreFields.SPEAKER, actor.kind()), Queries.is(actor.field(), actor.value()));
        return actor.kind().equals("press") && actor.field().equals(CoreFields.AUTHOR)
                ? Queries.all(one, Queries.not(Queries.has(CoreFields.OUTLET)))
                : one;
    }

    private DrillDown drillDown(SpeakerCounts.Kind kind) {
        return scope.drillDown(query(kind));
    }

    private String name(SpeakerCounts.Kind kind) {
        return kind.value().isEmpty()
                ? say("speakers.unknown")
                : CoreFields.SPEAKER.valueLabel(kind.value(), run.locale());
    }

    private String shown(Actor actor) {
        return actor.field().personal() ? run.names().shown(actor.value()) : actor.value();
    }

    private String percent(long part, long of) {
        return run.wording().percent((double) part / of);
    }

    private String say(String key, Object... arguments) {
        return run.say(SpeakersFound.class, key, arguments);
    }
}
