package org.beffroi.observatory.census;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a census says of itself: the head of its bundle. Nothing in it depends on who counts, when, or where.
 *
 * @param format of the bundle: 2 since what is not known bounds figures as closely as it can; 1 before
 * @param definition what is counted
 * @param asOf the day of which it speaks
 * @param reference year of the reference of territories
 * @param bodies how many bodies are counted
 * @param source the directory that it was counted from
 */
public record CensusDocument(
        int format, CensusDefinition definition, LocalDate asOf, String reference, long bodies, CensusSource source) {

    /** The newest format that can be read here. */
    public static final int FORMAT = 2;

    public CensusDocument {
        Objects.requireNonNull(definition);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(source);
    }
}
