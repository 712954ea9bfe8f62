package org.beffroi.core.result;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a result rests on: enough to judge it, to repeat it, and to print under it.
 *
 * @param analysis id of the analysis
 * @param version of its method: the same parameters on the same archive give the same answer within a version
 * @param parameters each with its text, as typed, in the order of the record
 * @param query what was asked, printed in the reader's language, or empty where an analysis asks for none
 * @param period as typed, or empty for all of it; people read it by {@link org.beffroi.core.query.PeriodWords}
 * @param zone time zone of its calendar
 * @param archive the archive it was computed on
 * @param computed when
 * @param mentions how many mentions it rests on
 * @param leftOut what was left out, one sentence each, such as undated mentions
 */
public record Basis(
        String analysis,
        int version,
        Map<String, String> parameters,
        Optional<String> query,
        Optional<String> period,
        ZoneId zone,
        State archive,
        Instant computed,
        long mentions,
        List<String> leftOut) {

    /**
     * The state of an archive.
     *
     * @param taken when the snapshot was taken
     * @param mentions how many it held
     * @param lastSequence number of its newest arrival
     */
    public record State(Instant taken, long mentions, long lastSequence) {}

    public Basis {
        Objects.requireNonNull(analysis);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        Objects.requireNonNull(query);
        Objects.requireNonNull(period);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(archive);
        Objects.requireNonNull(computed);
        leftOut = List.copyOf(leftOut);
    }
}
