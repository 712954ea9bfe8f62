package org.beffroi.sources.importing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.sources.mapping.Addresses;
import org.beffroi.sources.mapping.Amounts;
import org.beffroi.sources.mapping.Moments;
import org.beffroi.sources.profile.Line;

/**
 * Guesses which line of an unknown table names its columns: the first as wide as the table is, whose cells are all
 * different and none of them a number, a date or an address.
 */
final class HeaderGuess {

    private static final int LONGEST_NAME = 80;
    private static final Moments.Rule ANY = new Moments.Rule(ZoneOffset.UTC, true, Instant.EPOCH);

    private HeaderGuess() {}

    /** Number of the line, 0 if the table begins with its first row. */
    static long line(List<Line> lines) {
        int width = usualWidth(lines);
        for (Line line : lines) {
            long filled = line.cells().stream().filter(cell -> !cell.isBlank()).count();
            if (line.cells().size() >= width && filled * 2 > width) {
                return names(line.cells()) ? line.number() : 0;
            }
        }
        return 0;
    }

    private static int usualWidth(List<Line> lines) {
        Map<Integer, Integer> rows = new HashMap<>();
        lines.forEach(line -> rows.merge(line.cells().size(), 1, Integer::sum));
        return rows.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    private static boolean names(List<String> cells) {
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String name = cell.strip();
            boolean data = name.length() > LONGEST_NAME
                    || Addresses.isAddress(name)
                    || Amounts.read(name).isPresent()
                    || Moments.read(name, ANY).isPresent();
            if (data || !name.isEmpty() && !seen.add(name)) {
                return false;
            }
        }
        return true;
    }
}
