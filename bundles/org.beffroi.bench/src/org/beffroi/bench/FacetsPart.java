package org.beffroi.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.beffroi.bench.measure.Arena;
import org.beffroi.bench.measure.Bout;
import org.beffroi.bench.measure.Duel;
import org.beffroi.bench.measure.Row;
import org.beffroi.bench.measure.Row.Target;
import org.beffroi.bench.twin.TwinFacets;
import org.beffroi.bench.twin.TwinReader;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;

/** Facets of small vocabularies, against whichever of Lucene's ways is the fastest on that question. */
record FacetsPart(Product product, TwinReader twin, List<Share> shares, int runs) {

    private static final List<Field> FIELDS =
            List.of(CoreFields.NETWORK, CoreFields.PLACE, CoreFields.LANGUAGE, CoreFields.TONE, CoreFields.THEME);
    private static final int TOP = 20;
    private static final Target AS_FAST = Target.atMost(1);

    List<Row> rows() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Field field : FIELDS) {
            StringDocValuesReaderState state = new StringDocValuesReaderState(twin.reader(), "f." + field.name());
            List<Duel> duels = new ArrayList<>();
            for (Share share : shares) {
                checkSame(share, field, state);
                duels.add(new Duel(
                        share.text(),
                        () -> product.facet(share.text(), field, TOP),
                        () -> TwinFacets.module(twin.searcher(), "f." + field.name(), state, share.ready(), TOP)));
                duels.add(new Duel(
                        share.text(),
                        () -> product.facet(share.text(), field, TOP),
                        () -> TwinFacets.collector(twin.searcher(), "f." + field.name(), share.ready(), TOP)));
            }
            List<Bout> bouts = new Arena(Duration.ofSeconds(2), runs, Duration.ofMillis(100)).fight(duels);
            List<Bout> hardest = new ArrayList<>();
            for (int i = 0; i < bouts.size(); i += 2) {
                hardest.add(best(bouts.get(i), bouts.get(i + 1)));
            }
            rows.add(row(field, "everything", hardest.subList(0, 1)));
            rows.add(row(field, "found", hardest.subList(1, hardest.size())));
        }
        return rows;
    }

    private static Bout best(Bout one, Bout other) {
        return one.theirs().median() <= other.theirs().median() ? one : other;
    }

    private static Row row(Field field, String what, List<Bout> bouts) {
        return Bouts.row(
                "facet." + field.name() + "." + what,
                Sentence.of(FacetsPart.class, "row.facet." + what, new FieldLabel(field).sentence()),
                bouts,
                AS_FAST);
    }

    private void checkSame(Share share, Field field, StringDocValuesReaderState state) throws IOException {
        FacetCounts ours = product.facet(share.text(), field, TOP);
        Map<String, Long> named = new HashMap<>();
        ours.counts().forEach(count -> named.put(count.value(), count.mentions()));
        Map<String, Long> theirs = TwinFacets.module(twin.searcher(), "f." + field.name(), state, share.ready(), TOP);
        Map<String, Long> others = TwinFacets.collector(twin.searcher(), "f." + field.name(), share.ready(), TOP);
        Bouts.checkSame(share.text(), sizes(named), sizes(theirs));
        Bouts.checkSame(share.text(), named, others);
    }

    /** The facet module breaks ties in its own way: counts are compared, not the names of the last ones. */
    private static List<Long> sizes(Map<String, Long> counts) {
        return counts.values().stream().sorted().toList();
    }

    private record FieldLabel(Field field) {
        Sentence sentence() {
            return Sentence.of(FacetsPart.class, "field." + field.name());
        }
    }
}
