package org.beffroi.observatory.body;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.observatory.directory.DirectoryRecord;
import org.beffroi.observatory.directory.RecordKind;

/** Finds the body of which a record speaks: by its code, else by its SIREN, else by its name in the place of its address. */
final class BodyFinder {

    /** What directories write before the name of a place: {@code Mairie - Fontaine-le-Port}. */
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "^(?:mairie(?: annexe| de quartier)?|h[oô]tel de ville|ville|commune|conseil d[ée]partemental|conseil r[ée]gional"
                    + "|d[ée]partement|r[ée]gion)(?:\\s*[-–:]\\s*|\\s+(?:de la |de l['’]|des |du |de |d['’]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_DEPARTEMENT = 3;

    private final Territories territories;

    BodyFinder(Territories territories) {
        this.territories = territories;
    }

    /**
     * What was found.
     *
     * @param territory the body’s
     * @param former whether the record names a commune that merged into it
     */
    record Found(Territory territory, boolean former) {}

    Optional<Found> find(DirectoryRecord record) {
        return switch (record.kind()) {
            case TOWN_HALL, DEPUTY_TOWN_HALL, ANNEX -> town(record);
            case GROUP -> group(record).map(BodyFinder::today);
            case DEPARTEMENT -> above(record, Kind.DEPARTEMENT).map(BodyFinder::today);
            case REGION -> above(record, Kind.REGION).map(BodyFinder::today);
            case OTHER -> Optional.empty();
        };
    }

    /** Whether a record says anything by which a body could be found. */
    static boolean namesPlace(DirectoryRecord record) {
        return !record.codes().isEmpty()
                || record.siren().isPresent()
                || !record.name().isEmpty();
    }

    private static Found today(Territory territory) {
        return new Found(territory, false);
    }

    private Optional<Found> town(DirectoryRecord record) {
        for (String code : record.codes()) {
            Optional<Found> byCode = byCode(code);
            if (byCode.isPresent()) {
                return byCode;
            }
        }
        return record.siren()
                .flatMap(territories::bySiren)
                .or(() -> townByName(record))
                .map(BodyFinder::today);
    }

    private Optional<Found> byCode(String code) {
        return territories.byCode(code).map(territory -> {
            boolean isCommune = territory.kind() == Kind.COMMUNE;
            boolean isOwn = territory.code().equals(code)
                    || code.length() < territory.code().length();
            return new Found(territory, isCommune && !isOwn);
        });
    }

    /** The one commune of that name, or the one to which the postal code of the address delivers. */
    private Optional<Territory> townByName(DirectoryRecord record) {
        List<Territory> named = territories.byName(bare(record.name())).stream()
                .filter(one -> one.kind() == Kind.COMMUNE || one.kind() == Kind.MUNICIPAL_ARRONDISSEMENT)
                .toList();
        List<Territory> near = record.postalCode()
                .map(code -> named.stream()
                        .filter(one -> one.postalCodes().contains(code))
                        .toList())
                .orElse(named);
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private Optional<Territory> group(DirectoryRecord record) {
        Optional<Territory> bySiren =
                record.siren().flatMap(territories::bySiren).filter(BodyFinder::isGroup);
        if (bySiren.isPresent()) {
            return bySiren;
        }
        List<Territory> named = territories.byName(record.name()).stream()
                .filter(BodyFinder::isGroup)
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        List<Territory> around = record.codes().stream()
                .flatMap(code -> territories.byCode(code).stream())
                .flatMap(seat -> territories.containing(seat).stream())
                .filter(named::contains)
                .distinct()
                .toList();
        return around.size() == 1 ? Optional.of(around.getFirst()) : Optional.empty();
    }

    private static boolean isGroup(Territory territory) {
        return territory.kind() == Kind.EPCI || territory.kind() == Kind.EPT;
    }

    private Optional<Territory> above(DirectoryRecord record, Kind kind) {
        Stream<Territory> byName = territories.byName(bare(record.name())).stream();
        Stream<Territory> byCode = record.codes().stream()
                .filter(code -> code.length() <= LONGEST_DEPARTEMENT)
                .flatMap(code -> territories.byCode(kind, code).stream());
        Stream<Territory> bySeat = record.codes().stream()
                .flatMap(code -> territories.byCode(code).stream())
                .flatMap(seat -> territories.containing(seat).stream());
        return Stream.of(byName, byCode, bySeat)
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .filter(one -> one.kind() == kind)
                .findFirst();
    }

    private static String bare(String name) {
        return BEFORE_NAME.matcher(name).replaceFirst("").strip();
    }

    /** Whether a record is of less than its body. */
    static boolean isPart(RecordKind kind) {
        return kind == RecordKind.DEPUTY_TOWN_HALL || kind == RecordKind.ANNEX;
    }
}
