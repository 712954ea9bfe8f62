package org.beffroi.workbench.strategy.evidence;

/**
 * What something of the archive is called where one asks what it supports, and what it is about.
 *
 * @param name in a line, with a second one that is quiet; empty where the archive does not have it any more
 * @param words what is said in it, by which elements that speak of the same are found; empty where nobody knows
 * @param topic what an element that speaks of it could be called; empty where that is not one thing
 * @param negative whether nothing but complaint is in it
 */
public record CarriedSubject(String name, String words, String topic, boolean negative) {

    /** One whose topic nobody knows. */
    CarriedSubject(String name, String words) {
        this(name, words, "", false);
    }
}
