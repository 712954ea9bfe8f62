package org.beffroi.workbench.listen.model;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.TimelineSpan.Unit;

/**
 * When things were said: the period in hand, cut finely, and the whole archive, cut so that it fits, with what was found
 * before it.
 *
 * @param near the period in hand
 * @param whole the whole archive
 * @param from first day of the chosen period, empty when open
 * @param to last day of the chosen period, empty when open
 * @param undated how many of what was found have no date
 * @param tones how many of what was found in each bar of the period in hand have which tone, those without one left out; empty
 *     before they were counted
 */
public record Times(
        Series near,
        Series whole,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        long undated,
        List<Map<Row.Tone, Long>> tones) {

    public Times {
        tones = List.copyOf(tones);
    }

    /** Those whose tones were not counted yet. */
    Times(Series near, Series whole, Optional<LocalDate> from, Optional<LocalDate> to, long undated) {
        this(near, whole, from, to, undated, List.of());
    }

    /** The same, tones counted. */
    Times withTones(List<Map<Row.Tone, Long>> counted) {
        return new Times(near, whole, from, to, undated, counted);
    }

    /** Nothing known of time. */
    public static Times none() {
        Series empty = new Series(Unit.DAY, List.of());
        return new Times(empty, empty, Optional.empty(), Optional.empty(), 0);
    }

    /** True where a period is chosen. */
    public boolean narrowed() {
        return from.isPresent() || to.isPresent();
    }

    /**
     * Counts in the spans of a calendar.
     *
     * @param bars in order of time, without gaps
     */
    public record Series(Unit unit, List<Bar> bars) {
        public Series {
            bars = List.copyOf(bars);
        }

        /** The first of those with the largest count found; empty where nothing is found. */
        public Optional<Bar> highest() {
            return bars.stream()
                    .filter(bar -> bar.found() > 0)
                    .reduce((first, next) -> next.found() > first.found() ? next : first);
        }

        /** The largest count found, 0 for none. */
        public long mostFound() {
            return highest().map(Bar::found).orElse(0L);
        }

        /** The largest count of the whole archive, 0 for none. */
        public long mostOfAll() {
            return bars.stream().mapToLong(Bar::all).max().orElse(0);
        }
    }

    /**
     * One span of time.
     *
     * @param start when it starts
     * @param end when the next one starts
     * @param found how many of what was found were published in it
     * @param all how many of the whole archive
     * @param watched whether anything was collected in it: else nobody knows how many there were
     */
    public record Bar(ZonedDateTime start, ZonedDateTime end, long found, long all, boolean watched) {

        /** One that somebody watched. */
        public Bar(ZonedDateTime start, ZonedDateTime end, long found, long all) {
            this(start, end, found, all, true);
        }
    }
}
