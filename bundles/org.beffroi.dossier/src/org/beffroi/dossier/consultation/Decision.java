package org.beffroi.dossier.consultation;

import java.util.Locale;
import org.beffroi.core.message.Sentence;

/** What was decided on a point that people made. */
public enum Decision {
    /** It will be done, or was. */
    TAKEN_UP,
    /** A part of it. */
    IN_PART,
    /** Nothing is decided yet, and people are told so. */
    UNDER_STUDY,
    /** It will not be done. */
    NOT_TAKEN_UP;

    /** As people read it, in lower case. */
    public String label(Locale locale) {
        return Sentence.of(Decision.class, "consultation.decision." + name().toLowerCase(Locale.ROOT))
                .in(locale);
    }
}
