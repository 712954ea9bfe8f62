package org.beffroi.sources.x;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.mapping.JsonMentions;
import org.beffroi.sources.profile.KnownProfiles;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.web.JsonApi;
import org.beffroi.sources.web.WebSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A search of X, over the last seven days, newest first. Each post that X gives is paid for: what was given in a month is
 * counted in the cursor, those that come along as context too, and at the cap nothing is asked any more until the next month.
 */
@Component(service = Source.class)
@Source.Info(id = "x")
public final class XSource extends WebSource<XParameters> {

    private static final int MOST_PAGES = 5;
    private static final int PAGE = 100;

    /** X over that web. */
    @Activate
    public XSource(@Reference Web web) {
        super(web);
    }

    @Override
    public Visit visit(XParameters parameters, Optional<String> cursor, VisitContext context) {
        JsonApi api = new JsonApi(web(), context, parameters.token());
        JsonMentions made = new JsonMentions(KnownProfiles.beside(XSource.class, "posts.json"), context, networks());
        XState state =
                cursor.map(written -> XState.read(written, context.now())).orElseGet(() -> XState.none(context.now()));
        List<Sentence> remarks = new ArrayList<>();
        Optional<Instant> later = Optional.empty();
        boolean more = true;
        try {
            for (int pages = 0; more && pages < MOST_PAGES; pages++) {
                context.cancel().check();
                if (parameters.monthlyCap() - state.spent() < XParameters.LEAST) {
                    later = Optional.of(state.nextMonth());
                    remarks.add(Sentence.of(
                            XSource.class,
                            "spending.cap",
                            parameters.monthlyCap(),
                            state.spent(),
                            state.month().plusMonths(1).atDay(1).toString()));
                    break;
                }
                state = page(api, parameters, state, made, context);
                more = state.next().isPresent();
            }
        } catch (JsonApi.Later e) {
            later = Optional.of(e.until());
            remarks.add(Sentence.of(XSource.class, "api.later"));
        }
        return new Visit(made.mentions(), state.written(), more && later.isEmpty(), later, remarks);
    }

    private static XState page(
            JsonApi api, XParameters parameters, XState state, JsonMentions made, VisitContext context)
            throws JsonApi.Later {
        URI address = JsonApi.address(parameters.address(), question(parameters, state, context));
        JsonApi.Answer answer = api.ask(address);
        if (!answer.good()) {
            String said = Tree.text(answer.tree(), "detail");
            throw JsonApi.refused(address, answer, said.isEmpty() ? Tree.text(answer.tree(), "title") : said);
        }
        Map<String, Object> includes = Tree.object(answer.tree(), "includes");
        Map<String, Map<String, Object>> people = byId(Tree.objects(includes, "users"));
        List<Map<String, Object>> quoted = Tree.objects(includes, "tweets");
        Map<String, Map<String, Object>> around = byId(quoted);
        List<Map<String, Object>> posts = Tree.objects(answer.tree(), "data");
        posts.forEach(post -> made.take(row(post, people, around)));
        Map<String, Object> meta = Tree.object(answer.tree(), "meta");
        Optional<String> next =
                text(meta, "next_token").filter(page -> !Optional.of(page).equals(state.next()));
        return state.after(posts.size() + quoted.size(), text(meta, "newest_id"), next);
    }

    private static Map<String, String> question(XParameters parameters, XState state, VisitContext context) {
        int left = parameters.monthlyCap() - state.spent();
        Map<String, String> question = new LinkedHashMap<>();
        question.put("query", parameters.query());
        question.put("max_results", Integer.toString(Math.min(PAGE, left)));
        question.put(
                "tweet.fields",
                "created_at,author_id,conversation_id,referenced_tweets,public_metrics,lang,note_tweet");
        question.put("expansions", "author_id,referenced_tweets.id");
        question.put("user.fields", "username,name,public_metrics");
        state.within(context.now()).ifPresent(id -> question.put("since_id", id));
        state.next().ifPresent(page -> question.put("next_token", page));
        return question;
    }

    private static Map<String, Map<String, Object>> byId(List<Map<String, Object>> objects) {
        Map<String, Map<String, Object>> byId = new HashMap<>();
        objects.forEach(one -> byId.put(Tree.text(one, "id"), one));
        return byId;
    }

    /** A post with its author, and with what it passes on, answers or quotes under a name of its own. */
    private static Map<String, Object> row(
            Map<String, Object> post,
            Map<String, Map<String, Object>> people,
            Map<String, Map<String, Object>> around) {
        Map<String, Object> row = new LinkedHashMap<>(post);
        row.put("author", people.getOrDefault(Tree.text(post, "author_id"), Map.of()));
        for (Map<String, Object> referenced : Tree.objects(post, "referenced_tweets")) {
            String type = Tree.text(referenced, "type");
            String id = Tree.text(referenced, "id");
            row.put(type, id);
            if (type.equals("retweeted") && around.containsKey(id)) {
                row.put("passed", around.get(id));
            }
        }
        return row;
    }

    private static Optional<String> text(Object parent, String key) {
        return Optional.of(Tree.text(parent, key)).filter(text -> !text.isEmpty());
    }
}
