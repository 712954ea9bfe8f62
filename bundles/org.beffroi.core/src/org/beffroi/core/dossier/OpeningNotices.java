package org.beffroi.core.dossier;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Knows of something in a dossier that was begun and waits for somebody, such as an import that was cut short. A service; asked
 * at each opening. What is damaged is told apart, by {@link org.beffroi.core.archive.Archive#damages()}.
 */
@ConsumerType
public interface OpeningNotices {

    /** What a person who opens the dossier should know; empty where there is nothing. Quick: people wait. */
    List<OpeningNotice> of(Dossier dossier);
}
