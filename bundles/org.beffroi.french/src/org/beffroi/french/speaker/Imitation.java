package org.beffroi.french.speaker;

import org.beffroi.core.speaker.ListedSpeaker;

/**
 * An account that looks like a listed one: a candidate that people judge.
 *
 * @param of whom it may imitate
 * @param sign what makes it look so
 * @param like the account, domain or name of the list that it looks like
 */
record Imitation(ListedSpeaker of, Sign sign, String like) {}
