package org.beffroi.strategy.check;

/** How much an issue matters, gravest first. */
public enum Severity {
    /** May break a rule of law, or harm somebody. */
    ALARM,
    /** Something is missing, or contradicts something else. */
    WARNING,
    /** May well be right, and asks for a reasoned answer: {@link Reasons}. Never a ban. */
    QUESTION
}
