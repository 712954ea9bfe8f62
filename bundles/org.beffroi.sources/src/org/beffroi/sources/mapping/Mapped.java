package org.beffroi.sources.mapping;

import java.util.List;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;

/** What became of a row. */
public sealed interface Mapped {

    /**
     * The row became a mention.
     *
     * @param mention what the row is about
     * @param companions second mentions that it holds, such as an answer
     */
    record Kept(Mention mention, List<Mention> companions) implements Mapped {
        public Kept {
            companions = List.copyOf(companions);
        }
    }

    /**
     * The row cannot be kept.
     *
     * @param why the reason
     * @param withheld whether its content is to be kept nowhere at all, being private
     */
    record Refused(Sentence why, boolean withheld) implements Mapped {}
}
