package org.beffroi.french.tone;

import org.beffroi.core.text.Tokens;

/** What tests of this package read with; made once, for it reads long lists. */
final class Texts {

    static final TextReading READING = reading();
    static final TrainingPosts POSTS = TrainingPosts.own();

    private Texts() {}

    private static TextReading reading() {
        Tokens tokens = new Tokens();
        return new TextReading(tokens, ToneLexicon.own(tokens));
    }

    static float of(Meaning meaning, String text) {
        return READING.features(text).meaningful[meaning.ordinal()];
    }
}
