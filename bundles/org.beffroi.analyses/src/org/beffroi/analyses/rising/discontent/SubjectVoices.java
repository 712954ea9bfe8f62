package org.beffroi.analyses.rising.discontent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The voices of one subject, sorted by what they are for: complaints, those whose tone is decided, each text once. Immutable. */
final class SubjectVoices {

    private final boolean isUnnamed;
    private final Timed all;
    private final Timed everyComplaint;
    private final Timed complaints;
    private final Timed decided;
    private final Timed once;
    private final boolean[] fresh;

    /** Voices in order of time. */
    record Timed(Voices voices, int[] numbers) {

        private static Timed of(Voices voices, List<Integer> numbers) {
            return new Timed(
                    voices, numbers.stream().mapToInt(Integer::intValue).toArray());
        }

        /** The number of the voice at a place. */
        int at(int place) {
            return numbers[place];
        }

        /** When the voice at a place was published, in milliseconds since 1970. */
        long time(int place) {
            return voices.time(numbers[place]);
        }

        /** Place of the first that was published at a time or later. */
        int index(long time) {
            int low = 0;
            int high = numbers.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (time(middle) < time) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** The numbers of those from a time on and before another. */
        IntStream between(long from, long to) {
            return IntStream.range(index(from), index(to)).map(place -> numbers[place]);
        }

        /** How many there are from a time on and before another. */
        long count(long from, long to) {
            return Math.max(0, index(to) - (long) index(from));
        }

        /** When the first since a time was published; that time where there is none. */
        long firstSince(long from) {
            int at = index(from);
            return at == numbers.length ? from : time(at);
        }
    }

    /**
     * Sorts.
     *
     * @param mine in order of time
     * @param isUnnamed whether people's own words name the subject
     */
    SubjectVoices(Voices voices, int[] mine, boolean isUnnamed) {
        this.isUnnamed = isUnnamed;
        List<Integer> complaining = new ArrayList<>();
        List<Integer> eachOnce = new ArrayList<>();
        List<Boolean> newcomers = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        Map<Integer, Long> groups = new HashMap<>();
        Map<Integer, Long> complainers = new HashMap<>();
        for (int voice : mine) {
            boolean first = isNew(groups, voices.group(voice), voices.time(voice));
            if (first) {
                firsts.add(voice);
            }
            if (!complains(voices.tone(voice))) {
                continue;
            }
            complaining.add(voice);
            if (!voices.isPublic(voice)) {
                boolean isNew = isNew(complainers, voices.author(voice), voices.time(voice));
                if (first) {
                    eachOnce.add(voice);
                    newcomers.add(isNew);
                }
            }
        }
        all = new Timed(voices, mine.clone());
        everyComplaint = Timed.of(voices, complaining);
        complaints = Timed.of(voices, eachOnce);
        once = Timed.of(voices, firsts);
        decided = Timed.of(
                voices,
                firsts.stream().filter(voice -> isDecided(voices.tone(voice))).toList());
        fresh = new boolean[newcomers.size()];
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = newcomers.get(i);
        }
    }

    private static boolean isNew(Map<Integer, Long> seen, int who, long time) {
        Long before = seen.put(who, time);
        return before == null || time - before > Gauge.MEMORY_DAYS * Gauge.DAY;
    }

    /** Of a theme, what is negative. What people say of one thing in their own words is often said soberly: all that is not positive. */
    private boolean complains(byte tone) {
        return isUnnamed ? tone != Voices.POSITIVE : tone == Voices.NEGATIVE;
    }

    /** Whether the share of the negative is taken of it. */
    private boolean isDecided(byte tone) {
        return tone == Voices.NEGATIVE || tone == Voices.POSITIVE || !isUnnamed && tone == Voices.NEUTRAL;
    }

    /** Complaints of residents, each text once. */
    Timed complaints() {
        return complaints;
    }

    /** Complaints of anybody, copies included. */
    Timed everyComplaint() {
        return everyComplaint;
    }

    /** Those whose tone is decided, each text once. */
    Timed decided() {
        return decided;
    }

    /** Each text once, in whatever tone. */
    Timed once() {
        return once;
    }

    /** Whether the author of a complaint of a resident had not complained before. */
    boolean isFresh(int place) {
        return fresh[place];
    }

    /** The complaints of a time, copies included. */
    Set<Integer> complained(long from, long to) {
        return everyComplaint.between(from, to).boxed().collect(Collectors.toSet());
    }

    /** What was said in a time, in whatever tone, copies included. */
    Set<Integer> said(long from, long to) {
        return all.between(from, to).boxed().collect(Collectors.toSet());
    }
}
