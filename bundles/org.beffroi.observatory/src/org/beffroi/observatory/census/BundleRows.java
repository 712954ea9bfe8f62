package org.beffroi.observatory.census;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.body.DeclaredAccount;
import org.beffroi.observatory.directory.WrittenDay;

/** Reads the tables of a census’s bundle, as {@link BundleTables} writes them. */
final class BundleRows {

    private BundleRows() {}

    static List<CensusBody> bodies(byte[] bodies, byte[] accounts) throws IOException {
        Map<BodyKey, List<DeclaredAccount>> declared = new HashMap<>();
        rows(accounts, BundleTables.ACCOUNTS, row -> declared.computeIfAbsent(key(row), key -> new ArrayList<>())
                .add(new DeclaredAccount(
                        network(row, 2),
                        row.cell(3),
                        AccountKind.valueOf(row.cell(4).toUpperCase(Locale.ROOT)),
                        Long.parseLong(row.cell(5)),
                        Boolean.parseBoolean(row.cell(6)))));
        byte[] head = (String.join(",", BundleTables.PLACED_BODIES) + "\n").getBytes(StandardCharsets.UTF_8);
        boolean placed = Arrays.mismatch(bodies, head) == head.length;
        return rows(
                bodies,
                placed ? BundleTables.PLACED_BODIES : BundleTables.BODIES,
                row -> new CensusBody(
                        key(row),
                        row.cell(2),
                        said(row.cell(3)),
                        row.cell(4).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row.cell(4))),
                        said(row.cell(5)),
                        said(row.cell(6)),
                        said(row.cell(7)).map(Long::valueOf),
                        !row.cell(8).equals("false"),
                        untold(row),
                        said(row.cell(9)).filter(site -> !site.equals(BundleTables.UNTOLD)),
                        declared.getOrDefault(key(row), List.of()),
                        placed ? place(row) : Optional.empty(),
                        row.cell(9).equals(BundleTables.UNTOLD)));
    }

    /** What a list of the networks that are known leaves out; none where all are known, or none is. */
    private static Set<AccountNetwork> untold(CsvRow row) {
        Set<AccountNetwork> untold = EnumSet.noneOf(AccountNetwork.class);
        if (!Set.of("true", "false").contains(row.cell(8))) {
            untold.addAll(EnumSet.allOf(AccountNetwork.class));
            for (String key : row.cell(8).split(" ", -1)) {
                untold.remove(AccountNetwork.ofKey(key).orElseThrow(() -> new UnreadCell(8, row.cell(8))));
            }
        }
        return untold;
    }

    private static Optional<Coordinates> place(CsvRow row) {
        return said(row.cell(10))
                .map(latitude -> new Coordinates(Double.parseDouble(latitude), Double.parseDouble(row.cell(11))));
    }

    static List<Sighting> sightings(byte[] sightings) throws IOException {
        return rows(
                sightings,
                BundleTables.SIGHTINGS,
                row -> new Sighting(
                        key(row),
                        said(row.cell(2)).map(typed -> network(row, 2)),
                        said(row.cell(3)),
                        day(row, 4),
                        isSaid(row, 5),
                        said(row.cell(6)).map(typed -> day(row, 6)),
                        row.cell(7)));
    }

    private static LocalDate day(CsvRow row, int cell) {
        return WrittenDay.read(row.cell(cell)).orElseThrow(() -> new UnreadCell(cell, row.cell(cell)));
    }

    /** Yes or no as people write it; anything else is refused rather than taken for a no. */
    private static boolean isSaid(CsvRow row, int cell) {
        return switch (row.cell(cell).strip().toLowerCase(Locale.ROOT)) {
            case "true", "oui", "yes", "vrai", "1" -> true;
            case "false", "non", "no", "faux", "0" -> false;
            default -> throw new UnreadCell(cell, row.cell(cell));
        };
    }

    private static BodyKey key(CsvRow row) {
        Territory.Kind kind = Arrays.stream(Territory.Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(row.cell(0).strip()))
                .findFirst()
                .orElseThrow(() -> new UnreadCell(0, row.cell(0)));
        if (row.cell(1).isBlank()) {
            throw new UnreadCell(1, row.cell(1));
        }
        return new BodyKey(kind, row.cell(1));
    }

    private static AccountNetwork network(CsvRow row, int cell) {
        return AccountNetwork.ofKey(row.cell(cell).strip()).orElseThrow(() -> new UnreadCell(cell, row.cell(cell)));
    }

    private static Optional<String> said(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static <T> List<T> rows(byte[] text, List<String> heads, Function<CsvRow, T> read) throws IOException {
        CsvRecords rows = new CsvText(new String(text, StandardCharsets.UTF_8)).rows(',');
        if (!rows.hasNext() || !rows.next().cells().equals(heads)) {
            throw new IOException(String.join(",", heads));
        }
        rows.columns(heads.size());
        List<T> all = new ArrayList<>();
        while (rows.hasNext()) {
            CsvRow row = rows.next();
            try {
                all.add(read.apply(row));
            } catch (UnreadCell e) {
                throw new UnreadRow(row.line(), heads.get(e.cell), e.typed);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IOException(row.line() + ": " + e.getMessage(), e);
            }
        }
        return all;
    }

    /** A cell that cannot be read. */
    private static final class UnreadCell extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final int cell;
        private final String typed;

        UnreadCell(int cell, String typed) {
            super(typed);
            this.cell = cell;
            this.typed = typed;
        }
    }

    /** A row of which a cell cannot be read. */
    static final class UnreadRow extends IOException {

        private static final long serialVersionUID = 1L;

        private final long line;
        private final String column;
        private final String typed;

        UnreadRow(long line, String column, String typed) {
            super(line + ": " + column + ": " + typed);
            this.line = line;
            this.column = column;
            this.typed = typed;
        }

        /** Counted from 1. */
        long line() {
            return line;
        }

        /** Its name. */
        String column() {
            return column;
        }

        /** What stands there. */
        String typed() {
            return typed;
        }
    }
}
