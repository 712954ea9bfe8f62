package org.beffroi.core.analysis;

import java.util.List;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Rise;
import org.osgi.annotation.versioning.ProviderType;

/** Finds what rises in what a query finds: an OSGi service. Without state, safe for several threads. */
@ProviderType
public interface Rises {

    /**
     * The episodes that go on, and those that ended lately.
     *
     * @param floor mentions below which nothing is a rise, at least 1
     * @return the gravest first, then the latest
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    List<Episode> episodes(Rise rise, Query query, long floor, Run run);
}
