package org.beffroi.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.bench.measure.Arena;
import org.beffroi.bench.measure.Bout;
import org.beffroi.bench.measure.Duel;
import org.beffroi.bench.measure.Row;
import org.beffroi.bench.measure.Row.Target;
import org.beffroi.bench.rival.Sqlite;
import org.beffroi.bench.rival.Sqlite.Screen;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;

/**
 * A whole Listen screen (count, timeline, four facets, 50 newest rows with their words marked) against SQLite with FTS5 in
 * whichever of its two ways is faster, on questions that mean the same to both.
 */
record ScreenPart(Product product, Grounds grounds, List<Asked> asked, int runs) {

    private static final TimelineSpan DAYS = new TimelineSpan(Unit.DAY, ZoneOffset.UTC);
    private static final List<Field> FACETS =
            List.of(CoreFields.NETWORK, CoreFields.TONE, CoreFields.THEME, CoreFields.PLACE);
    private static final int TOP = 20;
    private static final int ROWS = 50;
    private static final Target TARGET = Target.atLeast(10);

    /**
     * A question in both languages.
     *
     * @param id short name of the row
     * @param text as an analyst types it
     * @param match as FTS5 wants it
     */
    record Asked(String id, String text, String match) {}

    List<Row> rows() throws Exception {
        Path file = grounds.folder().resolve("sqlite");
        List<Row> rows = new ArrayList<>();
        try (Sqlite sqlite = filled(file)) {
            List<Duel> duels = new ArrayList<>();
            for (Asked one : asked) {
                checkSame(one, sqlite);
                duels.add(new Duel(one.text(), () -> ours(one.text()), () -> sqlite.screenByParts(one.match())));
                duels.add(new Duel(one.text(), () -> ours(one.text()), () -> sqlite.screenByGathering(one.match())));
            }
            List<Bout> bouts = new Arena(Duration.ofSeconds(4), runs, Duration.ofMillis(100)).fight(duels);
            for (int i = 0; i < asked.size(); i++) {
                Bout parts = bouts.get(2 * i);
                Bout gathering = bouts.get(2 * i + 1);
                Bout hardest = parts.theirs().median() < gathering.theirs().median() ? parts : gathering;
                rows.add(Bouts.row(
                        "screen." + asked.get(i).id(),
                        Sentence.of(
                                ScreenPart.class,
                                "row.screen",
                                asked.get(i).text(),
                                product.count(asked.get(i).text())),
                        List.of(hardest),
                        TARGET));
            }
        }
        return rows;
    }

    private Sqlite filled(Path place) throws Exception {
        boolean missing = grounds.needs(place);
        Sqlite sqlite = new Sqlite(place.resolve("mentions.db"));
        if (missing) {
            grounds.fill("building.sqlite", sqlite);
            grounds.done(place);
        }
        return sqlite;
    }

    private OurScreen ours(String text) {
        Query query = product.parse(text);
        try (Snapshot snapshot = product.archive().snapshot()) {
            Cancel never = Cancel.never();
            Timeline timeline = snapshot.timeline(query, DAYS, never);
            List<FacetCounts> facets = new ArrayList<>(FACETS.size());
            for (Field field : FACETS) {
                facets.add(snapshot.facet(query, field, TOP, never));
            }
            long count = snapshot.count(query, never);
            List<Entry> rows = snapshot.page(query, Order.NEWEST, Optional.empty(), ROWS, never)
                    .rows();
            return new OurScreen(count, timeline, facets, rows);
        }
    }

    private void checkSame(Asked one, Sqlite sqlite) throws Exception {
        OurScreen ours = ours(one.text());
        for (Screen theirs : List.of(sqlite.screenByParts(one.match()), sqlite.screenByGathering(one.match()))) {
            Bouts.checkSame(one.text(), ours.count(), theirs.count());
            Bouts.checkSame(one.text(), days(ours.timeline()), theirs.timeline());
            for (int i = 0; i < FACETS.size(); i++) {
                Map<String, Long> counts = new LinkedHashMap<>();
                ours.facets().get(i).counts().forEach(count -> counts.put(count.value(), count.mentions()));
                Bouts.checkSame(one.text(), counts, theirs.facets().get(i));
            }
            Bouts.checkSame(one.text(), ours.rows().size(), theirs.rows().size());
        }
    }

    private static Map<String, Long> days(Timeline timeline) {
        Map<String, Long> days = new LinkedHashMap<>();
        timeline.buckets().stream()
                .filter(bucket -> bucket.mentions() > 0)
                .forEach(bucket ->
                        days.put(Long.toString(bucket.start().toLocalDate().toEpochDay()), bucket.mentions()));
        return days;
    }

    private record OurScreen(long count, Timeline timeline, List<FacetCounts> facets, List<Entry> rows) {}
}
