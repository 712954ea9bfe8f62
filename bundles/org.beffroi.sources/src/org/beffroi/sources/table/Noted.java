package org.beffroi.sources.table;

import org.beffroi.core.message.Sentence;

/**
 * A row, or a line, of which something is to be told.
 *
 * @param raw the row as text, empty where it is not at hand or must not be written down
 */
public record Noted(Place place, Sentence why, String raw) {}
