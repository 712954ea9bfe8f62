package org.beffroi.sources.graph;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.mapping.JsonMentions;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.profile.KnownProfiles;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.web.JsonApi;

/**
 * One visit: the latest posts with their counts, then the comments of those whose number of comments has changed. The order
 * in which the network gives comments is its own, so that all pages of such a post are read again; what is known is met
 * under its identity.
 */
final class GraphComments {

    private static final int POSTS = 50;
    private static final int MOST_PAGES = 30;
    private static final String PAGE = "100";

    private final GraphShape shape;
    private final GraphApi api;
    private final VisitContext context;
    private final JsonMentions made;
    private final Map<String, String> counts = new LinkedHashMap<>();
    private final Deque<GraphState.Page> waiting = new ArrayDeque<>();
    private String me = "";
    private String name = "";

    GraphComments(GraphShape shape, GraphApi api, VisitContext context, Networks networks) {
        this.shape = shape;
        this.api = api;
        this.context = context;
        this.made = new JsonMentions(KnownProfiles.beside(GraphComments.class, shape.profile()), context, networks);
    }

    Visit visit(String account, GraphState before) {
        Optional<Instant> later = Optional.empty();
        counts.putAll(before.counts());
        waiting.addAll(before.waiting());
        try {
            introduce(account);
            if (waiting.isEmpty()) {
                look();
            }
            for (int pages = 0; !waiting.isEmpty() && pages < MOST_PAGES; pages++) {
                context.cancel().check();
                read(waiting.getFirst());
            }
        } catch (JsonApi.Later e) {
            later = Optional.of(e.until());
        }
        List<Sentence> remarks = new ArrayList<>();
        later.ifPresent(until -> remarks.add(Sentence.of(GraphComments.class, "api.later")));
        String cursor = new GraphState(counts, List.copyOf(waiting)).written();
        return new Visit(made.mentions(), cursor, later.isEmpty() && !waiting.isEmpty(), later, remarks);
    }

    /** Who we are, so that our own words are known as such. */
    private void introduce(String account) throws JsonApi.Later {
        Object answer = api.ask(account, Map.of("fields", "id," + shape.name()));
        me = Tree.text(answer, "id");
        name = Tree.text(answer, shape.name());
    }

    private void look() throws JsonApi.Later {
        Map<String, String> known = Map.copyOf(counts);
        counts.clear();
        Object answer = api.ask(
                me + "/" + shape.posts(), Map.of("fields", shape.postFields(), "limit", Integer.toString(POSTS)));
        for (Map<String, Object> post : Tree.objects(answer, "data")) {
            String id = Tree.text(post, "id");
            take(post, "post", "", "");
            String count = at(post, shape.count());
            counts.put(id, count);
            if (!count.isEmpty() && !count.equals("0") && !count.equals(known.get(id))) {
                waiting.add(new GraphState.Page(id, Tree.text(post, shape.reference()), ""));
            }
        }
    }

    private void read(GraphState.Page page) throws JsonApi.Later {
        Map<String, String> question = new LinkedHashMap<>(shape.commentQuestion());
        question.put("fields", shape.commentFields());
        question.put("limit", PAGE);
        if (!page.after().isEmpty()) {
            question.put("after", page.after());
        }
        Object answer = api.ask(page.post() + "/comments", question);
        for (Map<String, Object> comment : Tree.objects(answer, "data")) {
            take(comment, "comment", page.reference(), page.reference());
            for (Map<String, Object> reply : Tree.objects(Tree.object(comment, "replies"), "data")) {
                take(reply, "comment", page.reference(), Tree.text(comment, "id"));
            }
        }
        waiting.removeFirst();
        Map<String, Object> paging = Tree.object(answer, "paging");
        String after = Tree.text(Tree.object(paging, "cursors"), "after");
        boolean more = !Tree.text(paging, "next").isEmpty() && !after.isEmpty() && !after.equals(page.after());
        if (more) {
            waiting.addFirst(new GraphState.Page(page.post(), page.reference(), after));
        }
    }

    /**
     * Makes a mention.
     *
     * @param thread the post
     * @param answered what a comment answers, unless it says so itself
     */
    private void take(Map<String, Object> object, String what, String thread, String answered) {
        Map<String, Object> row = new LinkedHashMap<>(object);
        Map<String, Object> from = Tree.object(object, "from");
        String author = Tree.text(object, "username");
        boolean post = what.equals("post");
        boolean mine = post && from.isEmpty() && (author.isEmpty() || author.equals(name))
                || Tree.text(from, "id").equals(me)
                || !author.isEmpty() && author.equals(name);
        row.put("what", what);
        row.put("mine", Boolean.toString(mine));
        row.put("account", name);
        row.put("thread", thread);
        row.put("answered", answered);
        made.take(row);
    }

    private static String at(Map<String, Object> object, String path) {
        Map<String, Object> at = object;
        String[] keys = path.split("\\.");
        for (int i = 0; i < keys.length - 1; i++) {
            at = Tree.object(at, keys[i]);
        }
        return Tree.text(at, keys[keys.length - 1]);
    }
}
