package org.beffroi.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.bench.Question.Kind;
import org.beffroi.bench.measure.Arena;
import org.beffroi.bench.measure.Bout;
import org.beffroi.bench.measure.Duel;
import org.beffroi.bench.measure.Row;
import org.beffroi.bench.measure.Row.Target;
import org.beffroi.bench.twin.TwinReader;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;

/**
 * Newest 50, most relevant 50 and exact count, of each kind of query: the product's whole way against a twin that reads the
 * same index with its queries ready.
 */
record SearchPart(Product product, TwinReader twin, List<Question> questions, int runs) {

    private static final int ROWS = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration PER_DUEL = Duration.ofMillis(25);
    private static final Target TARGET = Target.atMost(1.10);

    /** What is asked of each query. */
    enum Way {
        NEWEST,
        RELEVANCE,
        COUNT
    }

    List<Row> rows() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Way way : Way.values()) {
            List<Duel> duels = new ArrayList<>();
            for (Question question : questions) {
                checkSame(way, question);
                duels.add(duel(way, question));
            }
            List<Bout> bouts = new Arena(WARM_UP, runs, PER_DUEL).fight(duels);
            for (Kind kind : Kind.values()) {
                List<Bout> ofKind = new ArrayList<>();
                for (int i = 0; i < bouts.size(); i++) {
                    if (questions.get(i).kind() == kind) {
                        ofKind.add(bouts.get(i));
                    }
                }
                rows.add(row(way, kind, ofKind));
            }
        }
        return rows;
    }

    private static Row row(Way way, Kind kind, List<Bout> bouts) {
        String id = way.name().toLowerCase(Locale.ROOT) + "." + kind.name().toLowerCase(Locale.ROOT);
        Sentence what =
                Sentence.of(SearchPart.class, "row.search", way(way), Sentence.of(SearchPart.class, "kind." + kind));
        return Bouts.row(id, what, bouts, TARGET);
    }

    private static Sentence way(Way way) {
        return Sentence.of(SearchPart.class, "way." + way);
    }

    private Duel duel(Way way, Question question) {
        String text = question.text();
        return switch (way) {
            case NEWEST -> new Duel(text, () -> product.newest(text, ROWS), () -> twin.newest(question.ready(), ROWS));
            case RELEVANCE ->
                new Duel(text, () -> product.mostRelevant(text, ROWS), () -> twin.mostRelevant(question.ready(), ROWS));
            case COUNT -> new Duel(text, () -> product.count(text), () -> twin.count(question.ready()));
        };
    }

    /** A race counts only between those who give the same answer. */
    private void checkSame(Way way, Question question) throws IOException {
        String text = question.text();
        Object ours =
                switch (way) {
                    case NEWEST -> ids(product.newest(text, ROWS));
                    case RELEVANCE -> product.mostRelevant(text, ROWS).size();
                    case COUNT -> product.count(text);
                };
        Object theirs =
                switch (way) {
                    case NEWEST ->
                        twin.newest(question.ready(), ROWS).stream()
                                .map(Mention::id)
                                .toList();
                    case RELEVANCE -> twin.mostRelevant(question.ready(), ROWS).size();
                    case COUNT -> twin.count(question.ready());
                };
        Bouts.checkSame(text, ours, theirs);
    }

    private static List<?> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.mention().id()).toList();
    }
}
