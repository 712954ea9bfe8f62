package org.beffroi.french.language;

/**
 * A language recognised.
 *
 * @param tag primary tag, BCP 47
 * @param confidence from 0 to 1
 */
record Guess(String tag, double confidence) {}
