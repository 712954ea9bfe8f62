package org.beffroi.dossier.watch;

import java.util.List;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.watch.Watch;

/**
 * What a watch found that it had not shown before.
 *
 * @param watch which one
 * @param mentions all of them, newest first
 * @param page the first ones, to be read
 */
public record Arrivals(Watch watch, List<MentionId> mentions, List<Entry> page) {

    public Arrivals {
        mentions = List.copyOf(mentions);
        page = List.copyOf(page);
    }

    /** How many there are. */
    public long count() {
        return mentions.size();
    }

    /** Whether there are enough of them to be worth telling. */
    public boolean worthTelling() {
        return count() >= watch.floor();
    }
}
