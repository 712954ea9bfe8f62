package org.beffroi.french.speaker;

import java.util.Locale;

/** What a term in the name of an account says; a section of {@code speaker-words.txt} for each. */
enum AccountCue {
    ELECTED,
    ELECTED_AFTER_A_NAME,
    NO_LONGER,
    CLAIM,
    JEST,
    PERSON,
    PERSON_ANYWHERE,
    ORGANISATION,
    ORGANISATION_ANYWHERE,
    PRESS,
    PRESS_ANYWHERE,
    PAGE,
    PAGE_ANYWHERE,
    PARODY,
    BOT,
    BOT_AT_THE_END,
    LEFT_ASIDE;

    /** The cue of a section's title. */
    static AccountCue titled(String title) {
        return valueOf(title.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether it counts wherever it stands in a piece of a name, not at the head alone. */
    boolean isAnywhere() {
        return switch (this) {
            case PERSON_ANYWHERE, ORGANISATION_ANYWHERE, PRESS_ANYWHERE, PAGE_ANYWHERE, PARODY -> true;
            default -> false;
        };
    }
}
