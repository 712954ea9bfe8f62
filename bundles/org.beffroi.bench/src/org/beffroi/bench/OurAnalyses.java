package org.beffroi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.bench.measure.Greatest;
import org.beffroi.bench.measure.LogLikelihood;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.WordCounts;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.match.Mark;
import org.beffroi.core.query.match.Matching;
import org.beffroi.core.text.Tokens;

/** What analyses ask of the product, the whole way from the text of a query to what a person would see. */
record OurAnalyses(Product product) {

    /** Characters shown on each side of what was found. */
    private static final int AROUND = 60;

    /** How many mentions have each of the most frequent words of what is found. */
    List<Long> frequent(String text, int most) {
        Query query = product.parse(text);
        try (Snapshot snapshot = product.archive().snapshot()) {
            WordCounts words = snapshot.words(query, Cancel.never());
            Greatest greatest = new Greatest(most);
            for (int code = 0; code < words.codes(); code++) {
                greatest.offer(words.count(code), code);
            }
            List<Long> counts = new ArrayList<>();
            for (int code : greatest.inOrder()) {
                counts.add(words.stem(code).isEmpty() ? 0 : words.count(code));
            }
            return counts;
        }
    }

    /** The words that set what is found apart from all the rest, most telling first, and how telling they are in thousandths. */
    Map<String, Long> keyness(String text, int atLeast, int most) {
        Query query = product.parse(text);
        try (Snapshot snapshot = product.archive().snapshot()) {
            WordCounts found = snapshot.words(query, Cancel.never());
            WordCounts all = snapshot.words(new Query.Everything(), Cancel.never());
            long rest = all.mentions() - found.mentions();
            double[] scores = new double[found.codes()];
            Greatest greatest = new Greatest(most);
            for (int code = 0; code < found.codes(); code++) {
                long with = found.count(code);
                if (with >= atLeast) {
                    scores[code] = LogLikelihood.of(with, found.mentions(), all.count(code) - with, rest);
                    greatest.offer(scores[code], code);
                }
            }
            Map<String, Long> telling = new LinkedHashMap<>();
            for (int code : greatest.inOrder()) {
                telling.put(found.stem(code), Math.round(scores[code] * 1000));
            }
            return telling;
        }
    }

    /** How many mentions have each pair of values, and under {@code Σ} the sum of a number over all of them. */
    Map<String, Long> crossed(String text, Field one, Field other, Field number) {
        Query query = product.parse(text);
        try (Snapshot snapshot = product.archive().snapshot()) {
            Columns columns = snapshot.columns(List.of(one, other, number), Cancel.never());
            long[][] counts = new long[columns.codes(0) + 1][columns.codes(1) + 1];
            long[] sum = new long[1];
            snapshot.scan(query, columns, Cancel.never(), row -> {
                counts[row.code(0) + 1][row.code(1) + 1]++;
                if (row.has(2)) {
                    sum[0] += row.number(2);
                }
            });
            Map<String, Long> pairs = new TreeMap<>();
            for (int i = 0; i < counts.length; i++) {
                for (int j = 0; j < counts[i].length; j++) {
                    if (counts[i][j] > 0) {
                        String value = i == 0 ? "" : columns.value(0, i - 1);
                        pairs.put(value + " × " + (j == 0 ? "" : columns.value(1, j - 1)), counts[i][j]);
                    }
                }
            }
            pairs.put("Σ", sum[0]);
            return pairs;
        }
    }

    /** The newest lines of a concordance: what stands around what was found, in so many mentions. */
    List<String> concordance(String text, int mentions) {
        Query query = product.parse(text);
        Matching matching = matching(query);
        try (Snapshot snapshot = product.archive().snapshot()) {
            return snapshot.page(query, Order.NEWEST, Optional.empty(), mentions, Cancel.never()).rows().stream()
                    .map(entry -> line(matching, entry.effective()))
                    .toList();
        }
    }

    /** What finds and marks, mention by mention, what a query asks for. */
    static Matching matching(Query query) {
        return new Matching(query, Fields.core(), new Tokens(), new DayResolution(LocalDate.EPOCH, Product.PARIS));
    }

    /** What stands around the first mark in a mention. */
    static String line(Matching matching, FieldValues values) {
        Mark mark = matching.marks(values).getFirst();
        String text =
                values.string(Fields.core().byKey(mark.field()).orElseThrow()).orElseThrow();
        return text.substring(Math.max(0, mark.start() - AROUND), Math.min(text.length(), mark.end() + AROUND));
    }
}
