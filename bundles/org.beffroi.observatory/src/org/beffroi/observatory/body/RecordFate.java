package org.beffroi.observatory.body;

import java.util.Locale;

/** What became of a record of a directory. Every record has one, so that none is lost in silence. */
public enum RecordFate {
    /** It is what the directory says of a body. */
    USED(State.USED),
    /** Another record of the same body stands before it; what it declares is added to that. */
    SAME_BODY(State.MERGED),
    /** It is of one more house of the same body; what it declares is added to that. */
    ANNEX(State.MERGED),
    /** It is of a town hall of a part of a commune; what it declares is added to that commune, told apart. */
    DEPUTY(State.MERGED),
    /** It names a commune that merged into another; what it declares is added to that, told apart. */
    FORMER_COMMUNE(State.MERGED),
    /** A record with the same identity, changed later or written before it, was taken. */
    SAME_RECORD(State.SET_ASIDE),
    /** It is of no commune, group, département or région. */
    OTHER_SERVICE(State.SET_ASIDE),
    /** It says of itself that it is not published. */
    NOT_PUBLISHED(State.SET_ASIDE),
    /** It names a place that the reference of territories does not know. */
    UNKNOWN_PLACE(State.SET_ASIDE),
    /** It names no place. */
    NO_PLACE(State.SET_ASIDE),
    /** It could not be read. */
    UNREADABLE(State.SET_ASIDE);

    private final State state;

    /** Whether a record counts. */
    public enum State {
        USED,
        MERGED,
        SET_ASIDE;

        /** The word that files and programs read. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RecordFate(State state) {
        this.state = state;
    }

    public State state() {
        return state;
    }

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
