package org.beffroi.bench.sbom;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A known vulnerability of one library.
 *
 * @param id in the list, such as {@code GHSA-…}
 * @param aliases other names, such as {@code CVE-…}
 * @param summary in one line, possibly empty
 * @param coordinates {@code group:name}
 * @param ranges versions that have it
 * @param versions single ones that have it
 */
record Advisory(
        String id, List<String> aliases, String summary, String coordinates, List<Range> ranges, Set<String> versions) {

    Advisory {
        aliases = List.copyOf(aliases);
        ranges = List.copyOf(ranges);
        versions = Set.copyOf(versions);
    }

    /**
     * From one version on, up to another.
     *
     * @param introduced first version that has it; {@code 0} is before all
     * @param fixed first version that has it no more
     * @param lastAffected last version that has it
     */
    record Range(String introduced, Optional<String> fixed, Optional<String> lastAffected) {

        boolean holds(MavenVersion version) {
            boolean begun = introduced.equals("0") || version.compareTo(new MavenVersion(introduced)) >= 0;
            return begun
                    && fixed.map(MavenVersion::new)
                            .map(end -> version.compareTo(end) < 0)
                            .orElse(true)
                    && lastAffected
                            .map(MavenVersion::new)
                            .map(end -> version.compareTo(end) <= 0)
                            .orElse(true);
        }
    }

    /** Whether a library has it. */
    boolean concerns(Library library) {
        MavenVersion version = new MavenVersion(library.version());
        return coordinates.equals(library.coordinates())
                && (versions.contains(library.version()) || ranges.stream().anyMatch(range -> range.holds(version)));
    }

    /** The first version that has it no more, seen from a library; empty where none is known. */
    Optional<String> fixedAfter(Library library) {
        MavenVersion version = new MavenVersion(library.version());
        return ranges.stream()
                .filter(range -> range.holds(version))
                .flatMap(range -> range.fixed().stream())
                .findFirst();
    }
}
