package org.beffroi.workbench.source.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is shown of one source. Immutable.
 *
 * @param name its name
 * @param status how it does, in words
 * @param needsHuman whether somebody should look at it
 * @param manner what kind it is and how often it is visited, in words
 * @param success when a visit last went well, in words
 * @param next when it is visited next, in words
 * @param volumes new mentions by day, oldest first, today last
 * @param usual what its weekday usually brings, as far as that is known
 * @param volumeWords the same in words, empty before the first visit
 * @param remarks what the last good visit noticed
 * @param paused whether it is left alone
 * @param full when it was last visited, in full, for a hover
 */
public record SourceLine(
        String name,
        String status,
        boolean needsHuman,
        String manner,
        String success,
        String next,
        List<Integer> volumes,
        OptionalInt usual,
        String volumeWords,
        List<String> remarks,
        boolean paused,
        Optional<String> full) {

    public SourceLine {
        volumes = List.copyOf(volumes);
        remarks = List.copyOf(remarks);
    }
}
