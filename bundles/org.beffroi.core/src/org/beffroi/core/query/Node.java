package org.beffroi.core.query;

/**
 * A part of the tree with where its text stands.
 *
 * @param query what it says; something harmless where a problem was noted
 */
record Node(Query query, int start, int end) {}
