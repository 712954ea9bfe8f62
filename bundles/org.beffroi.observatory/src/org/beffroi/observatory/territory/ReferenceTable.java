package org.beffroi.observatory.territory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.core.text.Folding;

/**
 * A reference of territories as a table that a person brings, in place of the national one: bodies that the official geography
 * does not know, such as those of an invented département, or those of another country.
 *
 * <p>CSV with the columns {@code kind,code,name,siren,population,postal_codes,departement,region,epci}: {@code kind} is
 * {@code commune}, {@code epci}, {@code departement} or {@code region}; the last three say of what it is a part; postal codes
 * stand apart by spaces. Immutable.
 */
public final class ReferenceTable implements Territories {

    /** The columns, in their order. */
    public static final List<String> COLUMNS =
            List.of("kind", "code", "name", "siren", "population", "postal_codes", "departement", "region", "epci");

    /** By what it is called where a census says its reference. */
    private static final String EDITION = "reference.csv";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Comparator<Territory> LARGEST = Comparator.comparingInt(
                    (Territory territory) -> -territory.population().orElse(0))
            .thenComparing(Territory::kind)
            .thenComparing(Territory::code);

    private final String edition;
    private final List<Row> rows;
    private final Map<String, Row> byKey = new TreeMap<>();

    /** A territory with the codes of what it is a part of, empty where of none. */
    private record Row(Territory territory, String departement, String region, String epci) {}

    private ReferenceTable(String edition, List<Row> rows) {
        this.edition = edition;
        this.rows = rows;
        rows.forEach(
                row -> byKey.put(key(row.territory().kind(), row.territory().code()), row));
    }

    /**
     * Reads a file.
     *
     * @throws Refusal if it cannot be read, or a row of it makes no sense
     */
    public static ReferenceTable read(Path file) {
        try {
            CsvRecords records = CsvText.of(file).rows(',');
            if (!records.hasNext() || !records.next().cells().equals(COLUMNS)) {
                throw malformed(file, 1);
            }
            records.columns(COLUMNS.size());
            List<Row> rows = new ArrayList<>();
            while (records.hasNext()) {
                CsvRow record = records.next();
                rows.add(row(file, record));
            }
            return new ReferenceTable(EDITION, List.copyOf(rows));
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    Sentence.of(
                            ReferenceTable.class,
                            "observatory.unreadable",
                            file.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static Row row(Path file, CsvRow record) {
        try {
            String population = record.cell(4).strip();
            String siren = record.cell(3).strip();
            Territory territory = new Territory(
                    Kind.valueOf(record.cell(0).strip().toUpperCase(Locale.ROOT)),
                    record.cell(1).strip(),
                    record.cell(2).strip(),
                    siren.isEmpty() ? Optional.empty() : Optional.of(siren),
                    population.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(population)),
                    Stream.of(record.cell(5).split(" "))
                            .filter(code -> !code.isEmpty())
                            .toList(),
                    Optional.empty(),
                    PARIS);
            return new Row(
                    territory,
                    record.cell(6).strip(),
                    record.cell(7).strip(),
                    record.cell(8).strip());
        } catch (IllegalArgumentException e) {
            throw malformed(file, record.line());
        }
    }

    private static Refusal malformed(Path file, long line) {
        return Refusal.of(
                Refusal.Kind.MALFORMED,
                ReferenceTable.class,
                "reference.malformed",
                file.toString(),
                line,
                String.join(",", COLUMNS));
    }

    private static String key(Kind kind, String code) {
        return kind + " " + code;
    }

    @Override
    public String edition() {
        return edition;
    }

    @Override
    public Stream<Territory> all(Kind kind) {
        return territories().filter(one -> one.kind() == kind).sorted(Comparator.comparing(Territory::code));
    }

    private Stream<Territory> territories() {
        return rows.stream().map(Row::territory);
    }

    @Override
    public Optional<Territory> byCode(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        return territories().filter(one -> one.code().equals(wanted)).max(Comparator.comparing(Territory::kind));
    }

    @Override
    public Optional<Territory> byCode(Kind kind, String code) {
        return Optional.ofNullable(byKey.get(key(kind, code.strip().toUpperCase(Locale.ROOT))))
                .map(Row::territory);
    }

    @Override
    public Optional<Territory> bySiren(String siren) {
        String wanted = siren.replace(" ", "");
        return territories()
                .filter(one -> one.siren().filter(wanted::equals).isPresent())
                .findFirst();
    }

    @Override
    public List<Territory> byName(String name) {
        String wanted = Folding.fold(name.strip());
        return territories()
                .filter(one -> Folding.fold(one.name()).equals(wanted))
                .sorted(LARGEST)
                .toList();
    }

    @Override
    public List<Territory> complete(String typed, int limit) {
        String begun = Folding.fold(typed.strip());
        return territories()
                .filter(one -> Folding.fold(one.name()).startsWith(begun))
                .sorted(LARGEST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Territory> byPostalCode(String postalCode) {
        return territories()
                .filter(one -> one.postalCodes().contains(postalCode.strip()))
                .sorted(LARGEST)
                .toList();
    }

    @Override
    public List<Territory> containing(Territory territory) {
        Row row = byKey.get(key(territory.kind(), territory.code()));
        if (row == null) {
            return List.of();
        }
        return Stream.of(
                        byCode(Kind.EPCI, row.epci()),
                        byCode(Kind.DEPARTEMENT, row.departement()),
                        byCode(Kind.REGION, row.region()))
                .flatMap(Optional::stream)
                .filter(one -> !one.equals(territory))
                .toList();
    }

    @Override
    public List<Territory> members(Territory territory) {
        return rows.stream()
                .filter(row -> row.territory().kind() == Kind.COMMUNE)
                .filter(row -> switch (territory.kind()) {
                    case EPCI -> row.epci().equals(territory.code());
                    case DEPARTEMENT -> row.departement().equals(territory.code());
                    case REGION -> row.region().equals(territory.code());
                    default -> false;
                })
                .map(Row::territory)
                .sorted(LARGEST)
                .toList();
    }
}
