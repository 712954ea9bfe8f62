package org.beffroi.observatory.territory;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Rows by a number written in digits (SIREN, postal code): eight bytes an entry. Immutable.
 *
 * <p>An entry is the number above the row, so that the entries of a number are neighbours when sorted.
 */
final class NumberIndex {

    private static final int ROW_BITS = 20;

    private final long[] entries;

    /** @param numbersOf the numbers of a row, each of at most nine digits */
    NumberIndex(IntStream rows, IntFunction<List<String>> numbersOf) {
        LongStream.Builder found = LongStream.builder();
        rows.forEach(
                row -> numbersOf.apply(row).forEach(number -> found.add(Long.parseLong(number) << ROW_BITS | row)));
        entries = found.build().sorted().toArray();
    }

    /** The rows of a number, by row; none if it is not made of one to nine digits. */
    IntStream rows(String number) {
        if (!number.matches("\\d{1,9}")) {
            return IntStream.empty();
        }
        long from = Long.parseLong(number) << ROW_BITS;
        int found = Arrays.binarySearch(entries, from);
        int first = found < 0 ? -found - 1 : found;
        return LongStream.of(Arrays.copyOfRange(entries, first, endOf(first, from)))
                .mapToInt(entry -> (int) (entry & ((1 << ROW_BITS) - 1)));
    }

    private int endOf(int first, long from) {
        int end = first;
        while (end < entries.length && entries[end] >> ROW_BITS == from >> ROW_BITS) {
            end++;
        }
        return end;
    }
}
