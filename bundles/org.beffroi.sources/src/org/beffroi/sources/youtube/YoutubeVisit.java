package org.beffroi.sources.youtube;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.youtube.YoutubeCursor.Waiting;
import org.beffroi.sources.youtube.YoutubeServer.Later;
import org.beffroi.sources.youtube.YoutubeServer.Lost;

/** One visit: asks, and writes down after each answer where the next one goes on. For one thread, once. */
final class YoutubeVisit {

    private static final int MOST_QUESTIONS = 10;
    private static final int REMEMBERED = 200;
    private static final int ASKED_AT_ONCE = 50;
    private static final Duration BETWEEN_REFRESHES = Duration.ofHours(6);

    /** A comment that was held back for review shows under the time at which it was written. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final YoutubeServer server;
    private final VisitContext context;
    private final boolean wantsReplies;
    private final YoutubeMentions made;
    private final List<MentionId> gone = new ArrayList<>();
    private final List<Sentence> remarks = new ArrayList<>();
    private YoutubeCursor state;
    private int questions;

    YoutubeVisit(YoutubeServer server, YoutubeCursor state) {
        this.server = server;
        this.context = server.context();
        this.wantsReplies = server.parameters().replies();
        this.made = new YoutubeMentions(context.origin());
        this.state = state;
    }

    /** Makes it. */
    Visit made() {
        Optional<Instant> notBefore = Optional.empty();
        boolean lost = false;
        try {
            findChannel();
            readNew();
            if (state.down().isEmpty()) {
                refresh();
                readAnswers();
                readPast();
            }
        } catch (Later later) {
            notBefore = Optional.of(later.until());
            remarks.add(later.why());
        } catch (Lost e) {
            lost = true;
            state = state.anew(); // at the next harvest, not at once: a token that is always refused would never end
        }
        boolean left = state.down().isPresent()
                || state.back().isPresent()
                || !state.waiting().isEmpty();
        if (made.empty() > 0) {
            remarks.add(Sentence.of(YoutubeVisit.class, "video.empty", made.empty()));
        }
        return new Visit(
                made.mentions(), state.written(), left && !lost && notBefore.isEmpty(), notBefore, gone, remarks);
    }

    private boolean mayAsk() {
        context.cancel().check();
        return questions++ < MOST_QUESTIONS;
    }

    private void findChannel() throws Later, Lost {
        Optional<String> handle = server.parameters().handle();
        if (handle.isEmpty()) {
            state = state.ofChannel(server.parameters().channel().orElse(""));
        } else if (state.channel().isEmpty() && mayAsk()) {
            state = state.ofChannel(server.channel(handle.get()));
        }
    }

    /** Reads what came since the last visit, down to what is known; the first page of all is the whole of it. */
    private void readNew() throws Later, Lost {
        boolean first = state.floor().isEmpty();
        Optional<Instant> known = state.floor().map(floor -> floor.minus(OVERLAP));
        do {
            if (!mayAsk()) {
                return;
            }
            Optional<String> asked = state.down();
            YoutubePage page = server.threads(state.channel(), asked);
            take(page.items(), asked.isEmpty());
            Optional<Instant> top =
                    asked.isPresent() ? state.top() : page.newest().or(state::top);
            boolean reached = first
                    || page.items().isEmpty()
                    || page.items().stream()
                            .flatMap(thread -> YoutubePage.began(thread).stream())
                            .allMatch(began -> known.isPresent() && !began.isAfter(known.get()));
            state = state.downTo(top, reached ? Optional.empty() : forward(page, asked));
            if (first) {
                state = state.backTo(page.next());
            }
        } while (state.down().isPresent());
        state = state.caughtUp();
    }

    private void readPast() throws Later, Lost {
        while (state.back().isPresent() && mayAsk()) {
            YoutubePage page = server.threads(state.channel(), state.back());
            take(page.items(), false);
            state = state.backTo(forward(page, state.back()));
            readAnswers();
        }
    }

