package org.beffroi.strategy.document;

/** What is made of one strategy. */
public enum Product {
    /** All of it, for who reads it through: chapters, tables, annexes. */
    DOCUMENT,
    /** One page for those who decide: what is asked, findings, objectives, roadmap, means. */
    NOTE
}
