package org.beffroi.analyses.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.statistics.Discoveries;
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
import org.beffroi.core.query.Query.Positioned;
import org.beffroi.core.query.match.QueryWords;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.osgi.service.component.annotations.Component;

/**
 * The words that stand near a word, or, where none is given, the pairs of frequent words that stand together most.
 *
 * <p>Each pair is counted in mentions that have the two within a distance, as NEAR finds them: every count is exact. How close
 * they are is logDice (Rychlý 2008), which does not depend on the size of the archive; how sure, the log-likelihood ratio
 * against two words that are strewn over the mentions independently (Dunning 1993). As near is less than in one mention, that
 * test errs on the side of caution.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "cooccurrence", question = Question.ABOUT_WHAT)
public final class Cooccurrence implements Analysis<Cooccurrence.Parameters> {

    private static final int SAMPLE = 1_000;
    private static final int FREQUENT = 30;

    /** Pairs that are drawn as bars. */
    private static final int BARS = 20;

    /** Among so many neighbours, ties are looked for too: what makes circles seen. */
    private static final int CIRCLE = 10;

    private static final int NAMED = 4;
    private static final double BELIEVED = 0.05;

    /**
     * Which words, and what near means.
     *
     * @param query which mentions, as typed, empty for everything
     * @param period as typed, empty for all time
     * @param word a word, a phrase, a pattern or several with OR; absent: pairs of frequent words
     * @param distance within how many words
     * @param sentence whether in one sentence, at whatever distance
     * @param fewest in how many mentions at least
     * @param rows how many pairs at most
     * @param withoutCopies whether copies of one text count once
     * @param withoutNames whether names of people, places and organisations are left out
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Asks(Kind.QUERY) Optional<String> word,
            @Standard("5") @Within(least = 1, most = 50) int distance,
            boolean sentence,

            @Standard("3") @Within(least = 1, most = 1_000_000)
            int fewest,

            @Standard("30") @Within(least = 1, most = 200) int rows,
            boolean withoutCopies,
            boolean withoutNames) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period()).withoutCopies(parameters.withoutCopies());
        Optional<Term> node = parameters.word().filter(text -> !text.isBlank()).map(text -> node(text, run));
        if (scope.count() == 0) {
            return Nothing.of(scope);
        }
        return new Looked(scope, node, parameters).answer();
    }

    private static Term node(String typed, Run run) {
        Query query = run.query(typed, Optional.empty());
        QueryWords words = new QueryWords(new Tokens());
        List<Positioned> shapes =
                switch (query) {
                    case Positioned shape -> List.of(shape);
                    case Query.Or or
                    when or.any().stream().allMatch(Positioned.class::isInstance) ->
                        or.any().stream().map(Positioned.class::cast).toList();
                    case Query.And and
                    when and.all().stream().allMatch(Query.Word.class::isInstance) ->
                        List.of(new Query.Phrase(typed.strip(), 0));
                    default -> throw Refusal.of(Cooccurrence.class, "cooccurrence.no.word", typed);
                };
        return new Term(
                typed.strip(), words.inARow(typed).stream().map(Token::stem).toList(), shapes);
    }

    /** One look under way. */
    private static final class Looked {

        private final Scope scope;
        private final Run run;
        private final Optional<Term> node;
        private final Parameters parameters;
        private final Vocabulary vocabulary;
        private final Collocates collocates;
        private final List<Collocates.Pair> pairs;
        private final List<Collocates.Pair> circle;

        Looked(Scope scope, Optional<Term> node, Parameters parameters) {
            this.scope = scope;
            this.run = scope.run();
            this.node = node;
            this.parameters = parameters;
            this.vocabulary = new Vocabulary(run, new Tokens(), parameters.withoutNames());
            Query read = node.map(term -> scope.and(term.query())).orElseGet(scope::query);
            Sample.of(scope.snapshot(), read, SAMPLE, run.cancel()).entries().forEach(vocabulary::read);
            this.collocates = new Collocates(
                    scope,
                    vocabulary,
                    new Collocates.Nearness(
                            parameters.sentence() ? Optional.empty() : Optional.of(parameters.distance())));
            this.pairs = sure(node.map(term -> collocates.around(term, parameters.fewest(), parameters.rows()))
                    .orElseGet(this::frequentPairs));
            this.circle = node.isPresent() ? circle() : List.of();
        }

        private List<Collocates.Pair> frequentPairs() {
            return collocates.among(
                    collocates.frequent(parameters.fewest(), FREQUENT), parameters.fewest(), parameters.rows());
        }

        /** How the nearest neighbours stand to one another. */
        private List<Collocates.Pair> circle() {
            List<Term> neighbours =
                    pairs.stream().limit(CIRCLE).map(Collocates.Pair::other).toList();
            return sure(collocates.among(neighbours, parameters.fewest(), Integer.MAX_VALUE));
        }

        private List<Collocates.Pair> sure(List<Collocates.Pair> found) {
            double[] rates = Discoveries.rates(
                    found.stream()
                            .mapToDouble(pair -> pair.counts().probability())
                            .toArray(),
                    Math.max(found.size(), collocates.tested()));
            return IntStream.range(0, rates.length)
                    .filter(i -> rates[i] <= BELIEVED)
                    .mapToObj(found::get)
                    .toList();
        }

        Answer answer() {
            List<Result> results = pairs.isEmpty() ? List.of() : List.of(bars(), network(), table());
            Query base = node.map(term -> scope.and(term.query())).orElseGet(scope::query);
            long mentions = scope.count(base);
            List<String> leftOut = new ArrayList<>(List.of(
                    vocabulary.leftOut(), run.say(Cooccurrence.class, "cooccurrence.limits", parameters.fewest())));
            if (vocabulary.hidden() > 0) {
                leftOut.add(run.say(Cooccurrence.class, "about.hidden", vocabulary.hidden()));
            }
            return new Answer(
                    new Prose(run.say(Cooccurrence.class, "analysis.cooccurrence"), findings(mentions)),
                    results,
                    List.of(Measure.count(
                            "mentions", run.say(Cooccurrence.class, "mentions"), mentions, DrillDown.to(base))),
                    mentions,
                    leftOut);
        }

        private List<Finding> findings(long mentions) {
            if (pairs.isEmpty()) {
                return List.of(
                        Finding.of(run.say(Cooccurrence.class, "cooccurrence.none", mentions), scope.drillDown()));
            }
            Collocates.Pair first = pairs.getFirst();
            String sentence = node.map(term -> run.say(
                            Cooccurrence.class,
                            "cooccurrence.around",
                            Quoting.quoted(term.label(), run),
                            mentions,
                            Quoting.list(
                                    pairs.stream()
                                            .limit(NAMED)
                                            .map(pair -> pair.other().label())
                                            .toList(),
                                    run)))
                    .orElseGet(() -> run.say(Cooccurrence.class, "cooccurrence.pairs", mentions, closest()));
            return List.of(
                    Finding.of(
                            sentence,
                            node.map(term -> scope.drillDown(term.query())).orElseGet(scope::drillDown)),
                    Finding.of(
                            run.say(
                                    Cooccurrence.class,
                                    "cooccurrence.first",
                                    Quoting.quoted(first.one().label(), run),
                                    Quoting.quoted(first.other().label(), run),
                                    first.counts().together(),
                                    run.wording()
                                            .decimal(first.counts().together()
                                                    / first.counts().expected())),
                            scope.drillDown(first.near())));
        }

        private String closest() {
            return pairs.stream()
                    .limit(NAMED)
                    .map(pair -> run.say(
                            Cooccurrence.class,
                            "about.and",
                            Quoting.quoted(pair.one().label(), run),
                            Quoting.quoted(pair.other().label(), run)))
                    .collect(Collectors.joining(", "));
        }

        private Network network() {
            Map<String, Term> terms = new LinkedHashMap<>();
            Map<String, Long> counts = new HashMap<>();
            List<Network.Edge> edges = new ArrayList<>();
            List<Collocates.Pair> tied = new ArrayList<>(pairs);
            tied.addAll(circle);
            for (Collocates.Pair pair : tied) {
                terms.putIfAbsent(key(pair.one()), pair.one());
                terms.putIfAbsent(key(pair.other()), pair.other());
                counts.put(key(pair.one()), pair.counts().first());
                counts.put(key(pair.other()), pair.counts().second());
                if (pair.counts().logDice() > 0) {
                    edges.add(new Network.Edge(
                            key(pair.one()),
                            key(pair.other()),
                            pair.counts().logDice(),
                            Optional.of(scope.drillDown(pair.near()))));
                }
            }
            List<Network.Node> nodes = terms.entrySet().stream()
                    .map(term -> new Network.Node(
                            term.getKey(),
                            term.getValue().label(),
                            counts.get(term.getKey()),
                            node.filter(term.getValue()::equals).isPresent() ? 0 : 1,
                            Optional.of(scope.drillDown(term.getValue().query()))))
                    .sorted(Comparator.comparingDouble(Network.Node::weight)
                            .reversed()
                            .thenComparing(Network.Node::key))
                    .toList();
            return new Network(
                    node.map(term -> run.say(
                                    Cooccurrence.class,
                                    "cooccurrence.network.around",
                                    Quoting.quoted(term.label(), run)))
                            .orElseGet(() -> run.say(Cooccurrence.class, "cooccurrence.network")),
                    false,
                    nodes,
                    edges);
        }

        /** The pairs that are met most, whatever they are in a network. */
        private Series bars() {
            List<Collocates.Pair> most = pairs.stream()
                    .sorted(Comparator.<Collocates.Pair>comparingLong(
                                    pair -> pair.counts().together())
                            .reversed())
                    .limit(BARS)
                    .toList();
            List<Series.Point> points = new ArrayList<>();
            for (Collocates.Pair pair : most) {
                points.add(Series.Point.of(points.size(), pair.counts().together(), scope.drillDown(pair.near())));
            }
            String near = run.say(Cooccurrence.class, "cooccurrence.near");
            return new Series(
                    run.say(Cooccurrence.class, "cooccurrence.bars"),
                    new Axis.Named("", most.stream().map(this::name).toList()),
                    near,
                    false,
                    List.of(new Series.Line("mentions", near, Series.Style.BARS, Ink.ACCENT, points)),
                    List.of());
        }

        private String name(Collocates.Pair pair) {
            return node.isPresent()
                    ? pair.other().label()
                    : run.say(
                            Cooccurrence.class,
                            "cooccurrence.pair",
                            pair.one().label(),
                            pair.other().label());
        }

        private static String key(Term term) {
            return term.stems().isEmpty() ? term.label() : String.join(" ", term.stems());
        }

        private Table table() {
            return new Table(
                    run.say(Cooccurrence.class, "cooccurrence.table"),
                    List.of(
                            Column.of("one", run.say(Cooccurrence.class, "about.term"), Column.Kind.TEXT),
                            Column.of("other", run.say(Cooccurrence.class, "cooccurrence.other"), Column.Kind.TEXT),
                            Column.of("mentions", run.say(Cooccurrence.class, "cooccurrence.near"), Column.Kind.WHOLE),
                            Column.of("of", run.say(Cooccurrence.class, "cooccurrence.of"), Column.Kind.WHOLE),
                            Column.of("expected", run.say(Cooccurrence.class, "about.expected"), Column.Kind.DECIMAL),
                            Column.of("log.dice", run.say(Cooccurrence.class, "about.log.dice"), Column.Kind.DECIMAL),
                            Column.of("g2", run.say(Cooccurrence.class, "about.g2"), Column.Kind.DECIMAL)),
                    pairs.stream().map(this::row).toList());
        }

        private Table.Row row(Collocates.Pair pair) {
            return new Table.Row(
                    List.of(
                            pair.one().label(),
                            pair.other().label(),
                            pair.counts().together(),
                            pair.counts().second(),
                            pair.counts().expected(),
                            pair.counts().logDice(),
                            pair.counts().likelihoodRatio()),
                    Optional.of(scope.drillDown(pair.near())),
                    Map.of("of", scope.drillDown(pair.other().query())));
        }
    }
}
