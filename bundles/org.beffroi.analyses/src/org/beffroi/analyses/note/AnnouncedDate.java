package org.beffroi.analyses.note;

import java.time.LocalDate;

/**
 * A day that a text announces.
 *
 * @param day the last one that is meant: of a span its end, of a delay the day on which it is over
 * @param start where the words begin in the text
 * @param end where they end, exclusive
 */
record AnnouncedDate(LocalDate day, int start, int end) {}
