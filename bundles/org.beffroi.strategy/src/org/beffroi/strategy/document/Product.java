package org.beffroi.strategy.document;

/** What is made of one strategy. */
public enum Product {
    /** One page for those who decide: what is asked, findings, objectives, roadmap, means. */
    NOTE,
    /** Twelve to twenty pages for the assembly that decides. */
    COUNCIL,
    /** Everything else, for who looks something up. */
    ANNEXES,
    /** Twelve slides for the meeting in which it is presented, with what is said beside each. */
    DECK,
    /** One page for the wall of the services: what is to be reached, and who does what until when. */
    POSTER,
    /** All of it, for who reads it through: chapters, tables, annexes. */
    DOCUMENT
}
