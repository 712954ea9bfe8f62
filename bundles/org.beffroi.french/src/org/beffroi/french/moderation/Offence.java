package org.beffroi.french.moderation;

/**
 * A stretch of a text that may offend.
 *
 * @param kind what it may be
 * @param start UTF-16 offset in the whole text
 * @param end offset after its last character
 * @param word the place of its first word among the words of the text
 * @param certainty from 0 to 1, set by hand: how often one of its form is one
 */
record Offence(Kind kind, int start, int end, int word, double certainty) {

    /** What it may be, in the order of the vocabulary. */
    enum Kind {
        THREAT("threat"),
        HATE("hate"),
        INSULT("insult");

        private final String value;

        Kind(String value) {
            this.value = value;
        }

        /** As it is stored. */
        String value() {
            return value;
        }
    }
}
