package org.beffroi.analyses.where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.ToneMatrix;
import org.beffroi.analyses.frame.Tones;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.analyses.statistics.Interval;
import org.beffroi.analyses.statistics.ShareDifference;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;

/** What is said of the outside image, where there is at least one mention. */
final class ImageFound {

    private static final int MOST_ROWS = 30;
    private static final int SAID = 3;
    private static final long FEW = 30;

    /** Fewer with a tone or a theme are too few to compare: of many languages neither is read. */
    private static final long ENOUGH = 20;

    private final Scope scope;
    private final Run run;
    private final List<Side> sides;
    private final long total;
    private final List<FromElsewhere> themes;
    private final List<FromElsewhere> words;

    /** Whence mentions are. */
    private record Side(String key, Query query, long mentions, Tones tones) {}

    /** What both queries find is from elsewhere: whoever says so has looked. */
    ImageFound(Scope scope, Query outside, Query inside) {
        this.scope = scope;
        this.run = scope.run();
        this.total = scope.count();
        Query here = Queries.all(inside, Queries.not(outside));
        this.sides = List.of(
                side("outside", outside),
                side("inside", here),
                side("unknown", Queries.all(Queries.not(outside), Queries.not(inside))));
        Field theme = run.fields().byKey(CoreFields.THEME.name()).orElse(CoreFields.THEME);
        long themed = scope.count(scope.and(Queries.all(outside, Queries.has(theme))));
        long themedHere = scope.count(scope.and(Queries.all(here, Queries.has(theme))));
        this.themes = Math.min(themed, themedHere) < ENOUGH
                ? List.of()
                : FromElsewhere.values(scope, theme, outside, here, themed, themedHere);
        this.words = FromElsewhere.words(scope, Queries.all(outside, french()), Queries.all(here, french()));
    }

    /** Words are compared within one language, else the languages alone would differ. */
    private static Query french() {
        return Queries.is(CoreFields.LANGUAGE, "fr");
    }

    private Side side(String key, Query query) {
        return new Side(key, query, scope.count(scope.and(query)), Tones.of(scope, query));
    }

    /** The part from elsewhere among those whose origin is known. */
    private Share elsewhere() {
        return Share.among(
                scope.counted(total), outside().mentions(), outside().mentions() + inside().mentions(), total);
    }

    private Side outside() {
        return sides.get(0);
    }

    private Side inside() {
        return sides.get(1);
    }

