package org.beffroi.sources.bluesky;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.web.WebSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * An account or a search of Bluesky: what is new first, then the past, a few pages a visit; the latest posts are asked for
 * again twice a day, which brings their counts and shows which were taken back.
 */
@Component(service = Source.class)
@Source.Info(id = "bluesky")
public final class BlueskySource extends WebSource<BlueskyParameters> {

    private static final int MOST_PAGES = 10;
    private static final int REMEMBERED = 100;
    private static final int ASKED_AT_ONCE = 25;
    private static final Duration BETWEEN_REFRESHES = Duration.ofHours(12);

    /** Servers take in posts a little out of order. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    /** Bluesky over that web. */
    @Activate
    public BlueskySource(@Reference Web web) {
        super(web);
    }

    @Override
    public Visit visit(BlueskyParameters parameters, Optional<String> cursor, VisitContext context) {
        Reader reader = new Reader(
                parameters,
                new BlueskyServer(web(), parameters.server(), parameters.account(), context),
                new BlueskyMentions(context, networks()),
                cursor.map(BlueskyCursor::read).orElse(BlueskyCursor.NONE),
                context);
        return reader.visit();
    }

    /** One visit. */
    private static final class Reader {

        private final BlueskyParameters parameters;
        private final BlueskyServer server;
        private final BlueskyMentions made;
        private final boolean reposts;
        private final VisitContext context;
        private final List<String> gone = new ArrayList<>();
        private BlueskyCursor state;
        private int pages;

        Reader(
                BlueskyParameters parameters,
                BlueskyServer server,
                BlueskyMentions made,
                BlueskyCursor state,
                VisitContext context) {
            this.parameters = parameters;
            this.server = server;
            this.made = made;
            this.state = state;
            this.reposts = parameters.reposts() || parameters.search().isPresent();
            this.context = context;
        }

        Visit visit() {
            Optional<Instant> notBefore = Optional.empty();
            try {
                boolean caughtUp = readNew();
                if (caughtUp) {
                    refresh();
                    readPast();
                }
            } catch (BlueskyServer.Later later) {
                notBefore = Optional.of(later.until());
            }
            boolean more = notBefore.isEmpty()
                    && (state.down().isPresent() || state.back().isPresent());
            return new Visit(
                    made.mentions(),
                    state.written(),
                    more,
                    notBefore,
                    gone.stream().map(uri -> MentionId.of("bluesky", uri)).toList(),
                    remarks(notBefore.isPresent()));
        }

        /** Reads what came since the last visit, down to what is known; the first page of all is the whole of it. */
        private boolean readNew() throws BlueskyServer.Later {
            boolean first = state.floor().isEmpty();
            Optional<Instant> known = state.floor().map(floor -> floor.minus(OVERLAP));
            do {
                BlueskyPage page = next(state.down());
                Optional<Instant> top =
                        state.down().isPresent() ? state.top() : page.newest().or(state::top);
                boolean reached = first
                        || page.items().isEmpty()
                        || known.isPresent()
                                && page.items().stream()
                                        .flatMap(item -> BlueskyPage.time(item).stream())
                                        .allMatch(time -> !time.isAfter(known.get()));
                Optional<String> on = reached ? Optional.empty() : forward(page, state.down());
                state = state.downTo(top, on);
                if (first) {
                    state = state.backTo(page.next());
                }
            } while (state.down().isPresent() && pages < MOST_PAGES);
            if (state.down().isEmpty()) {
                state = state.caughtUp();
            }
            return state.down().isEmpty();
        }

        /** The page after one, empty for a server that leads in a circle. */
        private static Optional<String> forward(BlueskyPage page, Optional<String> asked) {
            return page.items().isEmpty()
                    ? Optional.empty()
                    : page.next().filter(next -> !Optional.of(next).equals(asked));
        }

        private void readPast() throws BlueskyServer.Later {
            while (state.back().isPresent() && pages < MOST_PAGES) {
                BlueskyPage page = next(state.back());
                state = state.backTo(forward(page, state.back()));
            }
        }

        private BlueskyPage next(Optional<String> cursor) throws BlueskyServer.Later {
            context.cancel().check();
            BlueskyPage page = server.page(parameters, cursor);
            pages++;
            Set<String> recent = new LinkedHashSet<>();
            for (Map<String, Object> item : page.items()) {
                boolean repost = item.containsKey("reason")
                        && !Tree.object(Tree.object(item, "reason"), "by").isEmpty();
                if ((reposts || !repost) && made.take(item) && !repost) {
                    recent.add(Tree.text(BlueskyPage.post(item), "uri"));
                }
            }
            remember(recent, cursor.isEmpty());
            return page;
        }

        /** The newest page comes first, older ones fill what is left. */
        private void remember(Set<String> uris, boolean newest) {
            Set<String> all = new LinkedHashSet<>(newest ? uris : state.recent());
            all.addAll(newest ? state.recent() : uris);
            state = state.remembering(
                    all.stream().filter(uri -> !uri.isEmpty()).limit(REMEMBERED).toList());
        }

        private void refresh() throws BlueskyServer.Later {
            boolean due = state.refreshed()
                    .map(last -> !last.plus(BETWEEN_REFRESHES).isAfter(context.now()))
                    .orElse(true);
            if (!due) {
                return;
            }
            List<String> asked = state.recent();
            Set<String> there = new HashSet<>();
            boolean firstVisit = state.refreshed().isEmpty(); // what was just read needs no second look
            for (int from = 0; from < asked.size() && !firstVisit; from += ASKED_AT_ONCE) {
                context.cancel().check();
                List<String> some = asked.subList(from, Math.min(asked.size(), from + ASKED_AT_ONCE));
                for (Map<String, Object> post : server.posts(some).items()) {
                    there.add(Tree.text(post, "uri"));
                    made.take(post);
                }
            }
            if (!firstVisit) {
                asked.stream().filter(uri -> !there.contains(uri)).forEach(gone::add);
            }
            state = state.refreshed(
                    context.now(),
                    asked.stream()
                            .filter(uri -> firstVisit || there.contains(uri))
                            .toList());
        }

        private List<Sentence> remarks(boolean later) {
            List<Sentence> remarks = new ArrayList<>();
            if (later) {
                remarks.add(Sentence.of(BlueskySource.class, "bluesky.later"));
            }
            if (made.closed() > 0) {
                remarks.add(Sentence.of(BlueskySource.class, "bluesky.closed", made.closed()));
            }
            if (made.empty() > 0) {
                remarks.add(Sentence.of(BlueskySource.class, "bluesky.empty", made.empty()));
            }
            if (!gone.isEmpty()) {
                remarks.add(Sentence.of(
                        BlueskySource.class,
                        "bluesky.gone",
                        gone.size(),
                        String.join(", ", gone.subList(0, Math.min(5, gone.size())))));
            }
            return remarks;
        }
    }
}
