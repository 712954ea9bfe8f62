package org.beffroi.core.query;

import org.beffroi.core.message.Sentence;

/**
 * One thing that keeps a query from being understood.
 *
 * @param start offset of its first character in the text, from 0
 * @param end offset after its last character; at least {@code start}
 * @param what what is wrong and what to do; it names the position as people count, from 1, a character outside the basic
 *     plane counting as one
 */
public record Problem(int start, int end, Sentence what) {}
