package org.beffroi.observatory.census;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All that a census is counted from.
 *
 * @param definition what is counted
 * @param asOf the day of which it speaks: what was published or seen later does not count
 * @param reference year of the reference of territories
 * @param bodies all bodies of the sorts that are counted, by kind and code
 * @param sightings what was seen until that day, by body, network and account, the latest last
 */
public record CensusData(
        CensusDefinition definition,
        LocalDate asOf,
        String reference,
        List<CensusBody> bodies,
        List<Sighting> sightings) {

    private static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::body)
            .thenComparing(sighting -> sighting.network().map(Enum::ordinal).orElse(-1))
            .thenComparing(sighting -> sighting.account().orElse(""))
            .thenComparing(Sighting::seen)
            .thenComparing(Sighting::exists)
            .thenComparing(sighting -> sighting.lastPost().orElse(LocalDate.MIN))
            .thenComparing(Sighting::by);

    public CensusData {
        Objects.requireNonNull(definition);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(reference);
        bodies = bodies.stream().sorted(Comparator.comparing(CensusBody::key)).toList();
        sightings = sightings.stream()
                .filter(sighting -> !sighting.seen().isAfter(asOf))
                .sorted(ORDER)
                .toList();
    }
}
