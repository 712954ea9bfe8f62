package org.beffroi.analyses.note;

import java.util.Optional;
import java.util.Set;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;

/**
 * Something that needs somebody this morning.
 *
 * @param urgency within its kind, from 0 to 1
 * @param sentence what it is, in figures and a quotation
 * @param alarming whether it cannot wait
 * @param department that is meant, as stored; empty where none is known
 * @param mentions what it is about, by their identities
 * @param door to its mentions
 */
record NotePoint(
        Kind kind,
        double urgency,
        String sentence,
        boolean alarming,
        Optional<String> department,
        Set<String> mentions,
        DrillDown door) {

    NotePoint {
        mentions = Set.copyOf(mentions);
    }

    /** What somebody is needed for. */
    enum Kind {
        /** Several people complain of one thing. */
        GRIEVANCE,
        /** Somebody may be threatened, or a group degraded. */
        MODERATION,
        /** What the body announced for these days, of which nothing says that it is done. */
        PROMISE,
        /** A question to the body without its answer. */
        QUESTION,
        /** Many more speak of one thing than is usual. */
        PEAK,
        /** A journalist writes about the body. */
        PRESS
    }

    Finding finding() {
        return new Finding(sentence, alarming ? Weight.ALARM : Weight.PLAIN, Optional.of(door));
    }

    /** Whether it is about the same mentions as another: half of the fewer. */
    boolean isOf(NotePoint other) {
        long common = mentions.stream().filter(other.mentions::contains).count();
        int fewer = Math.min(mentions.size(), other.mentions.size());
        return fewer > 0 && 2 * common >= fewer;
    }

    /** Whether somebody has to do something else about it than about another: answer, where others complain. */
    boolean needsAnother(NotePoint other) {
        return kind == Kind.QUESTION && other.kind == Kind.GRIEVANCE && !other.alarming;
    }

    /** Whether another that is no alarm is but what this peak tells. */
    boolean outweighs(NotePoint other) {
        return kind == Kind.PEAK && other.kind == Kind.GRIEVANCE && !other.alarming && isOf(other);
    }
}
