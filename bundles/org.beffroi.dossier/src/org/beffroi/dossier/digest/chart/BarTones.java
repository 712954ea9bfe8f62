package org.beffroi.dossier.digest.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.Timeline.Bucket;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.Query;

/**
 * How many mentions of each bar of a timeline have which tone; whatever has none is unknown, and never among those that are known.
 * Immutable.
 *
 * @param bars in order of time; empty where no tone is known of any of them
 */
public record BarTones(List<Map<Tone, Long>> bars) {

    /** A tone, in the order in which they are stacked from the foot up: what needs a human first. */
    public enum Tone {
        NEGATIVE(Ink.NEGATIVE),
        NEUTRAL(Ink.NEUTRAL),
        UNSURE(Ink.UNSURE),
        POSITIVE(Ink.POSITIVE),
        /** Not given by anybody; its ink is that of a frame around nothing. */
        UNKNOWN(Ink.NEUTRAL);

        private final Ink ink;

        Tone(Ink ink) {
            this.ink = ink;
        }

        /** Its ink. */
        Ink ink() {
            return ink;
        }

        /** As the field of tones writes it. */
        String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Tone> KNOWN = List.of(Tone.NEGATIVE, Tone.NEUTRAL, Tone.UNSURE, Tone.POSITIVE);

    public BarTones {
        bars = List.copyOf(bars);
    }

    /** Where no tone is known. */
    public static BarTones none() {
        return new BarTones(List.of());
    }

    /**
     * Those of what a query finds.
     *
     * @param timeline of the same query, empty spans included
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public static BarTones of(Snapshot snapshot, Query query, Timeline timeline, Cancel cancel) {
        List<Map<Tone, Long>> bars = new ArrayList<>();
        timeline.buckets().forEach(bucket -> bars.add(new EnumMap<>(Map.of(Tone.UNKNOWN, bucket.mentions()))));
        boolean known = false;
        for (Tone tone : KNOWN) {
            Query toned = new Query.And(List.of(query, new Query.FieldIs(CoreFields.TONE.name(), tone.value())));
            Map<Instant, Long> at = new HashMap<>();
            for (Bucket bucket :
                    snapshot.timeline(toned, timeline.span(), cancel).buckets()) {
                at.put(bucket.start().toInstant(), bucket.mentions());
            }
            for (int i = 0; i < bars.size(); i++) {
                long many = at.getOrDefault(timeline.buckets().get(i).start().toInstant(), 0L);
                bars.get(i).put(tone, many);
                bars.get(i).merge(Tone.UNKNOWN, -many, Long::sum);
                known |= many > 0;
            }
        }
        return known ? new BarTones(bars) : none();
    }

    /** Whether a tone is known of any of them. */
    boolean areKnown() {
        return !bars.isEmpty();
    }

    /** How many of a bar have a tone. */
    long of(int bar, Tone tone) {
        return bars.get(bar).getOrDefault(tone, 0L);
    }

    /** How many of all have a tone. */
    long all(Tone tone) {
        return bars.stream().mapToLong(bar -> bar.getOrDefault(tone, 0L)).sum();
    }
}
