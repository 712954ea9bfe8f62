package org.beffroi.strategy.check;

/** The part of a strategy that a check looks at, in the order in which a strategy is worked out. */
public enum Subject {
    FRAME,
    GLOBAL_PLAN,
    DIAGNOSIS,
    EVIDENCE,
    OBJECTIVES,
    INDICATORS,
    AUDIENCES,
    EDITORIAL,
    CHANNELS,
    RULES,
    ELECTIONS,
    ORGANISATION,
    MEANS,
    ACTIONS,
    PARTICIPATION,
    RISKS,
    CRISIS,
    ADVOCACY,
    DIFFUSION
}
