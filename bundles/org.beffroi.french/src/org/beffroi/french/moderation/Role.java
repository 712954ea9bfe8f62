package org.beffroi.french.moderation;

import java.util.Locale;

/** What a term of {@code offences.txt} does in a text: the sections of that list. */
enum Role {
    /** An insult wherever it stands. */
    ALONE,
    /** An insult of somebody who is spoken to or of. */
    DIRECTED,
    /** The same of words that are thrown at things as often: of somebody who is spoken to alone. */
    THROWN,
    /** Degrades a group wherever it stands. */
    SLUR,
    /** Degrades a group where somebody is called so. */
    SLUR_DIRECTED,
    /** The name of a group, which degrades nobody. */
    GROUP,
    /** Degrades a group that is named beside. */
    DEGRADING,
    /** A threat as it stands. */
    THREAT,
    /** A verb that threatens with an object behind « je vais », « faut » and the like. */
    VIOLENCE,
    /** Violence in the mouth of who does it: « je t’égorge ». */
    STRIKING,
    /** Breaks something of a body. */
    BREAKING,
    /** What of a body is broken. */
    BODY,
    /** A sign of a weapon or a grave, which threatens who is spoken to or named. */
    WEAPON,
    /** Says that violence is that of games and feasts. */
    PLAY,
    /** An idiom that offends nobody. */
    IDIOM,
    /** Somebody is proud of a word. */
    RECLAIMED,
    /** Somebody says that another one said it. */
    TELLING,
    /** Elected officials. */
    ELECTED,
    /** Those who work for a public body. */
    AGENT,
    /** Everybody else. */
    RESIDENT;

    /** The role of a heading such as {@code [slur directed]}. */
    static Role of(String heading) {
        return valueOf(
                heading.substring(1, heading.length() - 1).replace(' ', '_').toUpperCase(Locale.ROOT));
    }
}
