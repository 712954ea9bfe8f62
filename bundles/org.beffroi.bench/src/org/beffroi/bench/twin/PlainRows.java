package org.beffroi.bench.twin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.Query;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;

/** What was found as objects in memory, two words and a number each, gone through with a plain loop. */
public final class PlainRows {

    private final List<Plain> rows = new ArrayList<>();

    /** Reads them; that is no part of what is timed. */
    public PlainRows(TwinReader twin, Query query, Field one, Field other, Field number) throws IOException {
        Map<String, String> once = new HashMap<>();
        twin.each(query, mention -> {
            FieldValues values = mention.values();
            rows.add(new Plain(
                    once.computeIfAbsent(values.string(one).orElse(""), same -> same),
                    once.computeIfAbsent(values.string(other).orElse(""), same -> same),
                    values.number(number).orElse(null)));
            return true;
        });
    }

    private record Plain(String one, String other, Long number) {}

    /** How many rows. */
    public int size() {
        return rows.size();
    }

    /** How many have each pair of words, and under {@code Σ} the sum of all numbers. */
    public Map<String, Long> crossed() {
        Map<String, Map<String, long[]>> counts = new HashMap<>();
        long sum = 0;
        for (Plain row : rows) {
            counts.computeIfAbsent(row.one, value -> new HashMap<>())
                    .computeIfAbsent(row.other, value -> new long[1])[0]++;
            if (row.number != null) {
                sum += row.number;
            }
        }
        Map<String, Long> named = new TreeMap<>();
        counts.forEach((one, others) -> others.forEach((other, count) -> named.put(one + " × " + other, count[0])));
        named.put("Σ", sum);
        return named;
    }
}
