package org.beffroi.core.dossier;

import java.util.List;
import org.beffroi.core.message.Sentence;

/**
 * Knows of something in a dossier that was begun and waits for somebody, such as an import that was cut short. A service; asked
 * at each opening. What is damaged is told apart, by {@link org.beffroi.core.archive.Archive#damages()}.
 */
public interface OpeningNotices {

    /** What whoever opens the dossier should know and what to do about it; empty when there is nothing. Quick: people wait. */
    List<Sentence> of(Dossier dossier);
}