    Answer answer() {
        List<Result> results = new ArrayList<>(List.of(tones(), sidesTable()));
        if (!themes.isEmpty()) {
            results.add(contrasts(themes, "image.themes", new Query.Everything()));
        }
        if (!words.isEmpty()) {
            results.add(contrasts(words, "image.words", french()));
        }
        return new Answer(
                new Prose(say("analysis.outside-image"), findings()),
                results,
                measures(),
                total,
                List.of(
                        say("image.rule.outside", run.print(outside().query())),
                        say("image.rule.inside", run.print(inside().query())),
                        say("image.rule.unknown"),
                        scope.copies()));
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(
                say(
                        "image.first",
                        outside().mentions(),
                        inside().mentions(),
                        run.wording().percent(elsewhere().unknownShare()),
                        total),
                scope.drillDown(outside().query())));
        if (elsewhere().unknown() > 0 && elsewhere().isMeasured()) {
            findings.add(new Finding(
                    say(
                            "image.bounds",
                            run.wording().percent(elsewhere().value()),
                            run.wording().percent(elsewhere().low()),
                            run.wording().percent(elsewhere().high())),
                    Weight.CAUTION,
                    Optional.empty()));
        }
        tone().ifPresent(findings::add);
        said(themes, "image.theme").ifPresent(findings::add);
        said(words, "image.word").ifPresent(findings::add);
        long few = Math.min(outside().mentions(), inside().mentions());
        if (few < FEW) {
            findings.add(new Finding(say("image.few", few), Weight.CAUTION, Optional.empty()));
        }
        return findings;
    }

    private Optional<Finding> tone() {
        Tones one = outside().tones();
        Tones other = inside().tones();
        if (Math.min(one.sure(), other.sure()) < ENOUGH) {
            return Optional.of(new Finding(
                    say("image.tone.few", one.sure(), outside().mentions(), other.sure(), inside().mentions()),
                    Weight.CAUTION,
                    Optional.empty()));
        }
        boolean alike = new ShareDifference(one.negative(), one.sure(), other.negative(), other.sure())
                .interval(Interval.USUAL)
                .holds(0);
        return Optional.of(Finding.of(
                say(
                        alike ? "image.tone.alike" : "image.tone",
                        run.wording().percent(one.share()),
                        one.sure(),
                        run.wording().percent(other.share()),
                        other.sure()),
                scope.drillDown(Queries.all(outside().query(), Queries.is(CoreFields.TONE, "negative")))));
    }

    private Optional<Finding> said(List<FromElsewhere> contrasts, String key) {
        List<FromElsewhere> more = contrasts.stream()
                .filter(one -> one.isBelieved() && one.counts().isMore())
                .limit(SAID)
                .toList();
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(say(
                        key,
                        more.stream()
                                .map(one -> say(
                                        "image.one",
                                        one.name(),
                                        run.wording().percent(one.counts().share()),
                                        run.wording().percent(one.counts().otherShare())))
                                .collect(Collectors.joining(", ")))));
    }

    /** Shares of the mentions of each side whose tone is known. */
    private Matrix tones() {
        return ToneMatrix.of(
                run,
                say("image.tones"),
                say("image.whence"),
                sides,
                sides.stream()
                        .map(side -> say("themes.row", name(side), side.tones().sure(), side.mentions()))
                        .toList(),
                (side, tone) -> {
                    Query query = Queries.all(side.query(), Queries.is(CoreFields.TONE, tone));
                    long sure = side.tones().sure();
                    return new Matrix.Cell(
                            sure == 0 ? Double.NaN : (double) scope.count(scope.and(query)) / sure,
                            Optional.of(scope.drillDown(query)));
                });
    }

    private Table sidesTable() {
        return new Table(
                say("image.sides"),
                List.of(
                        Column.of("whence", say("image.whence"), Column.Kind.TEXT),
                        UsualColumn.MENTIONS.in(run),
                        Column.of("share", say("speakers.share"), Column.Kind.SHARE),
                        UsualColumn.NEGATIVE.in(run),
                        UsualColumn.TONED.in(run)),
                sides.stream()
                        .map(side -> Table.Row.of(cells(side), scope.drillDown(side.query())))
                        .toList());
    }

    /** What is not known has no share among what is. */
    private List<Object> cells(Side side) {
        Tones tones = side.tones();
        boolean known = !side.key().equals("unknown") && elsewhere().isMeasured();
        return Arrays.asList(
                name(side),
                side.mentions(),
                known ? (Object) ((double) side.mentions() / elsewhere().known()) : null,
                tones.share(),
                tones.sure());
    }

    private Table contrasts(List<FromElsewhere> contrasts, String title, Query language) {
        List<Table.Row> rows = new ArrayList<>();
        for (FromElsewhere one : contrasts.stream().limit(MOST_ROWS).toList()) {
            rows.add(new Table.Row(
                    List.of(
                            one.name(),
                            one.counts().here(),
                            one.counts().share(),
                            one.counts().there(),
                            one.counts().otherShare(),
                            one.isBelieved()),
                    Optional.empty(),
                    Map.of(
                            "outside", scope.drillDown(Queries.all(outside().query(), language, one.query())),
                            "inside", scope.drillDown(Queries.all(inside().query(), language, one.query())))));
        }
        return new Table(
                say(title),
                List.of(
                        Column.of("what", say("compare.what"), Column.Kind.TEXT),
                        Column.of("outside", say("image.outside"), Column.Kind.WHOLE),
                        Column.of("shareOutside", say("compare.share", say("image.outside")), Column.Kind.SHARE),
                        Column.of("inside", say("image.inside"), Column.Kind.WHOLE),
                        Column.of("shareInside", say("compare.share", say("image.inside")), Column.Kind.SHARE),
                        Column.of("believed", say("compare.believed"), Column.Kind.FLAG)),
                rows);
    }

    private List<Measure> measures() {
        Tones tones = outside().tones();
        return List.of(
                Measure.share(
                                "share.outside",
                                say("image.measure"),
                                elsewhere(),
                                scope.drillDown(outside().query()))
                        .because(say("image.why.origin", elsewhere().base())),
                Measure.share(
                                "negative.outside",
                                say("image.negative"),
                                Share.among(
                                        say("image.counted", outside().mentions()),
                                        tones.negative(),
                                        tones.sure(),
                                        outside().mentions()),
                                scope.drillDown(
                                        Queries.all(outside().query(), Queries.is(CoreFields.TONE, "negative"))))
                        .because(
                                elsewhere().isMeasured()
                                        ? say("image.why.tone", outside().mentions())
                                        : say("image.why.origin", elsewhere().base())));
    }

    private String name(Side side) {
        return say("image." + side.key());
    }

    private String say(String key, Object... arguments) {
        return run.say(ImageFound.class, key, arguments);
    }
}
