package org.beffroi.workbench.carry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;

/**
 * What mentions are evidence of in the dossier that lies open, such as objectives of its strategy. In the context of the
 * application where a bundle knows such things. Belongs to the UI thread.
 */
public interface SupportedByMentions {

    /**
     * One thing that rests on a mention.
     *
     * @param words what it is and what it is called
     * @param show goes there
     * @param withdraw has it rest on the mention no more; empty where nothing can be changed
     */
    record Supported(String words, Runnable show, Optional<Runnable> withdraw) {
        public Supported {
            Objects.requireNonNull(words);
            Objects.requireNonNull(show);
            Objects.requireNonNull(withdraw);
        }
    }

    /** What rests on a mention, as far as it is known by now: whoever listens is told once more is known. Never null. */
    List<Supported> by(MentionId mention);

    /** Tells on the UI thread that something may rest on other mentions, until the returned action is run. */
    Runnable listen(Runnable changed);
}
