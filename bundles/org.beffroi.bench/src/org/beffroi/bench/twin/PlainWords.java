package org.beffroi.bench.twin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.beffroi.bench.measure.Greatest;
import org.beffroi.bench.measure.LogLikelihood;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.text.Tokens;

/** Words counted without a forward index: every stored mention is read, its texts are taken apart, its stems are counted. */
public final class PlainWords {

    private final TwinReader twin;
    private final Tokens tokens = new Tokens();

    public PlainWords(TwinReader twin) {
        this.twin = twin;
    }

    /** How many mentions have each of the most frequent words of what is found. */
    public List<Long> frequent(Query query, int most) throws IOException {
        Counted found = count(query);
        Greatest greatest = new Greatest(most);
        for (int i = 0; i < found.counts.size(); i++) {
            greatest.offer(found.counts.get(i)[0], i);
        }
        List<Long> counts = new ArrayList<>();
        for (int i : greatest.inOrder()) {
            counts.add(found.counts.get(i)[0]);
        }
        return counts;
    }

    /** How telling the most telling words of what is found are against all the rest, in thousandths. */
    public List<Long> keyness(Query query, int atLeast, int most) throws IOException {
        Counted found = count(query);
        Counted rest = count(new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                .add(query, Occur.MUST_NOT)
                .build());
        double[] scores = new double[found.counts.size()];
        Greatest greatest = new Greatest(most);
        for (Map.Entry<String, Integer> stem : found.numbers.entrySet()) {
            int number = stem.getValue();
            long with = found.counts.get(number)[0];
            if (with >= atLeast) {
                scores[number] = LogLikelihood.of(with, found.mentions, rest.of(stem.getKey()), rest.mentions);
                greatest.offer(scores[number], number);
            }
        }
        List<Long> telling = new ArrayList<>();
        for (int number : greatest.inOrder()) {
            telling.add(Math.round(scores[number] * 1000));
        }
        return telling;
    }

    private Counted count(Query query) throws IOException {
        Counted counted = new Counted();
        Set<String> stems = new HashSet<>();
        twin.each(query, mention -> {
            stems.clear();
            read(mention, stems);
            counted.mentions++;
            stems.forEach(counted::add);
            return true;
        });
        return counted;
    }

    private void read(Mention mention, Set<String> stems) {
        FieldValues values = mention.values();
        String language = values.string(CoreFields.LANGUAGE).orElse(null);
        Tokens.Sink sink = (kind, position, sentence, start, end, exact, form, stem) -> stems.add(stem);
        values.string(CoreFields.TEXT_BODY).ifPresent(text -> tokens.walk(text, language, sink));
        values.string(CoreFields.TITLE).ifPresent(title -> tokens.walk(title, language, sink));
    }

    /** Counts by stem. */
    private static final class Counted {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<long[]> counts = new ArrayList<>();
        private long mentions;

        void add(String stem) {
            Integer number = numbers.putIfAbsent(stem, counts.size());
            if (number == null) {
                counts.add(new long[] {1});
            } else {
                counts.get(number)[0]++;
            }
        }

        long of(String stem) {
            Integer number = numbers.get(stem);
            return number == null ? 0 : counts.get(number)[0];
        }
    }
}
