package org.beffroi.core.archive;

/**
 * A place in an ordered list, good for the next page of the same query, order and snapshot.
 *
 * @param value opaque, printable; made by an archive
 */
public record Cursor(String value) {}
