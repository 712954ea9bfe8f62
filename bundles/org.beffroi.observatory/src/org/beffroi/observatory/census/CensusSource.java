package org.beffroi.observatory.census;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The file that a directory was read from.
 *
 * @param name by which the directory is called
 * @param file name of the file, without its folder
 * @param bytes its size
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param asOf the day of which it speaks
 * @param words where it comes from and under which licence, as whoever imported it said; empty where nobody did
 * @param whole false where it breaks off
 * @param records how many records it has
 * @param newest the last day on which one of its records was changed; empty where none says
 * @param fates how many records of each fate, by its key
 */
public record CensusSource(
        String name,
        String file,
        long bytes,
        String sha256,
        LocalDate asOf,
        Optional<String> words,
        boolean whole,
        long records,
        Optional<LocalDate> newest,
        Map<String, Long> fates) {

    public CensusSource {
        Objects.requireNonNull(name);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(words);
        Objects.requireNonNull(newest);
        fates = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(fates));
    }
}
