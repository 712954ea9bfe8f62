package org.beffroi.sources.support;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.source.VisitContext;

/** Visits to servers of tests. */
public final class VisitContexts {

    private VisitContexts() {}

    /** To that server, at that time. */
    public static VisitContext to(LocalServer server, Instant now) {
        return new VisitContext(
                new Origin("essai", new BatchId("harvest-1"), now),
                ZoneId.of("Europe/Paris"),
                Path.of("."),
                now,
                Set.of(server.host()),
                Cancel.never());
    }
}
