package org.beffroi.core.watch;

/** What kind of rise a watch calls for, beside what is new. */
public enum Rise {
    /** More mentions than the calendar and the past let expect. */
    PEAK,
    /** More people with the same grievance, for longer, than the past lets expect; more mentions alone are none. */
    DISCONTENT
}
