package org.beffroi.french.tone.feature;

import org.beffroi.core.text.Tokens;
import org.beffroi.french.tone.learning.TrainingPosts;

/** What tests of tones read with; made once, for it reads long lists. */
public final class Texts {

    public static final TextReading READING = reading();
    public static final TrainingPosts POSTS = TrainingPosts.own();

    private Texts() {}

    private static TextReading reading() {
        Tokens tokens = new Tokens();
        return new TextReading(tokens, ToneLexicon.own(tokens));
    }

    public static float of(Meaning meaning, String text) {
        return READING.features(text).meaningful[meaning.ordinal()];
    }

    /** By how much rules lean the scores of each tone. */
    public static double[] lean(String text) {
        return READING.features(text).lean;
    }
}
