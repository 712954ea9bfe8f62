package org.beffroi.observatory.census;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.body.DeclaredAccount;

/** Reads the tables of a census’s bundle, as {@link BundleTables} writes them. */
final class BundleRows {

    private BundleRows() {}

    static List<CensusBody> bodies(byte[] bodies, byte[] accounts) throws IOException {
        Map<BodyKey, List<DeclaredAccount>> declared = new HashMap<>();
        rows(accounts, BundleTables.ACCOUNTS, row -> declared.computeIfAbsent(key(row), key -> new ArrayList<>())
                .add(new DeclaredAccount(
                        network(row.cell(2)),
                        row.cell(3),
                        AccountKind.valueOf(row.cell(4).toUpperCase(Locale.ROOT)),
                        Long.parseLong(row.cell(5)),
                        Boolean.parseBoolean(row.cell(6)))));
        return rows(
                bodies,
                BundleTables.BODIES,
                row -> new CensusBody(
                        key(row),
                        row.cell(2),
                        said(row.cell(3)),
                        row.cell(4).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row.cell(4))),
                        said(row.cell(5)),
                        said(row.cell(6)),
                        said(row.cell(7)).map(Long::valueOf),
                        Boolean.parseBoolean(row.cell(8)),
                        said(row.cell(9)),
                        declared.getOrDefault(key(row), List.of())));
    }

    static List<Sighting> sightings(byte[] sightings) throws IOException {
        return rows(
                sightings,
                BundleTables.SIGHTINGS,
                row -> new Sighting(
                        key(row),
                        said(row.cell(2)).map(BundleRows::network),
                        said(row.cell(3)),
                        LocalDate.parse(row.cell(4)),
                        isSaid(row.cell(5)),
                        said(row.cell(6)).map(LocalDate::parse),
                        row.cell(7)));
    }

    /** Yes or no as people write it; anything else is refused rather than taken for a no. */
    private static boolean isSaid(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "true", "oui", "yes", "vrai", "1" -> true;
            case "false", "non", "no", "faux", "0" -> false;
            default -> throw new IllegalArgumentException("exists: " + cell);
        };
    }

    private static BodyKey key(CsvRow row) {
        return new BodyKey(Territory.Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT)), row.cell(1));
    }

    private static AccountNetwork network(String key) {
        return AccountNetwork.ofKey(key).orElseThrow(() -> new IllegalArgumentException(key));
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
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw new IOException(row.line() + ": " + e.getMessage(), e);
            }
        }
        return all;
    }
}
