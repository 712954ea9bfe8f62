package org.beffroi.analyses.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.statistics.Quartiles;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;

/** What is said of the body's own publications, of which there is at least one. */
final class OwnPostsFound {

    /** The observed ratio of people reached to followers is about a tenth; half and double of it are where it may lie. */
    private static final double LEAST_REACHED = 0.05;

    private static final double MOST_REACHED = 0.20;

    private static final int CHARACTERS = 80;

    private static final int MOST_POINTS = 12;

    private final Scope scope;
    private final Run run;
    private final List<Post> posts;
    private final OwnPosts.Per per;
    private final OwnPosts.By by;
    private final int limit;
    private final PostGroup all;
    private final List<PostGroup> groups;

    OwnPostsFound(Scope scope, List<Post> posts, OwnPosts.Per per, OwnPosts.By by, int limit) {
        this.scope = scope;
        this.run = scope.run();
        this.posts = posts;
        this.per = per;
        this.by = by;
        this.limit = limit;
        this.all = PostGroup.group(say("posts.all"), Optional.empty(), posts, per);
        this.groups = PostGroup.of(by, posts, per, run);
    }

    Answer answer() {
        List<Result> results = new ArrayList<>();
        if (groups.stream().anyMatch(group -> group.rates().isPresent())) {
            results.add(chart());
        }
        for (OwnPosts.By one : OwnPosts.By.values()) {
            List<PostGroup> own = one == by ? groups : PostGroup.of(one, posts, per, run);
            if (!own.isEmpty()) {
                results.add(table(one, own));
            }
        }
        results.add(best());
        List<String> leftOut = new ArrayList<>(List.of(say("posts.definition." + key(per))));
        if (all.measured() < posts.size()) {
            leftOut.add(say("posts.unmeasured", posts.size() - all.measured(), posts.size()));
        }
        return new Answer(new Prose(say("analysis.own-posts"), findings()), results, measures(), posts.size(), leftOut);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (all.rates().isEmpty()) {
            findings.add(new Finding(say("posts.none", posts.size()), Weight.CAUTION, Optional.of(scope.drillDown())));
        } else {
            Quartiles rates = all.rates().get();
            findings.add(Finding.of(
                    say(
                            "posts.first." + key(per),
                            posts.size(),
                            all.measured(),
                            run.wording().percent(rates.median()),
                            run.wording().percent(rates.first()),
                            run.wording().percent(rates.third())),
                    scope.drillDown()));
            bestGroup().ifPresent(findings::add);
        }
        reach().ifPresent(findings::add);
        if (all.measured() > 0 && all.measured() < 2 * PostGroup.FEW) {
            findings.add(new Finding(say("posts.few", all.measured()), Weight.CAUTION, Optional.empty()));
        }
        return findings;
    }

    /** The group with the highest median, where three quarters of it do better than half of all. */
    private Optional<Finding> bestGroup() {
        List<PostGroup> telling = groups.stream().filter(PostGroup::isTelling).toList();
        return telling.size() < 2
                ? Optional.empty()
                : telling.stream()
                        .max(Comparator.comparingDouble(PostGroup::median))
                        .filter(group -> group.rates().orElseThrow().first() > all.median())
                        .map(group -> new Finding(
                                say(
                                        "posts.best",
                                        group.name(),
                                        run.wording().percent(group.median()),
                                        group.measured(),
                                        PostGroup.FEW),
                                Weight.PLAIN,
                                group.query().map(scope::drillDown)));
    }

    /** How many were reached: as measured, else as a range. */
    private Optional<Finding> reach() {
        double[] measured = posts.stream()
                .map(Post::reach)
                .filter(OptionalLong::isPresent)
                .mapToDouble(OptionalLong::getAsLong)
                .toArray();
        double[] followers = posts.stream()
                .filter(post -> post.reach().isEmpty() && post.followers().isPresent())
                .mapToDouble(post -> post.followers().getAsLong())
                .toArray();
        if (measured.length == 0 && followers.length == 0) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        if (measured.length > 0) {
            sentences.add(say(
                    "posts.reach.measured",
                    measured.length,
                    Math.round(Quartiles.of(measured).median())));
        }
        if (followers.length > 0) {
            double median = Quartiles.of(followers).median();
            sentences.add(say(
                    "posts.reach.range",
                    followers.length,
                    Math.round(LEAST_REACHED * median),
                    Math.round(MOST_REACHED * median)));
        }
        return Optional.of(Finding.of(String.join(" ", sentences)));
    }

