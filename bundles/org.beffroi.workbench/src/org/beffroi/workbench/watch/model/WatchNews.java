package org.beffroi.workbench.watch.model;

import java.util.Set;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Watch;

/**
 * A watch that was opened, and what is new to it.
 *
 * @param watch which one
 * @param query what it looks for, its period included
 * @param mentions those that it has not shown before
 */
public record WatchNews(Watch watch, Query query, Set<MentionId> mentions) {
    public WatchNews {
        mentions = Set.copyOf(mentions);
    }
}