    /** The page after one, empty for a server that leads in a circle. */
    private static Optional<String> forward(YoutubePage page, Optional<String> asked) {
        return page.items().isEmpty()
                ? Optional.empty()
                : page.next().filter(next -> !Optional.of(next).equals(asked));
    }

    private void take(List<Map<String, Object>> threads, boolean newest) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Waiting> waiting = new ArrayList<>(state.waiting());
        for (Map<String, Object> thread : threads) {
            Map<String, Object> snippet = Tree.object(thread, "snippet");
            String id = Tree.text(thread, "id");
            String video = Tree.text(snippet, "videoId");
            int replies = count(Tree.text(snippet, "totalReplyCount"));
            made.take(YoutubePage.first(thread), video, replies);
            List<Map<String, Object>> shown = Tree.objects(Tree.object(thread, "replies"), "comments");
            if (wantsReplies) {
                shown.forEach(reply -> made.take(reply, video, -1));
            }
            // the interface shows some answers only, and counts those that it does not show to us
            boolean changed = !Integer.valueOf(replies).equals(state.recent().get(id));
            Waiting discussion = new Waiting(id, video, Optional.empty());
            if (wantsReplies && changed && replies > shown.size() && !waiting.contains(discussion)) {
                waiting.add(discussion);
            }
            counts.put(id, replies);
        }
        state = state.awaiting(waiting).remembering(latest(counts, newest));
    }

    /** The newest page comes first, older ones fill what is left. */
    private Map<String, Integer> latest(Map<String, Integer> counts, boolean newest) {
        Map<String, Integer> all = new LinkedHashMap<>(newest ? counts : state.recent());
        (newest ? state.recent() : counts).forEach(all::putIfAbsent);
        all.replaceAll((id, before) -> counts.getOrDefault(id, before));
        Map<String, Integer> kept = new LinkedHashMap<>();
        all.entrySet().stream().limit(REMEMBERED).forEach(one -> kept.put(one.getKey(), one.getValue()));
        return kept;
    }

    private static int count(String written) {
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }

    private void readAnswers() throws Later {
        while (!state.waiting().isEmpty() && mayAsk()) {
            Waiting one = state.waiting().getFirst();
            List<Waiting> left =
                    new ArrayList<>(state.waiting().subList(1, state.waiting().size()));
            try {
                YoutubePage page = server.replies(one.thread(), one.page());
                page.items().forEach(reply -> made.take(reply, one.video(), -1));
                forward(page, one.page())
                        .ifPresent(next -> left.addFirst(new Waiting(one.thread(), one.video(), Optional.of(next))));
            } catch (Lost e) {
                // the discussion was taken back in the meantime: nothing is left to read of it
            }
            state = state.awaiting(left);
        }
    }

    /** Asks for the latest threads again: an edited comment comes back, one that was taken back does not. */
    private void refresh() throws Later {
        if (state.refreshed().isEmpty()) {
            state = state.refreshed(context.now()); // what was just read needs no second look
            return;
        }
        if (state.refreshed().get().plus(BETWEEN_REFRESHES).isAfter(context.now())) {
            return;
        }
        List<String> asked = List.copyOf(state.recent().keySet());
        for (int from = 0; from < asked.size(); from += ASKED_AT_ONCE) {
            if (!mayAsk()) {
                return; // all of them again at the next visit
            }
            refresh(asked.subList(from, Math.min(asked.size(), from + ASKED_AT_ONCE)));
        }
        state = state.refreshed(context.now());
    }

    private void refresh(List<String> asked) throws Later {
        List<Map<String, Object>> found;
        try {
            found = server.threads(asked).items();
        } catch (Lost e) {
            return; // it does not say which of them
        }
        take(found, false);
        Set<String> there = new HashSet<>();
        found.forEach(thread -> there.add(Tree.text(thread, "id")));
        Map<String, Integer> left = new LinkedHashMap<>(state.recent());
        asked.stream().filter(id -> !there.contains(id)).forEach(id -> {
            gone.add(MentionId.of(YoutubeMentions.NETWORK, id));
            left.remove(id);
        });
        state = state.remembering(left);
    }
}
