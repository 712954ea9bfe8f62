package org.beffroi.sources.youtube;

import java.util.Optional;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.web.WebSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Comments below a video, or below all videos of a channel: what is new first, then answers, then the past, ten questions a
 * visit; the latest threads are asked for again four times a day, which brings edits, likes and new answers, and shows which
 * were taken back.
 */
@Component(service = Source.class)
@Source.Info(id = "youtube")
public final class YoutubeSource extends WebSource<YoutubeParameters> {

    /** YouTube over that web. */
    @Activate
    public YoutubeSource(@Reference Web web) {
        super(web);
    }

    @Override
    public Visit visit(YoutubeParameters parameters, Optional<String> cursor, VisitContext context) {
        return new YoutubeVisit(
                        new YoutubeServer(web(), parameters, context),
                        cursor.map(YoutubeCursor::read).orElse(YoutubeCursor.NONE))
                .made();
    }
}
