package org.beffroi.observatory.territory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;

/**
 * The data file in memory, as it is: rows of text, read on demand.
 *
 * <p>40,000 territories as objects would weigh some 15 MB; the text with an offset and a population for each row is 3 MB,
 * and reading a row takes a microsecond. Rows are numbered from zero, kinds one after the other from région to
 * arrondissement, then former communes; within a kind by code. The fields are described in the script that writes the
 * file ({@code releng/territories/build-territories.mjs}). Immutable.
 */
final class Gazetteer {

    private static final String LETTERS = "RDETCAF";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final byte[] text;
    /** Where each row begins in the text, and where the last one ends. */
    private final int[] starts;
    /** The first row of each letter, and the number of all rows. */
    private final int[] firsts;

    private final int[] populations;
    private final String edition;

    private Gazetteer(byte[] text, int[] starts, String edition) {
        this.text = text;
        this.starts = starts;
        this.edition = edition;
        firsts = new int[LETTERS.length() + 1];
        populations = new int[size()];
        for (int row = 0; row < size(); row++) {
            firsts[LETTERS.indexOf(text[starts[row]]) + 1] = row + 1;
            String population = field(row, Column.POPULATION);
            populations[row] = population.isEmpty() ? -1 : Integer.parseInt(population);
        }
    }

    /** What the columns of the file hold, in their order. */
    private enum Column {
        KIND,
        CODE,
        NAME,
        SIREN,
        POPULATION,
        POSTAL_CODES,
        LATITUDE,
        LONGITUDE,
        ZONE,
        WITHIN
    }

    /** @throws IOException if the file cannot be read */
    static Gazetteer read(InputStream compressed) throws IOException {
        byte[] text;
        try (InputStream in = new GZIPInputStream(compressed)) {
            text = in.readAllBytes();
        }
        IntStream.Builder starts = IntStream.builder();
        String edition = "";
        for (int start = 0, end; start < text.length; start = end + 1) {
            end = endOfLine(text, start);
            if (text[start] != '#') {
                starts.add(start);
            } else if (edition.isEmpty()) {
                edition = new String(text, start, end - start, StandardCharsets.UTF_8).split("\t")[1];
            }
        }
        return new Gazetteer(text, starts.add(text.length).build().toArray(), edition);
    }

    private static int endOfLine(byte[] text, int start) {
        int end = start;
        while (text[end] != '\n') {
            end++;
        }
        return end;
    }

    String edition() {
        return edition;
    }

    /** How many rows there are, former communes included. */
    int size() {
        return starts.length - 1;
    }

    /** The rows of a kind, by code. */
    IntStream rows(Kind kind) {
        return IntStream.range(firsts[kind.ordinal()], firsts[kind.ordinal() + 1]);
    }

    boolean isFormer(int row) {
        return row >= firsts[Kind.values().length];
    }

    /** The rows of communes that are no more. */
    IntStream formerRows() {
        return IntStream.range(firsts[Kind.values().length], size());
    }

    /** The row of today's territory: of a former commune the one that it is part of, else the row itself. */
    int today(int row) {
        return isFormer(row) ? within(row)[0] : row;
    }

    /** The row of a code, or -1; of a commune that is no more, of today's. */
    int find(Kind kind, String code) {
        int row = search(firsts[kind.ordinal()], firsts[kind.ordinal() + 1], code);
        if (row < 0 && kind == Kind.COMMUNE) {
            int former = search(firsts[Kind.values().length], size(), code);
            return former < 0 ? -1 : today(former);
        }
        return row;
    }

    private int search(int from, int to, String code) {
        byte[] wanted = code.getBytes(StandardCharsets.UTF_8);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            // the code begins after the kind's letter and a tab
            int start = starts[middle] + 2;
            int order = Arrays.compare(text, start, endOfField(start), wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -1;
    }

    /** The kind of a row that is not a former commune. */
    Kind kind(int row) {
        return Kind.values()[LETTERS.indexOf(text[starts[row]])];
    }

    /** The name; of a former commune known by its code alone, empty. */
    String name(int row) {
        return field(row, Column.NAME);
    }

    /** The inhabitants, or -1 where nobody is counted. */
    int population(int row) {
        return populations[row];
    }

    /** The SIREN, or none. */
    List<String> sirens(int row) {
        return list(field(row, Column.SIREN));
    }

    List<String> postalCodes(int row) {
        return list(field(row, Column.POSTAL_CODES));
    }

    /** The rows of what contains a territory, the closest first. */
    int[] within(int row) {
        return list(field(row, Column.WITHIN)).stream()
                .mapToInt(up -> find(Kind.values()[LETTERS.indexOf(up.charAt(0))], up.substring(1)))
                .toArray();
    }

    /** The territory of a row that is not a former commune. */
    Territory territory(int row) {
        String[] fields = new String(text, starts[row], starts[row + 1] - 1 - starts[row], StandardCharsets.UTF_8)
                .split("\t", -1);
        String siren = fields[Column.SIREN.ordinal()];
        String latitude = fields[Column.LATITUDE.ordinal()];
        String zone = fields[Column.ZONE.ordinal()];
        return new Territory(
                kind(row),
                fields[Column.CODE.ordinal()],
                fields[Column.NAME.ordinal()],
                siren.isEmpty() ? Optional.empty() : Optional.of(siren),
                populations[row] < 0 ? OptionalInt.empty() : OptionalInt.of(populations[row]),
                list(fields[Column.POSTAL_CODES.ordinal()]),
                latitude.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Coordinates(
                                Double.parseDouble(latitude), Double.parseDouble(fields[Column.LONGITUDE.ordinal()]))),
                zone.isEmpty() ? PARIS : ZoneId.of(zone));
    }

    /** The rows ordered: the most inhabited first, of equal ones the smaller ground first, then by code. */
    int[] byPopulation(IntStream rows) {
        return rows.boxed()
                .sorted((a, b) -> populations[a] != populations[b]
                        ? Integer.compare(populations[b], populations[a])
                        : kind(a) != kind(b) ? kind(b).compareTo(kind(a)) : Integer.compare(a, b))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private String field(int row, Column column) {
        int start = starts[row];
        for (int i = 0; i < column.ordinal(); i++) {
            start = endOfField(start) + 1;
        }
        return new String(text, start, endOfField(start) - start, StandardCharsets.UTF_8);
    }

    private int endOfField(int start) {
        int end = start;
        while (text[end] != '\t' && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : Arrays.asList(field.split(","));
    }
}
