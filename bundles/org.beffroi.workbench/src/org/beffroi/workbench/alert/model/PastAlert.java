package org.beffroi.workbench.alert.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.dossier.alert.Handled.Acknowledgement;
import org.beffroi.dossier.alert.Telling;

/** Something that a watch told and that asks for nobody any more. */
public sealed interface PastAlert {

    /** Name of the watch. */
    String watch();

    /** When it was over, taken care of or told. */
    Instant at();

    /**
     * What rose and is over.
     *
     * @param told the messages that were sent of it, newest first
     * @param cared who took care of it last
     * @param here its mentions
     */
    record Over(
            String watch, Episode episode, Instant at, List<Telling> told, Optional<Acknowledgement> cared, Query here)
            implements PastAlert {
        public Over {
            told = List.copyOf(told);
        }
    }

    /** New mentions, or a rise that is found no more, of which somebody took care. */
    record Cared(String watch, Acknowledgement by) implements PastAlert {
        @Override
        public Instant at() {
            return by.at();
        }
    }

    /** A message of new mentions, or of a rise that is found no more. */
    record Told(String watch, Telling message) implements PastAlert {
        @Override
        public Instant at() {
            return message.at();
        }
    }
}
