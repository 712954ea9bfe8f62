package org.beffroi.core.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The school holidays of the three zones, from a table that ends somewhere: outside it no day is one. Any thread.
 *
 * @param periods in the order of the table
 */
public record SchoolHolidays(List<Period> periods) {

    /** Name of the shipped table, and of a dossier's own in its codebook. */
    public static final String FILE = "school-holidays.csv";

    private static final String HEADER = "zone,from,return";

    public SchoolHolidays {
        periods = List.copyOf(periods);
    }

    /**
     * Holidays of one zone.
     *
     * @param zone whose they are
     * @param from the first day without school
     * @param back the day of return, which is no holiday any more
     */
    public record Period(SchoolZone zone, LocalDate from, LocalDate back) {

        public Period {
            if (!from.isBefore(back)) {
                throw new IllegalArgumentException(from + " is not before " + back);
            }
        }
    }

    /** No holidays at all, where there is no table for a place. */
    public static SchoolHolidays none() {
        return new SchoolHolidays(List.of());
    }

    /** The shipped table. */
    public static SchoolHolidays shipped() {
        try (InputStream in = SchoolHolidays.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList(), FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The table in a dossier's codebook, or the shipped one where it has none.
     *
     * @throws Refusal if the table is there and cannot be read or understood; it names the line
     */
    public static SchoolHolidays of(Path codebook) {
        Path file = codebook.resolve(FILE);
        if (!Files.exists(file)) {
            return shipped();
        }
        try {
            return read(Files.readAllLines(file), file.toString());
        } catch (IOException e) {
            throw new Refusal(Sentence.of(SchoolHolidays.class, "holidays.unreadable", file), e);
        }
    }

    private static SchoolHolidays read(List<String> lines, String name) {
        List<Period> periods = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#") && !line.strip().equals(HEADER)) {
                periods.add(period(line, name));
            }
        }
        return new SchoolHolidays(periods);
    }

    private static Period period(String line, String name) {
        String[] cells = line.strip().split("\\s*[,;\\t]\\s*");
        try {
            if (cells.length == 3) {
                return new Period(SchoolZone.valueOf(cells[0]), LocalDate.parse(cells[1]), LocalDate.parse(cells[2]));
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            // Said below.
        }
        throw Refusal.of(Refusal.Kind.MALFORMED, SchoolHolidays.class, "holidays.line", name, line);
    }

    /** Whether schools of the zone are closed for holidays. */
    public boolean contains(SchoolZone zone, LocalDate date) {
        for (Period period : periods) {
            if (period.zone() == zone && !date.isBefore(period.from()) && date.isBefore(period.back())) {
                return true;
            }
        }
        return false;
    }

    /** The day after the last one that the table speaks of; the first of all days where it is empty. */
    public LocalDate knownUntil() {
        return periods.stream().map(Period::back).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }
}
