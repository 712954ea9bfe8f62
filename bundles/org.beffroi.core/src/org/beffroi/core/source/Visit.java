package org.beffroi.core.source;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;

/**
 * What one visit to a source brought.
 *
 * @param mentions in the order of the source; an edited mention comes back under its identity
 * @param cursor where to go on; of a form that its connector alone understands, possibly empty
 * @param more whether there is more to fetch at once
 * @param notBefore before when the source asks not to be visited again, such as a {@code Retry-After}
 * @param gone mentions that their authors, or their network, have taken back since they were brought
 * @param remarks things the analyst should know: entries that could not be read, one sentence each
 */
public record Visit(
        List<Mention> mentions,
        String cursor,
        boolean more,
        Optional<Instant> notBefore,
        List<MentionId> gone,
        List<Sentence> remarks) {

    public Visit {
        mentions = List.copyOf(mentions);
        Objects.requireNonNull(cursor);
        Objects.requireNonNull(notBefore);
        gone = List.copyOf(gone);
        remarks = List.copyOf(remarks);
    }

    /** A visit to a source that never takes anything back. */
    public Visit(
            List<Mention> mentions, String cursor, boolean more, Optional<Instant> notBefore, List<Sentence> remarks) {
        this(mentions, cursor, more, notBefore, List.of(), remarks);
    }

    /** A visit that brought all there is, without remarks. */
    public static Visit whole(List<Mention> mentions, String cursor) {
        return new Visit(mentions, cursor, false, Optional.empty(), List.of());
    }
}
