package org.beffroi.observatory.census.bounds;

/** What a body may turn out to be for a share. */
public enum Outcome {
    /** The share does not speak of it. */
    OUT,
    /** It is in the base, and does not have it. */
    NO,
    /** It has it. */
    YES
}
