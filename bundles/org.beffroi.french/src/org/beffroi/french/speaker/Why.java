package org.beffroi.french.speaker;

import java.util.Locale;
import org.beffroi.core.message.Sentence;

/** What speaks for a kind of speaker; the texts are under {@code speaker.why.…}. */
enum Why {
    /** An account of the dossier's list. */
    LISTED(0.98),
    /** The name of the dossier's list, where no account says more. */
    LISTED_NAME(0.8),
    /** The source says that it is an account of the body. */
    SOURCE(1),
    /** It looks like an account of the list. */
    LOOKS_LIKE(0.5),
    /** A site of the press. */
    PRESS_SITE(0.97),
    /** Said to be press by its network. */
    PRESS_NETWORK(0.85),
    /** The name of a medium. */
    PRESS_NAME(0.8),
    /** A site of the State. */
    STATE_SITE(0.95),
    /** A word of its name. */
    WORD(0.75),
    /** A word of its name, which belongs to others too. */
    WEAK_WORD(0.4),
    /** It says itself that it is none. */
    PARODY(0.4),
    /** Its name begins with a given name. */
    FIRST_NAME(0.8),
    /** At a council mostly members speak. */
    COUNCIL(0.6),
    /** What comes that way mostly comes from private persons: letters, reviews, what is said to the body itself. */
    TYPE(0.65),
    /** An account, and nothing says whose. */
    UNKNOWN_ACCOUNT(0.3),
    /** A given name in the account, and no name displayed. */
    ACCOUNT_NAME(0.4),
    /** Nothing says who it is, and many follow it. */
    FOLLOWED(0.3),
    /** A site that nobody listed. */
    UNKNOWN_SITE(0.3),
    /** No name, or a pseudonym. */
    NO_NAME(0.2),
    /** It calls itself a program. */
    BOT_NAME(0.85),
    /** An address to which nobody answers. */
    BOT_MAIL(0.85),
    /** An instance for programs. */
    BOT_INSTANCE(0.9),
    /** An account named by default that posts little but hashtags and links. */
    BOT_TEXT(0.5);

    private final double confidence;

    Why(double confidence) {
        this.confidence = confidence;
    }

    /** How far it is to be trusted where nothing else speaks, from 0 to 1; set by hand, not learnt. */
    double confidence() {
        return confidence;
    }

    /** In words. */
    Sentence sentence(String detail) {
        String key = "speaker.why." + name().toLowerCase(Locale.ROOT).replace('_', '.');
        return Sentence.of(Why.class, key, detail);
    }
}
