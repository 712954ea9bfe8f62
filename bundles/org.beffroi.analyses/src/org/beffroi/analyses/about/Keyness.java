package org.beffroi.analyses.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.message.Refusal;
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
 * The words and expressions that some mentions have more, or less, than others: keyness.
 *
 * <p>By the log-likelihood ratio of mentions that have a word (Dunning 1993; Rayson and Garside 2000), those believed at a
 * false discovery rate (Benjamini and Hochberg 1995), with the size of the difference (log ratio, Hardie 2014). A mention of
 * both corpora counts in the first one alone.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "keyness", question = Question.ABOUT_WHAT)
public final class Keyness implements Analysis<Keyness.Parameters> {

    private static final int NAMED = 3;
    private static final int DETAILED = 2;
    private static final int BARS_MORE = 15;
    private static final int BARS_LESS = 5;
    private static final int SMALL = 30;

    /**
     * What is compared with what.
     *
     * @param query as typed, empty for everything
     * @param period as typed, empty for all time
     * @param against with what: a query as typed; absent: the same query if {@code before} is there, else all the rest of the
     *     period, or where only a period was asked for, all the rest of time
     * @param before its period; absent: the same
     * @param fewest in how many mentions of one of the two a word occurs at least
     * @param rate false discovery rate, in percent
     * @param rows how many words and expressions, of what there is more, and of what there is less
     * @param withoutCopies whether copies of one text count once
     * @param withoutNames whether names of people, places and organisations are left out
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Asks(Kind.QUERY) Optional<String> against,
            @Asks(Kind.PERIOD) Optional<String> before,

            @Standard("5") @Within(least = 1, most = 1_000_000)
            int fewest,

            @Standard("5") @Within(least = 0.001, most = 50) double rate,
            @Standard("30") @Within(least = 1, most = 500) int rows,
            boolean withoutCopies,
            boolean withoutNames) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period()).withoutCopies(parameters.withoutCopies());
        Query one = scope.query();
        Query other = other(parameters, scope);
        if (scope.count() == 0) {
            return Nothing.of(scope);
        }
        Contrast contrast = new Contrast(
                run,
                scope.snapshot(),
                one,
                other,
                scope.search(),
                new Contrast.Rules(
                        parameters.fewest(), parameters.rate() / 100, parameters.rows(), parameters.withoutNames()));
        if (contrast.others() == 0) {
            return alone(scope);
        }
        return new Compared(scope, other, contrast, parameters).answer();
    }

    /** There are no others. */
    private static Answer alone(Scope scope) {
        String caution = scope.run().say(Keyness.class, "keyness.no.other");
        return new Answer(
                new Prose(
                        scope.run().say(Keyness.class, "analysis.keyness"),
                        List.of(new Finding(caution, Prose.Weight.CAUTION, Optional.of(scope.drillDown())))),
                List.of(),
                List.of(),
                scope.count(),
                List.of());
    }

    /** What the mentions are compared with, none of them among it. */
    private static Query other(Parameters parameters, Scope scope) {
        Optional<String> against = parameters.against().filter(text -> !text.isBlank());
        Optional<String> before = parameters.before().filter(text -> !text.isBlank());
        Query apart = Queries.not(scope.query());
        if (against.isPresent() || before.isPresent()) {
            Scope compared = Scope.of(scope.run(), against.orElse(parameters.query()), before.or(parameters::period));
            return Queries.all(compared.query(), apart);
        }
        if (scope.query() instanceof Query.Everything) {
            throw Refusal.of(Keyness.class, "keyness.no.other");
        }
        return scope.search() instanceof Query.Everything || scope.period().isEmpty()
                ? apart
                : Queries.all(scope.period().get(), Queries.not(scope.search()));
    }

    /** One comparison under way. */
    private static final class Compared {

        private final Scope scope;
        private final Run run;
        private final Query other;
        private final Contrast contrast;
        private final Parameters parameters;
        private final List<Distinctive> more;
        private final List<Distinctive> less;

        Compared(Scope scope, Query other, Contrast contrast, Parameters parameters) {
            this.scope = scope;
            this.run = scope.run();
            this.other = other;
            this.contrast = contrast;
            this.parameters = parameters;
            this.more = contrast.distinctive(true);
            this.less = contrast.distinctive(false);
        }

        Answer answer() {
            List<Result> results = more.isEmpty() && less.isEmpty() ? List.of() : List.of(chart(), table());
            return new Answer(
                    new Prose(run.say(Keyness.class, "analysis.keyness"), findings()),
                    results,
                    List.of(
                            Measure.figure(
                                    "more",
                                    run.say(Keyness.class, "keyness.measure.more"),
                                    more.size(),
                                    "",
                                    contrast.mentions(),
                                    scope.drillDown()),
                            Measure.figure(
                                    "less",
                                    run.say(Keyness.class, "keyness.measure.less"),
                                    less.size(),
                                    "",
                                    contrast.others(),
                                    DrillDown.to(other))),
                    contrast.mentions(),
                    leftOut());
        }