    private Series chart() {
        List<String> names = new ArrayList<>();
        List<Series.Point> points = new ArrayList<>();
        for (PostGroup group : groups.stream()
                .filter(one -> one.rates().isPresent())
                .limit(MOST_POINTS)
                .toList()) {
            Quartiles rates = group.rates().get();
            points.add(new Series.Point(
                    names.size(),
                    100 * rates.median(),
                    100 * rates.first(),
                    100 * rates.third(),
                    group.query().map(scope::drillDown)));
            names.add(say("posts.group", group.name(), group.measured()));
        }
        String label = say("posts.rate." + key(per));
        return new Series(
                say("posts.chart", say("analysis.own-posts.by." + key(by))),
                new Axis.Named("", names),
                label,
                false,
                List.of(new Series.Line("rate", label, Series.Style.DOTS, Ink.ACCENT, points)),
                List.of());
    }

    private Table table(OwnPosts.By one, List<PostGroup> own) {
        List<Table.Row> rows = new ArrayList<>();
        for (PostGroup group : own) {
            rows.add(new Table.Row(
                    Arrays.asList(
                            group.name(),
                            (long) group.posts().size(),
                            group.measured(),
                            percent(group.rates().map(Quartiles::median)),
                            percent(group.rates().map(Quartiles::first)),
                            percent(group.rates().map(Quartiles::third)),
                            !group.isTelling()),
                    group.query().map(scope::drillDown),
                    Map.of()));
        }
        String label = say("analysis.own-posts.by." + key(one));
        return new Table(
                say("posts.chart", label),
                List.of(
                        Column.of("group", label, Column.Kind.TEXT),
                        Column.of("mentions", say("posts.posts"), Column.Kind.WHOLE),
                        Column.of("measured", say("posts.measured"), Column.Kind.WHOLE),
                        rate("median", "posts.rate." + key(per)),
                        rate("low", "posts.quarter"),
                        rate("high", "posts.three.quarters"),
                        Column.of("few", say("posts.few.flag"), Column.Kind.FLAG)),
                rows);
    }

    private Column rate(String key, String label) {
        return new Column(key, say(label), Column.Kind.DECIMAL, Optional.of("%"));
    }

    private static Double percent(Optional<Double> rate) {
        return rate.map(value -> 100 * value).orElse(null);
    }

    private Table best() {
        List<Table.Row> rows = new ArrayList<>();
        posts.stream()
                .sorted(Comparator.comparingDouble((Post post) -> Double.isNaN(post.rate(per)) ? -1 : post.rate(per))
                        .reversed()
                        .thenComparingInt(Post::place))
                .limit(limit)
                .forEach(post -> rows.add(row(post)));
        return new Table(
                say("posts.best.table"),
                List.of(
                        Column.of("post", say("posts.post"), Column.Kind.TEXT),
                        Column.of("published", CoreFields.PUBLISHED.label(run.locale()), Column.Kind.TIME),
                        Column.of("network", CoreFields.NETWORK.label(run.locale()), Column.Kind.TEXT),
                        Column.of("engagement", say("engagement"), Column.Kind.WHOLE),
                        Column.of("followers", CoreFields.FOLLOWERS.label(run.locale()), Column.Kind.WHOLE),
                        Column.of("reach", say("posts.reach"), Column.Kind.WHOLE),
                        rate("rate", "posts.rate." + key(per))),
                rows);
    }

    private Table.Row row(Post post) {
        Entry entry = scope.snapshot().entryAt(post.place());
        double rate = post.rate(per);
        return Table.Row.of(
                Arrays.asList(
                        beginning(entry.effective()),
                        post.published().map(time -> time.toInstant()).orElse(null),
                        CoreFields.NETWORK.valueLabel(post.network(), run.locale()),
                        value(post.interactions()),
                        value(post.followers()),
                        value(post.reach()),
                        Double.isNaN(rate) ? null : 100 * rate),
                DrillDown.to(entry.mention().id()));
    }

    private static Long value(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static String beginning(FieldValues values) {
        String text = values.string(CoreFields.TITLE)
                .or(() -> values.string(CoreFields.TEXT_BODY))
                .orElse("…")
                .replaceAll("\\s+", " ")
                .strip();
        return text.codePointCount(0, text.length()) <= CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, CHARACTERS - 1)).strip() + "…";
    }

    private List<Measure> measures() {
        return List.of(
                Measure.figure(
                                "rate",
                                say("posts.rate.median." + key(per)),
                                all.rates().map(rates -> 100 * rates.median()).orElse(Double.NaN),
                                "%",
                                all.measured(),
                                all.measured() == posts.size() ? Optional.of(scope.drillDown()) : Optional.empty())
                        .because(say("posts.why." + key(per), posts.size()))
                        .on(say("posts.counted", all.measured(), posts.size())),
                Measure.count("posts", say("posts.posts"), posts.size(), scope.drillDown()));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String say(String key, Object... arguments) {
        return run.say(OwnPostsFound.class, key, arguments);
    }
}
