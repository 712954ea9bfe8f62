package org.beffroi.analyses.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.SpanNames;
import org.beffroi.analyses.frame.Tones;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.analyses.ground.Grounds.Ground;
import org.beffroi.analyses.statistics.Interval;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Line;
import org.beffroi.core.result.Series.Point;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;

/** What is said of whose ground a conversation is held on, where there is at least one mention. */
final class GroundFound {

    private static final int PAGES = 15;

    /** Fewer mentions on a ground, or with a tone, are too few to compare it. */
    private static final long FEW = 10;

    private static final Map<Ground, Ink> INKS = Map.of(
            Ground.OWN, Ink.CATEGORY_1,
            Ground.UNOFFICIAL, Ink.CATEGORY_2,
            Ground.OTHERS, Ink.CATEGORY_3,
            Ground.UNKNOWN, Ink.SECONDARY);

    private final Scope scope;
    private final Run run;
    private final Cut cut;
    private final Grounds grounds;
    private final NotPublic apart;
    private final long total;
    private final long undated;
    private final Map<Ground, Timeline> timelines = new EnumMap<>(Ground.class);
    private final Map<Ground, Tones> tones = new EnumMap<>(Ground.class);
    private final List<FacetCounts.Count> pages;

    GroundFound(Scope scope, Cut cut, Grounds grounds, NotPublic apart) {
        this.scope = scope;
        this.run = scope.run();
        this.cut = cut;
        this.grounds = grounds;
        this.apart = apart;
        this.total = scope.count();
        this.undated = scope.undated();
        for (Ground ground : Ground.values()) {
            Query query = grounds.query(ground);
            timelines.put(ground, scope.snapshot().timeline(scope.and(query), cut.span(), run.cancel()));
            tones.put(ground, Tones.of(scope, query));
        }
        this.pages = scope.snapshot()
                .facet(scope.query(), CoreFields.OUTLET, PAGES, run.cancel())
                .counts();
    }

    private long count(Ground ground) {
        return timelines.get(ground).total();
    }

    /** The part of a ground; of no ground is it known where nothing tells which pages are the body's own. */
    private Share share(Ground ground) {
        String counted = say("ground.counted", total);
        return grounds.knowsOwn()
                ? Share.among(counted, count(ground), total - count(Ground.UNKNOWN), total)
                : Share.among(counted, 0, 0, total);
    }

    Answer answer() {
        List<String> leftOut = new ArrayList<>(apart.leftOut(run));
        if (undated > 0) {
            leftOut.add(say("left.out.undated", undated));
        }
        if (grounds.more()) {
            leftOut.add(say("ground.limited"));
        }
        leftOut.add(say("ground.rule"));
        leftOut.add(scope.copies());
        return new Answer(
                new Prose(say("analysis.ground"), findings()),
                pages.isEmpty()
                        ? List.of(overTime(), groundsTable())
                        : List.of(overTime(), groundsTable(), pagesTable()),
                measures(),
                total,
                leftOut);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Share own = share(Ground.OWN);
        if (!own.isMeasured()) {
            findings.add(new Finding(
                    say(grounds.knowsOwn() ? "ground.unmeasured" : "ground.unknown.accounts", total),
                    Weight.CAUTION,
                    Optional.of(scope.drillDown())));
            return findings;
        }
        findings.add(known(own));
        unknown(own).ifPresent(findings::add);
        rival().ifPresent(findings::add);
        tone().ifPresent(findings::add);
        long elsewhere = count(Ground.UNOFFICIAL);
        if (elsewhere >= FEW) {
            Query present = Queries.all(grounds.query(Ground.UNOFFICIAL), OwnVoice.all());
            findings.add(Finding.of(
                    say("ground.presence", scope.count(scope.and(present)), elsewhere), scope.drillDown(present)));
        }
        if (own.known() < FEW) {
            findings.add(new Finding(say("share.few", own.known()), Weight.CAUTION, Optional.empty()));
        }
        return findings;
    }

    private Finding known(Share own) {
        return Finding.of(
                say(
                        own.unknown() == 0 ? "ground.first" : "ground.first.known",
                        own.known(),
                        percent(own.value()),
                        percent(share(Ground.UNOFFICIAL).value()),
                        percent(share(Ground.OTHERS).value()),
                        total),
                scope.drillDown(grounds.query(Ground.OWN)));
    }

