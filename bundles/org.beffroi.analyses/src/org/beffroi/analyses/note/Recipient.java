package org.beffroi.analyses.note;

import java.util.Map;

/** Whom a note is for, and what that person needs first. */
public enum Recipient {
    /** The mayor's or president's office: what grows, what was promised, what the press writes. */
    CABINET(Map.of(
            NotePoint.Kind.MODERATION,
            4,
            NotePoint.Kind.PRESS,
            5,
            NotePoint.Kind.GRIEVANCE,
            5,
            NotePoint.Kind.PROMISE,
            4,
            NotePoint.Kind.PEAK,
            3,
            NotePoint.Kind.QUESTION,
            1)),
    /** The head of communication: all of it. */
    COMMUNICATION(Map.of(
            NotePoint.Kind.MODERATION,
            5,
            NotePoint.Kind.GRIEVANCE,
            5,
            NotePoint.Kind.PROMISE,
            4,
            NotePoint.Kind.QUESTION,
            3,
            NotePoint.Kind.PRESS,
            3,
            NotePoint.Kind.PEAK,
            3)),
    /** A department: what people ask of it and what was promised in its name. */
    DEPARTMENT(Map.of(
            NotePoint.Kind.MODERATION,
            3,
            NotePoint.Kind.QUESTION,
            5,
            NotePoint.Kind.GRIEVANCE,
            5,
            NotePoint.Kind.PROMISE,
            5,
            NotePoint.Kind.PEAK,
            2,
            NotePoint.Kind.PRESS,
            2)),
    /** Those elected: what they will be asked about. */
    ELECTED(Map.of(
            NotePoint.Kind.MODERATION,
            3,
            NotePoint.Kind.GRIEVANCE,
            5,
            NotePoint.Kind.PRESS,
            4,
            NotePoint.Kind.PROMISE,
            4,
            NotePoint.Kind.PEAK,
            2,
            NotePoint.Kind.QUESTION,
            1));

    private final Map<NotePoint.Kind, Integer> needs;

    Recipient(Map<NotePoint.Kind, Integer> needs) {
        this.needs = Map.copyOf(needs);
    }

    /** How much a kind of point is needed, from 1 to 5. */
    int need(NotePoint.Kind kind) {
        return needs.get(kind);
    }
}
