package org.beffroi.analyses.ground;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.analyses.frame.ColumnValues;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Columns;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Row;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/**
 * On whose ground mentions stand, as far as the whole archive tells.
 *
 * <p>A page is its outlet. It is the body's own where at least half of what is posted there is by the body; another's where
 * at least half is by press, elected officials or organisations, or where nothing that was posted there is known; else it is
 * unofficial: a page or group of people about the town. Where there is no page, what the body posts is on its own ground, with
 * what is said in the threads below; all else is on the ground of others, such as people's own profiles.
 *
 * @param ownPages names of the body's own
 * @param unofficialPages names of the unofficial ones, those with most posts
 * @param threads identities of what the body posted where there are no pages, the newest
 * @param more whether there are more threads or unofficial pages than are looked at
 */
record Grounds(Set<String> ownPages, Set<String> unofficialPages, List<String> threads, boolean more) {

    /** Terms that one query can hold beside others. */
    private static final int MOST = 300;

    private static final List<Field> FIELDS =
            List.of(CoreFields.OUTLET, CoreFields.TYPE, CoreFields.SPEAKER, CoreFields.OFFICIAL);

    private static final int OUTLET = 0;
    private static final int TYPE = 1;
    private static final int SPEAKER = 2;
    private static final int OFFICIAL = 3;

    private static final Set<String> POSTS = Set.of("post", "repost", "quote");
    private static final Set<String> LISTED = Set.of("press", "elected", "organisation");

    /** Whose ground. */
    enum Ground {
        OWN,
        UNOFFICIAL,
        OTHERS
    }

    Grounds {
        ownPages = Set.copyOf(ownPages);
        unofficialPages = Set.copyOf(unofficialPages);
        threads = List.copyOf(threads);
    }

    /** Those of an archive. */
    static Grounds of(Run run) {
        Columns columns = run.snapshot().columns(FIELDS, run.cancel());
        Posted posted = new Posted(columns);
        run.snapshot().scan(Queries.has(CoreFields.OUTLET), columns, run.cancel(), posted::add);
        List<String> threads = threads(run);
        Set<String> unofficial = posted.unofficial();
        return new Grounds(
                posted.own(),
                unofficial.size() <= MOST
                        ? unofficial
                        : new LinkedHashSet<>(new ArrayList<>(unofficial).subList(0, MOST)),
                threads.subList(0, Math.min(MOST, threads.size())),
                threads.size() > MOST || unofficial.size() > MOST);
    }

    private static List<String> threads(Run run) {
        Query query = Queries.all(OwnVoice.posts(), Queries.not(Queries.has(CoreFields.OUTLET)));
        return run.snapshot().page(query, Order.NEWEST, Optional.empty(), MOST + 1, run.cancel()).rows().stream()
                .map(Entry::mention)
                .map(mention -> mention.id().value())
                .toList();
    }

    /** The mentions on a ground. */
    Query query(Ground ground) {
        return switch (ground) {
            case OWN -> own();
            case UNOFFICIAL -> unofficial();
            case OTHERS -> Queries.all(Queries.not(own()), Queries.not(unofficial()));
        };
    }

    private Query own() {
        Query none = Queries.not(Queries.has(CoreFields.OUTLET));
        List<Query> any = new ArrayList<>(pages(ownPages));
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
    private Query unofficial() {
        return unofficialPages.isEmpty()
                ? Queries.all(Queries.has(CoreFields.OUTLET), Queries.not(Queries.has(CoreFields.OUTLET)))
                : Queries.any(pages(unofficialPages));
    }

    private static List<Query> pages(Set<String> names) {
        return names.stream()
                .sorted()
                .map(name -> Queries.is(CoreFields.OUTLET, name))
                .toList();
    }

    /** Whose ground a page is. */
    Ground of(String page) {
        return ownPages.contains(page)
                ? Ground.OWN
                : unofficialPages.contains(page) ? Ground.UNOFFICIAL : Ground.OTHERS;
    }

    /** What was posted on each page, by whom. */
    private static final class Posted {

        private final Columns columns;
        private final ColumnValues types;
        private final ColumnValues speakers;
        private final ColumnValues officials;
        private final int[] own;
        private final int[] listed;
        private final int[] all;

        Posted(Columns columns) {
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
            if (!POSTS.contains(types.of(row))) {
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

        Set<String> own() {
            Set<String> names = new HashSet<>();
            for (int page = 0; page < all.length; page++) {
                if (all[page] > 0 && 2 * own[page] >= all[page]) {
                    names.add(columns.value(OUTLET, page));
                }
            }
            return names;
        }

        /** Those with most posts first. */
        Set<String> unofficial() {
            List<Integer> pages = new ArrayList<>();
            for (int page = 0; page < all.length; page++) {
                if (all[page] > 0 && 2 * own[page] < all[page] && 2 * listed[page] < all[page]) {
                    pages.add(page);
                }
            }
            pages.sort((one, other) -> Integer.compare(all[other], all[one]));
            Set<String> names = new LinkedHashSet<>();
            pages.forEach(page -> names.add(columns.value(OUTLET, page)));
            return names;
        }
    }
}