    private Optional<Finding> unknown(Share own) {
        return own.unknown() == 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        say(
                                "ground.unknown.pages",
                                own.unknown(),
                                percent(own.unknownShare()),
                                percent(own.low()),
                                percent(own.high())),
                        Weight.CAUTION,
                        Optional.of(scope.drillDown(grounds.query(Ground.UNKNOWN)))));
    }

    /** An unofficial page with more conversation than all of the body's own; an alarm where no unknown page can change that. */
    private Optional<Finding> rival() {
        long most = count(Ground.OWN) + count(Ground.UNKNOWN);
        return pages.stream()
                .filter(page -> grounds.of(page.value()) == Ground.UNOFFICIAL)
                .filter(page -> page.mentions() >= FEW && page.mentions() > count(Ground.OWN))
                .findFirst()
                .map(page -> new Finding(
                        say(
                                page.mentions() > most ? "ground.rival" : "ground.rival.known",
                                page.value(),
                                page.mentions(),
                                count(Ground.OWN)),
                        page.mentions() > most ? Weight.ALARM : Weight.CAUTION,
                        Optional.of(scope.drillDown(Queries.is(CoreFields.OUTLET, page.value())))));
    }

    private Optional<Finding> tone() {
        Tones own = tones.get(Ground.OWN);
        Tones unofficial = tones.get(Ground.UNOFFICIAL);
        if (Math.min(own.sure(), unofficial.sure()) < FEW) {
            return Optional.empty();
        }
        boolean apart = Interval.wilson(own.negative(), own.sure(), Interval.USUAL)
                .isApartFrom(Interval.wilson(unofficial.negative(), unofficial.sure(), Interval.USUAL));
        return Optional.of(Finding.of(say(
                apart ? "ground.tone" : "ground.tone.alike",
                run.wording().percent(own.share()),
                own.sure(),
                run.wording().percent(unofficial.share()),
                unofficial.sure())));
    }

    private Series overTime() {
        long[] all = new long[cut.size()];
        timelines.values().forEach(timeline -> {
            long[] counts = cut.counts(timeline);
            Arrays.setAll(all, i -> all[i] + counts[i]);
        });
        List<Line> lines = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            long[] counts = cut.counts(timelines.get(ground));
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < cut.size(); i++) {
                double share = all[i] == 0 ? Double.NaN : (double) counts[i] / all[i];
                points.add(new Point(
                        cut.place(i),
                        share,
                        Double.NaN,
                        Double.NaN,
                        cut.query(i).map(span -> scope.drillDown(Queries.all(grounds.query(ground), span)))));
            }
            lines.add(new Line(key(ground), name(ground), Series.Style.STACKED, INKS.get(ground), points));
        }
        return new Series(
                say("ground.chart", SpanNames.unit(cut.span().unit(), run)),
                new Axis.Time("", cut.span()),
                say("ground.share.all"),
                true,
                lines,
                List.of());
    }

    private Table groundsTable() {
        List<Table.Row> rows = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            rows.add(Table.Row.of(cells(ground), scope.drillDown(grounds.query(ground))));
        }
        return new Table(
                say("ground.table"),
                List.of(
                        Column.of("ground", say("ground.ground"), Column.Kind.TEXT),
                        UsualColumn.MENTIONS.in(run),
                        Column.of("share", say("ground.share"), Column.Kind.SHARE),
                        UsualColumn.LEAST.in(run),
                        UsualColumn.MOST.in(run),
                        UsualColumn.NEGATIVE.in(run),
                        UsualColumn.TONED.in(run)),
                rows);
    }

    /** What is not known has no share among what is. */
    private List<Object> cells(Ground ground) {
        Optional<Share> share = Optional.of(ground)
                .filter(Ground.KNOWN::contains)
                .map(this::share)
                .filter(Share::isMeasured);
        return Arrays.asList(
                name(ground),
                count(ground),
                share.map(Share::value).orElse(null),
                share.map(Share::low).orElse(null),
                share.map(Share::high).orElse(null),
                tones.get(ground).share(),
                tones.get(ground).sure());
    }

    private Table pagesTable() {
        List<Table.Row> rows = new ArrayList<>();
        for (FacetCounts.Count page : pages) {
            Query query = Queries.is(CoreFields.OUTLET, page.value());
            Tones tone = Tones.of(scope, query);
            rows.add(Table.Row.of(
                    Arrays.asList(
                            page.value(),
                            name(grounds.of(page.value())),
                            page.mentions(),
                            tone.share(),
                            scope.count(scope.and(Queries.all(query, OwnVoice.all())))),
                    scope.drillDown(query)));
        }
        return new Table(
                say("ground.pages"),
                List.of(
                        Column.of("page", say("ground.page"), Column.Kind.TEXT),
                        Column.of("ground", say("ground.ground"), Column.Kind.TEXT),
                        UsualColumn.MENTIONS.in(run),
                        UsualColumn.NEGATIVE.in(run),
                        Column.of("own", say("ground.by.body"), Column.Kind.WHOLE)),
                rows);
    }

    private List<Measure> measures() {
        return Ground.KNOWN.stream()
                .map(ground -> Measure.share(
                                "share." + key(ground),
                                say("ground.measure." + key(ground)),
                                share(ground),
                                scope.drillDown(grounds.query(ground)))
                        .because(say("ground.why", share(ground).base())))
                .toList();
    }

    static String key(Ground ground) {
        return ground.name().toLowerCase(Locale.ROOT);
    }

    private String name(Ground ground) {
        return say("ground." + key(ground));
    }

    private String percent(double share) {
        return run.wording().percent(share);
    }

    private String say(String key, Object... arguments) {
        return run.say(GroundFound.class, key, arguments);
    }
}
