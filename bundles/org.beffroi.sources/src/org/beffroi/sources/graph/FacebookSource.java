package org.beffroi.sources.graph;

import java.util.Map;
import java.util.Optional;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.web.JsonApi;
import org.beffroi.sources.web.WebSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The posts of one's own page of Facebook and what people say under them, with the page's own token. Reactions by name, private
 * answers and messages are never asked for.
 */
@Component(service = Source.class)
@Source.Info(id = "facebook")
public final class FacebookSource extends WebSource<FacebookParameters> {

    private static final GraphShape SHAPE = new GraphShape(
            "facebook.json",
            "name",
            "feed",
            "id,message,created_time,permalink_url,from,shares,reactions.limit(0).summary(total_count),"
                    + "comments.filter(stream).limit(0).summary(total_count)",
            "comments.summary.total_count",
            Map.of("filter", "stream", "order", "reverse_chronological"),
            "id,message,created_time,permalink_url,from,like_count,comment_count,parent{id}",
            "id");

    /** Facebook over that web. */
    @Activate
    public FacebookSource(@Reference Web web) {
        super(web);
    }

    @Override
    public Visit visit(FacebookParameters parameters, Optional<String> cursor, VisitContext context) {
        GraphApi api = new GraphApi(
                parameters.service().orElse(GraphApi.USUAL), new JsonApi(web(), context, parameters.token()));
        return new GraphComments(SHAPE, api, context, networks())
                .visit(parameters.page(), cursor.map(GraphState::read).orElse(GraphState.NONE));
    }
}