        private List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            if (more.isEmpty()) {
                findings.add(Finding.of(
                        run.say(Keyness.class, "keyness.nothing", contrast.mentions(), contrast.others()),
                        scope.drillDown()));
            } else {
                findings.add(Finding.of(
                        run.say(Keyness.class, "keyness.more", names(more), contrast.mentions(), contrast.others()),
                        scope.drillDown()));
                Distinctive.heads(more).stream()
                        .filter(one -> one.term().isSaid())
                        .limit(DETAILED)
                        .map(this::sentence)
                        .forEach(findings::add);
            }
            if (!less.isEmpty()) {
                findings.add(Finding.of(run.say(Keyness.class, "keyness.less", names(less)), DrillDown.to(other)));
            }
            if (Math.min(contrast.mentions(), contrast.others()) < SMALL) {
                findings.add(new Finding(
                        run.say(Keyness.class, "keyness.small", Math.min(contrast.mentions(), contrast.others())),
                        Prose.Weight.CAUTION,
                        Optional.empty()));
            }
            return findings;
        }

        private String names(List<Distinctive> found) {
            List<String> words = Distinctive.heads(found).stream()
                    .map(Distinctive::term)
                    .filter(Term::isSaid)
                    .map(Term::label)
                    .limit(NAMED)
                    .toList();
            return Quoting.list(
                    words.isEmpty() ? List.of(found.getFirst().term().label()) : words, run);
        }

        private Finding sentence(Distinctive one) {
            var counts = one.counts();
            String label = Quoting.quoted(one.term().label(), run);
            String sentence = counts.there() == 0
                    ? run.say(Keyness.class, "keyness.only", label, counts.here())
                    : run.say(
                            Keyness.class,
                            "keyness.times",
                            label,
                            run.wording().percent(counts.share()),
                            run.wording().percent(counts.otherShare()),
                            run.wording().decimal(counts.share() / counts.otherShare()));
            return Finding.of(sentence, scope.drillDown(one.term().query()));
        }

        private Series chart() {
            List<Distinctive> shown = Stream.concat(
                            more.stream().limit(BARS_MORE), less.stream().limit(BARS_LESS))
                    .toList();
            List<Point> here = new ArrayList<>();
            List<Point> there = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                Distinctive one = shown.get(i);
                here.add(Point.of(
                        i, one.counts().share(), scope.drillDown(one.term().query())));
                there.add(Point.of(i, one.counts().otherShare(), thereDrillDown(one)));
            }
            return new Series(
                    more.isEmpty()
                            ? run.say(Keyness.class, "keyness.chart.less", names(less))
                            : run.say(Keyness.class, "keyness.chart", names(more)),
                    new Axis.Named(
                            "", shown.stream().map(one -> one.term().label()).toList()),
                    run.say(Keyness.class, "keyness.chart.up"),
                    true,
                    List.of(
                            new Line(
                                    "here",
                                    run.say(Keyness.class, "keyness.here"),
                                    Series.Style.BARS,
                                    Ink.ACCENT,
                                    here),
                            new Line(
                                    "there",
                                    run.say(Keyness.class, "keyness.there"),
                                    Series.Style.DOTS,
                                    Ink.SECONDARY,
                                    there)),
                    List.of());
        }

        private DrillDown thereDrillDown(Distinctive one) {
            return DrillDown.to(Queries.all(other, one.term().query()));
        }

        private Table table() {
            return new Table(
                    run.say(Keyness.class, "keyness.table"),
                    List.of(
                            Column.of("term", run.say(Keyness.class, "about.term"), Column.Kind.TEXT),
                            Column.of("here", run.say(Keyness.class, "keyness.here"), Column.Kind.WHOLE),
                            Column.of("here.share", run.say(Keyness.class, "keyness.here.share"), Column.Kind.SHARE),
                            Column.of("there", run.say(Keyness.class, "keyness.there"), Column.Kind.WHOLE),
                            Column.of("there.share", run.say(Keyness.class, "keyness.there.share"), Column.Kind.SHARE),
                            Column.of("log.ratio", run.say(Keyness.class, "about.log.ratio"), Column.Kind.DECIMAL),
                            Column.of("g2", run.say(Keyness.class, "about.g2"), Column.Kind.DECIMAL),
                            Column.of("rate", run.say(Keyness.class, "about.rate"), Column.Kind.SHARE)),
                    Stream.concat(more.stream(), less.stream()).map(this::row).toList());
        }

        private Table.Row row(Distinctive one) {
            var counts = one.counts();
            DrillDown there = thereDrillDown(one);
            return new Table.Row(
                    List.of(
                            one.term().label(),
                            counts.here(),
                            counts.share(),
                            counts.there(),
                            counts.otherShare(),
                            counts.logRatio(),
                            counts.likelihoodRatio(),
                            one.rate()),
                    Optional.of(scope.drillDown(one.term().query())),
                    Map.of("there", there, "there.share", there));
        }

        private List<String> leftOut() {
            List<String> leftOut = new ArrayList<>();
            leftOut.add(contrast.vocabulary().leftOut());
            leftOut.add(run.say(
                    Keyness.class,
                    "keyness.limits",
                    parameters.fewest(),
                    run.wording().decimal(parameters.rate())));
            if (!contrast.vocabulary().asked(scope.search()).isEmpty()) {
                leftOut.add(run.say(Keyness.class, "keyness.asked"));
            }
            if (contrast.vocabulary().hidden() > 0) {
                leftOut.add(run.say(
                        Keyness.class, "about.hidden", contrast.vocabulary().hidden()));
            }
            if (contrast.isSampled()) {
                leftOut.add(run.say(Keyness.class, "about.sampled", contrast.read()));
            }
            return leftOut;
        }
    }
}
