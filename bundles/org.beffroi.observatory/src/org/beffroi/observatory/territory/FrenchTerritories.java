package org.beffroi.observatory.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.osgi.service.component.annotations.Component;

/**
 * The territories of France that ship with Beffroi: communes, EPCI, départements and régions of INSEE, DGCL and La Poste,
 * with points from GeoNames.
 *
 * <p>The file is read at the first question, each index built at the first question that needs it; all together they
 * keep some 7 MB. Any number of threads may ask.
 */
@Component
public final class FrenchTerritories implements Territories {

    private static final String FILE = "territories.tsv.gz";

    private final Supplier<Gazetteer> gazetteer = new Once<>(FrenchTerritories::read);
    private final Supplier<NameIndex> names = new Once<>(() -> new NameIndex(gazetteer.get()));
    private final Supplier<Memberships> memberships = new Once<>(() -> new Memberships(gazetteer.get()));
    private final Supplier<NumberIndex> sirens = new Once<>(this::sirens);
    private final Supplier<NumberIndex> postalCodes = new Once<>(this::postalCodes);

    private static Gazetteer read() {
        try (InputStream file = FrenchTerritories.class.getResourceAsStream(FILE)) {
            return Gazetteer.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The territories that ship with Beffroi cannot be read", e);
        }
    }

    private NumberIndex sirens() {
        Gazetteer all = gazetteer.get();
        IntStream bodies = Stream.of(Kind.EPCI, Kind.EPT, Kind.COMMUNE).flatMapToInt(all::rows);
        return new NumberIndex(bodies, all::sirens);
    }

    private NumberIndex postalCodes() {
        Gazetteer all = gazetteer.get();
        IntStream places =
                Stream.of(Kind.COMMUNE, Kind.MUNICIPAL_ARRONDISSEMENT).flatMapToInt(all::rows);
        return new NumberIndex(places, all::postalCodes);
    }

    @Override
    public String edition() {
        return gazetteer.get().edition();
    }

    @Override
    public Stream<Territory> all(Kind kind) {
        return gazetteer.get().rows(kind).mapToObj(gazetteer.get()::territory);
    }

    @Override
    public Stream<Former> formerCommunes() {
        Gazetteer all = gazetteer.get();
        return all.formerRows()
                .filter(row -> !all.name(row).isEmpty())
                .mapToObj(row -> new Former(all.name(row), all.territory(all.today(row))));
    }

    @Override
    public Optional<Territory> byCode(String code) {
        String plain = plain(code);
        return switch (plain.length()) {
            case 9 -> bySiren(plain);
            case 5 -> byCode(Kind.COMMUNE, plain).or(() -> byCode(Kind.MUNICIPAL_ARRONDISSEMENT, plain));
            default -> byCode(Kind.DEPARTEMENT, plain);
        };
    }

    @Override
    public Optional<Territory> byCode(Kind kind, String code) {
        int row = gazetteer.get().find(kind, plain(code));
        return row < 0 ? Optional.empty() : Optional.of(gazetteer.get().territory(row));
    }

    @Override
    public Optional<Territory> bySiren(String siren) {
        String digits = siren.replaceAll("\\h", "");
        return digits.length() == 9 ? territories(sirens.get().rows(digits)).findFirst() : Optional.empty();
    }

    @Override
    public List<Territory> byName(String name) {
        return territories(Arrays.stream(names.get().named(name))).toList();
    }

    @Override
    public List<Territory> complete(String typed, int limit) {
        return territories(Arrays.stream(names.get().completing(typed)).limit(limit))
                .toList();
    }

    @Override
    public List<Territory> byPostalCode(String postalCode) {
        String digits = withLeadingZero(postalCode.replaceAll("\\h", ""));
        IntStream rows = digits.length() == 5 ? postalCodes.get().rows(digits) : IntStream.empty();
        return territories(Arrays.stream(gazetteer.get().byPopulation(rows))).toList();
    }

    @Override
    public List<Territory> containing(Territory territory) {
        int row = gazetteer.get().find(territory.kind(), territory.code());
        return row < 0
                ? List.of()
                : territories(Arrays.stream(gazetteer.get().within(row))).toList();
    }

    @Override
    public List<Territory> members(Territory territory) {
        int row = gazetteer.get().find(territory.kind(), territory.code());
        return row < 0 ? List.of() : territories(memberships.get().of(row)).toList();
    }

    private Stream<Territory> territories(IntStream rows) {
        return rows.mapToObj(gazetteer.get()::territory);
    }

    private static String plain(String code) {
        return withLeadingZero(code.replaceAll("\\h", "").toUpperCase(Locale.ROOT));
    }

    /** A code with the zero that spreadsheets take away: {@code 1001} is {@code 01001}, {@code 1} is {@code 01}. */
    private static String withLeadingZero(String code) {
        return code.matches("[1-9](\\d{3})?") ? "0" + code : code;
    }
}
