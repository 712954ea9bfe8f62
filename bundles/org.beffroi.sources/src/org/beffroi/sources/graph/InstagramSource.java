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
 * The posts of one's own account of Instagram, a professional one, and what people say under them, with its own token. Messages
 * are never asked for.
 */
@Component(service = Source.class)
@Source.Info(id = "instagram")
public final class InstagramSource extends WebSource<InstagramParameters> {

    private static final GraphShape SHAPE = new GraphShape(
            "instagram.json",
            "username",
            "media",
            "id,caption,timestamp,permalink,username,like_count,comments_count",
            "comments_count",
            Map.of(),
            "id,text,timestamp,username,from,like_count,replies{id,text,timestamp,username,from,like_count}",
            "permalink");

    /** Instagram over that web. */
    @Activate
    public InstagramSource(@Reference Web web) {
        super(web);
    }

    @Override
    public Visit visit(InstagramParameters parameters, Optional<String> cursor, VisitContext context) {
        GraphApi api = new GraphApi(
                parameters.service().orElse(GraphApi.USUAL), new JsonApi(web(), context, parameters.token()));
        return new GraphComments(SHAPE, api, context, networks())
                .visit(parameters.account(), cursor.map(GraphState::read).orElse(GraphState.NONE));
    }
}
