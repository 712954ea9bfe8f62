package org.beffroi.core.watch;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Sentence;

/** What kind of rise a watch calls for, beside what is new. */
public enum Rise {
    /** More mentions than the calendar and the past let expect. */
    PEAK,
    /** More people with the same grievance, for longer, than the past lets expect; more mentions alone are none. */
    DISCONTENT,
    /** A larger share of negative mentions than somebody accepts, see {@link NegativeShare}. */
    NEGATIVE;

    /** What the alerts of a watch call for, in a word or two, such as {@code un pic}; {@code tout le nouveau} for no rise. */
    public static Sentence label(Optional<Rise> rise) {
        return Sentence.of(
                Rise.class,
                rise.map(one -> "rise." + one.name().toLowerCase(Locale.ROOT)).orElse("rise.all.new"));
    }
}
