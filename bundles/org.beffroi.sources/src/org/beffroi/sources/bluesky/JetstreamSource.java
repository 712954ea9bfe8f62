package org.beffroi.sources.bluesky;

import java.util.Optional;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.core.text.Tokens;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.web.LiveWeb;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is said on Bluesky, as it is said: posts with some words, or of some accounts, from a Jetstream.
 *
 * <p>One visit listens from where the last one stopped until it has caught up with the present, at most for some seconds or
 * some ten thousand events: a Jetstream remembers a day or more, so that nobody has to listen all the time. The posts that
 * were heard of are then read as all others are, which gives their authors' names and counts, and leaves out those of
 * authors who ask not to be shown to strangers. Posts that are taken back are told, whichever source brought them.
 */
@Component(service = Source.class)
@Source.Info(id = "jetstream")
public final class JetstreamSource implements Source<JetstreamParameters> {

    private final LiveWeb live;
    private final Web web;
    private final Networks networks = new Networks();

    /** Bluesky over these. */
    @Activate
    public JetstreamSource(@Reference LiveWeb live, @Reference Web web) {
        this.live = live;
        this.web = web;
    }

    @Override
    public Visit visit(JetstreamParameters parameters, Optional<String> cursor, VisitContext context) {
        return new JetstreamVisit(
                        parameters,
                        live,
                        new BlueskyServer(web, parameters.asked(), Optional.empty(), context),
                        new BlueskyMentions(context, networks),
                        new WordFilter(new Tokens(), parameters.words()),
                        cursor.map(JetstreamCursor::read).orElse(JetstreamCursor.NONE))
                .made();
    }
}
