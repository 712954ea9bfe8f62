package org.beffroi.analyses.ground;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.analyses.frame.ColumnValues;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/**
 * On whose ground mentions stand, as far as the whole archive tells.
 *
 * <p>A page is its outlet. It is the body's own where at least half of what is published there is by the body; another's where
 * at least half is by press, elected officials or organisations; else unofficial: no page of the body, nor known to be that of
 * such an actor. Where there is no page, what the body posts is on its own ground, with what is said in the threads below. All
 * else is not known: mentions without a page, and pages on which nothing is known to be published.
 *
 * @param pages names of the pages of each known ground, those with most publications first
 * @param threads identities of what the body posted where there are no pages, the newest
 * @param more whether there are more threads or pages than are looked at: the last ones are not known then
 */
record Grounds(Map<Ground, List<String>> pages, List<String> threads, boolean more) {

    /** Terms that one query can hold beside others. */
    private static final int MOST = 220;

    private static final List<Field> FIELDS =
            List.of(CoreFields.OUTLET, CoreFields.TYPE, CoreFields.SPEAKER, CoreFields.OFFICIAL);

    private static final int OUTLET = 0;
    private static final int TYPE = 1;
    private static final int SPEAKER = 2;
    private static final int OFFICIAL = 3;

    private static final Set<String> PUBLICATIONS = Set.of("post", "repost", "quote", "article");
    private static final Set<String> LISTED = Set.of("press", "elected", "organisation");

    /** Whose ground; what is not known is the ground of nobody. */
    enum Ground {
        OWN,
        UNOFFICIAL,
        OTHERS,
        UNKNOWN;

        /** Those of which it is known whose they are. */
        static final List<Ground> KNOWN = List.of(OWN, UNOFFICIAL, OTHERS);
    }

    Grounds {
        pages = Map.copyOf(pages);
        threads = List.copyOf(threads);
    }

    /** Those of an archive. */
    static Grounds of(Run run) {
        Columns columns = run.snapshot().columns(FIELDS, run.cancel());
        Published published = new Published(columns);
        run.snapshot().scan(Queries.has(CoreFields.OUTLET), columns, run.cancel(), published::add);
        List<String> threads = threads(run);
        boolean more = threads.size() > MOST;
        Map<Ground, List<String>> pages = new EnumMap<>(Ground.class);
        for (Ground ground : Ground.KNOWN) {
            List<String> names = published.pages(ground);
            more |= names.size() > MOST;
            pages.put(ground, names.subList(0, Math.min(MOST, names.size())));
        }
        return new Grounds(pages, threads.subList(0, Math.min(MOST, threads.size())), more);
    }

    private static List<String> threads(Run run) {
        Query query = Queries.all(OwnVoice.posts(), Queries.not(Queries.has(CoreFields.OUTLET)));
        return run.snapshot().page(query, Order.NEWEST, Optional.empty(), MOST + 1, run.cancel()).rows().stream()
                .map(Entry::mention)
                .map(mention -> mention.id().value())
                .toList();
    }

    /** Whether the archive shows anything of the body: an own page, or something that it posts. */
    boolean knowsOwn() {
        return !pages.get(Ground.OWN).isEmpty() || !threads.isEmpty();
    }

    /** The mentions on a ground. */
    Query query(Ground ground) {
        return switch (ground) {
            case OWN -> own();
            case UNOFFICIAL, OTHERS -> on(ground);
            case UNKNOWN ->
                Queries.all(Queries.not(own()), Queries.not(on(Ground.UNOFFICIAL)), Queries.not(on(Ground.OTHERS)));
        };
    }

    private Query own() {
        Query none = Queries.not(Queries.has(CoreFields.OUTLET));
        List<Query> any = new ArrayList<>(named(pages.get(Ground.OWN)));
        any.add(Queries.all(none, OwnVoice.posts()));
        if (!threads.isEmpty()) {
            any.add(Queries.all(
                    none,
                    Queries.any(threads.stream()
                            .map(thread -> Queries.is(CoreFields.THREAD, thread))
                            .toList())));
        }
        return Queries.any(any);
    }

    /** Without such a page nothing: what has a page and has none. */
    private Query on(Ground ground) {
        List<String> names = pages.get(ground);
        return names.isEmpty()
                ? Queries.all(Queries.has(CoreFields.OUTLET), Queries.not(Queries.has(CoreFields.OUTLET)))
                : Queries.any(named(names));
    }

    private static List<Query> named(List<String> names) {
        return names.stream()
                .sorted()
                .map(name -> Queries.is(CoreFields.OUTLET, name))
                .toList();
    }

    /** Whose ground a page is. */
    Ground of(String page) {
        return Ground.KNOWN.stream()
                .filter(ground -> pages.get(ground).contains(page))
                .findFirst()
                .orElse(Ground.UNKNOWN);
    }

    /** What was published on each page, by whom. */
    private static final class Published {

        private final Columns columns;
        private final ColumnValues types;
        private final ColumnValues speakers;
        private final ColumnValues officials;
        private final int[] own;
        private final int[] listed;
        private final int[] all;

        Published(Columns columns) {
            this.columns = columns;
            this.types = ColumnValues.of(columns, TYPE);
            this.speakers = ColumnValues.of(columns, SPEAKER);
            this.officials = ColumnValues.of(columns, OFFICIAL);
            int codes = columns.codes(OUTLET);
            this.own = new int[codes];
            this.listed = new int[codes];
            this.all = new int[codes];
        }

        void add(Row row) {
            if (!PUBLICATIONS.contains(types.of(row))) {
                return;
            }
            int page = row.code(OUTLET);
            String speaker = speakers.of(row);
            all[page]++;
            if (speaker.equals("own") || Boolean.parseBoolean(officials.of(row))) {
                own[page]++;
            } else if (LISTED.contains(speaker)) {
                listed[page]++;
            }
        }

        /** The ground of a page; nobody speaks for the body but those that its list or its sources name. */
        private Ground ground(int page) {
            int half = (all[page] + 1) / 2;
            if (all[page] == 0) {
                return Ground.UNKNOWN;
            }
            if (own[page] >= half) {
                return Ground.OWN;
            }
            return listed[page] >= half ? Ground.OTHERS : Ground.UNOFFICIAL;
        }

        /** Those with most publications first. */
        List<String> pages(Ground ground) {
            List<Integer> found = new ArrayList<>();
            for (int page = 0; page < all.length; page++) {
                if (ground(page) == ground) {
                    found.add(page);
                }
            }
            found.sort((one, other) -> Integer.compare(all[other], all[one]));
            return found.stream().map(page -> columns.value(OUTLET, page)).toList();
        }
    }
}
