package org.beffroi.analyses.about;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.words.StopWords;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.match.Mark;
import org.beffroi.core.query.match.Matching;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Table;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.osgi.service.component.annotations.Component;

/**
 * A word where it stands, line by line, with what is before and after it: a concordance, the oldest tool of those who read
 * (key word in context).
 *
 * <p>Each place is a line, several of one mention too. Sorted by the words around it, those lines come together in which it is
 * used alike; the lines sorted are those of the newest mentions. A line is a short quotation: no more of a text is shown than
 * a few words on either side.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "concordance", question = Question.ABOUT_WHAT)
public final class Concordance implements Analysis<Concordance.Parameters> {

    /** Sorting by words looks at more mentions than it shows, so that alike lines are found. */
    private static final int MOST_SORTED = 2_000;

    private static final int NEIGHBOURS = 3;
    private static final int FEWEST_ALIKE = 3;

    /** How the lines are sorted. */
    public enum Sort {
        /** The newest mentions first. */
        DATE,
        /** By up to three words before the key, the nearest first. */
        LEFT,
        /** By up to three words after the key. */
        RIGHT
    }

    /**
     * What is looked for, and where.
     *
     * @param query which mentions, as typed; its words are the key where no other one is given
     * @param period as typed, empty for all time
     * @param key words, phrases, patterns or NEAR as typed; absent: those of the query
     * @param sort how the lines are sorted
     * @param lines how many mentions are read into lines at most
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Asks(Kind.QUERY) Optional<String> key,
            @Standard("date") Sort sort,
            @Standard("50") @Within(least = 1, most = 2_000) int lines) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period());
        Query key = parameters
                .key()
                .filter(text -> !text.isBlank())
                .map(text -> run.query(text, Optional.empty()))
                .orElse(scope.search());
        if (!asksForWords(key)) {
            throw Refusal.of(Concordance.class, "concordance.no.words");
        }
        Scope keyed = new Scope(
                run,
                scope.snapshot(),
                key.equals(scope.search()) ? key : Queries.all(scope.search(), key),
                scope.period());
        long mentions = keyed.count();
        return mentions == 0 ? Nothing.of(keyed) : new Reading(keyed, key, mentions, parameters).answer();
    }

    /** Whether anything of it stands somewhere in a text. */
    private static boolean asksForWords(Query query) {
        return switch (query) {
            case Query.Positioned positioned -> true;
            case Query.Near near -> true;
            case Query.SameSentence sentence -> true;
            case Query.And and -> and.all().stream().anyMatch(Concordance::asksForWords);
            case Query.Or or -> or.any().stream().anyMatch(Concordance::asksForWords);
            case Query.FieldIs is ->
                is.field().equals(CoreFields.TEXT_BODY.name()) || is.field().equals(CoreFields.TITLE.name());
            default -> false;
        };
    }

    /** One reading under way. */
    private static final class Reading {

        private final Scope scope;
        private final Run run;
        private final long mentions;
        private final Parameters parameters;
        private final Matching matching;
        private final Tokens tokens = new Tokens();
        private final int read;

        Reading(Scope scope, Query key, long mentions, Parameters parameters) {
            this.scope = scope;
            this.run = scope.run();
            this.mentions = mentions;
            this.parameters = parameters;
            this.matching = new Matching(key, run.fields(), tokens, run.days());
            this.read = (int) Math.min(mentions, parameters.sort() == Sort.DATE ? parameters.lines() : MOST_SORTED);
        }

        Answer answer() {
            List<Kwic> lines = lines();
            List<String> leftOut = new ArrayList<>();
            if (mentions > read) {
                leftOut.add(run.say(Concordance.class, "concordance.newest", read, mentions));
            }
            if (lines.size() > shown()) {
                leftOut.add(run.say(Concordance.class, "concordance.rows", shown(), lines.size()));
            }
            return new Answer(
                    new Prose(run.say(Concordance.class, "analysis.concordance"), findings(lines)),
                    List.of(table(lines.stream().limit(shown()).toList())),
                    List.of(Measure.count(
                            "mentions", run.say(Concordance.class, "mentions"), mentions, scope.drillDown())),
                    mentions,
                    leftOut);
        }

        /** All lines of the mentions of a page; as many as mentions are asked for, where they are sorted by words. */
        private int shown() {
            return parameters.sort() == Sort.DATE ? Integer.MAX_VALUE : parameters.lines();
        }

        private List<Kwic> lines() {
            List<Kwic> lines = new ArrayList<>();
            MentionPages pages =
                    new MentionPages(scope.snapshot(), scope.query(), Order.NEWEST, read, run.cancel(), run.progress());
            pages.forEachRemaining(entry -> add(entry, lines));
            switch (parameters.sort()) {
                case LEFT -> lines.sort(Kwic.BY_LEFT);
                case RIGHT -> lines.sort(Kwic.BY_RIGHT);
                case DATE -> {
                    // As they came: the newest first.
                }
            }
            return lines;
        }

        private void add(Entry entry, List<Kwic> lines) {
            for (Mark mark : matching.marks(entry.effective())) {
                run.fields()
                        .byKey(mark.field())
                        .map(field -> entry.effective().strings(field))
                        .filter(values -> mark.value() < values.size())
                        .ifPresent(values -> lines.add(Kwic.of(entry, values.get(mark.value()), mark, tokens)));
            }
        }

        private List<Finding> findings(List<Kwic> lines) {
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.of(
                    run.say(Concordance.class, "concordance.found", mentions, lines.size()), scope.drillDown()));
            if (parameters.sort() != Sort.DATE) {
                alike(lines, parameters.sort() == Sort.RIGHT).ifPresent(findings::add);
            }
            return findings;
        }

        /** The words that stand most often beside the key, those that say nothing by themselves left aside. */
        private Optional<Finding> alike(List<Kwic> lines, boolean right) {
            StopWords stop = StopWords.of(run.codebook(), tokens);
            Map<String, Long> beside = lines.stream()
                    .flatMap(line ->
                            (right ? line.after() : line.before()).stream().limit(1))
                    .filter(token -> token.kind() == Token.Kind.WORD && !stop.has(token.stem()))
                    .collect(Collectors.groupingBy(
                            token -> token.exact().toLowerCase(run.locale()), Collectors.counting()));
            List<String> most = beside.entrySet().stream()
                    .filter(one -> one.getValue() >= FEWEST_ALIKE)
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(NEIGHBOURS)
                    .map(one -> run.say(
                            Concordance.class, "concordance.times", Quoting.quoted(one.getKey(), run), one.getValue()))
                    .toList();
            return most.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Finding.of(run.say(
                            Concordance.class,
                            right ? "concordance.after" : "concordance.before",
                            String.join(", ", most))));
        }

        private Table table(List<Kwic> lines) {
            return new Table(
                    run.say(Concordance.class, "concordance.table"),
                    List.of(
                            Column.of("left", run.say(Concordance.class, "concordance.left"), Column.Kind.TEXT_BEFORE),
                            Column.of("key", run.say(Concordance.class, "concordance.key"), Column.Kind.TEXT),
                            Column.of("right", run.say(Concordance.class, "concordance.right"), Column.Kind.TEXT),
                            field(CoreFields.PUBLISHED, Column.Kind.TIME),
                            field(CoreFields.AUTHOR, Column.Kind.TEXT),
                            field(CoreFields.OUTLET, Column.Kind.TEXT)),
                    lines.stream().map(this::row).toList());
        }

        private Column field(Field field, Column.Kind kind) {
            return Column.of(field.name(), field.label(run.locale()), kind);
        }

        private Table.Row row(Kwic line) {
            FieldValues values = line.entry().effective();
            Instant published = values.time(CoreFields.PUBLISHED).orElse(null);
            return Table.Row.of(
                    Arrays.asList(
                            line.left(),
                            line.key(),
                            line.right(),
                            published,
                            shown(values, CoreFields.AUTHOR),
                            shown(values, CoreFields.OUTLET)),
                    DrillDown.to(line.entry().mention().id()));
        }

        private String shown(FieldValues values, Field field) {
            return run.names().values(values, field).stream().findFirst().orElse(null);
        }
    }
}
