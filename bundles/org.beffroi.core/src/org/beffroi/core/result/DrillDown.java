package org.beffroi.core.result;

import java.util.Objects;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.osgi.annotation.versioning.ProviderType;

/** The way from a number, a bar, a cell, a node or a place to the mentions behind it. */
@ProviderType
public sealed interface DrillDown {

    /**
     * To all that a query finds.
     *
     * @param query where the number is a count of mentions, it counts exactly these
     */
    record ToMentions(Query query) implements DrillDown {
        public ToMentions {
            Objects.requireNonNull(query);
        }
    }

    /** To one mention. */
    record ToMention(MentionId id) implements DrillDown {
        public ToMention {
            Objects.requireNonNull(id);
        }
    }

    /** To all that a query finds. */
    static DrillDown to(Query query) {
        return new ToMentions(query);
    }

    /** To one mention. */
    static DrillDown to(MentionId id) {
        return new ToMention(id);
    }
}
