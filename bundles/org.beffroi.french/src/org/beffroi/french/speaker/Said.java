package org.beffroi.french.speaker;

/**
 * A kind of speaker and what speaks for it.
 *
 * @param speaker value of the field
 * @param why what speaks for it
 * @param detail the word or listed name that does; empty where there is none
 */
record Said(String speaker, Why why, String detail) {

    static final String OWN = "own";
    static final String ELECTED = "elected";
    static final String PRESS = "press";
    static final String ORGANISATION = "organisation";
    static final String PERSON = "person";
    static final String BOT = "bot";
    static final String UNSURE = "unsure";

    Said(String speaker, Why why) {
        this(speaker, why, "");
    }
}
