package org.beffroi.analyses.rising.discontent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.analyses.about.Sample;
import org.beffroi.analyses.topic.TopicSearch;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.meaning.Meaning;

/**
 * What several people complain of in words of their own, whether a theme names it or none does: sentences that somebody wrote, to
 * which what others wrote of late is near.
 *
 * <p>They are looked for at the end of each of the last fourteen days, in what was said in the fourteen days before it and does not
 * sound pleased. A sentence stays the same as long as enough people say it, so that what was told of yesterday has its name
 * today.
 */
final class Grievances {

    /** How many days sentences are carried on from. */
    private static final int DAYS = 14;

    /** Voices that are compared with one another, the newest: some seconds for two cores. */
    private static final int READ = 4_000;

    /** New sentences a day at most. */
    private static final int MOST = 12;

    private final Run run;
    private final Voices voices;
    private final Sayings sayings;
    private final Thresholds thresholds;

    Grievances(Run run, Voices voices, Sayings sayings, Thresholds thresholds) {
        this.run = run;
        this.voices = voices;
        this.sayings = sayings;
        this.thresholds = thresholds;
    }

    /** The first moment at which a sentence is looked for, in milliseconds since 1970. */
    static long first(long moment) {
        return moment - DAYS * Gauge.DAY;
    }

    /**
     * Those that enough people say at a moment.
     *
     * @param moment in milliseconds since 1970; what was published then or later is not seen
     */
    List<Subject> at(long moment) {
        int[] read = read(moment);
        List<Subject> found = new ArrayList<>(sayings(read, moment));
        if (read.length >= thresholds.floor()) {
            NewWords words = new NewWords(voices, sayings, thresholds, run.zone());
            days(moment).forEach(day -> words.look(read, day));
            found.addAll(words.subjects());
        }
        return found;
    }

    private List<Subject> sayings(int[] read, long moment) {
        Optional<Meaning> meaning = run.snapshot().meaning(run.cancel());
        if (meaning.isEmpty() || read.length < thresholds.floor()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>(read.length);
        for (int voice : read) {
            entries.add(run.snapshot().entryAt(voices.place(voice)));
        }
        TopicSearch search = new TopicSearch(run, meaning.get().embedding(), new Sample(entries, read.length));
        int floor = (int) Math.min(Integer.MAX_VALUE, thresholds.floor());
        List<TopicSearch.Found> carried = new ArrayList<>();
        for (long day : days(moment)) {
            BitSet among = among(read, day);
            List<TopicSearch.Found> still = new ArrayList<>();
            for (TopicSearch.Found one : carried) {
                BitSet mentions = search.near(one.text(), among);
                if (search.people(mentions) >= floor) {
                    still.add(new TopicSearch.Found(one.topic(), one.text(), mentions));
                }
            }
            still.forEach(one -> among.andNot(one.mentions()));
            still.addAll(search.topics(floor, MOST, among));
            carried = still;
        }
        return carried.stream()
                .map(one -> Subject.saying(one.topic().quotation()))
                .distinct()
                .toList();
    }

    /** Each text once, oldest first: what does not sound pleased. */
    private int[] read(long moment) {
        long from = first(moment) - Gauge.LONG_WINDOW;
        List<Integer> newest = new ArrayList<>();
        Set<Integer> groups = new HashSet<>();
        for (int voice = voices.size() - 1; voice >= 0 && newest.size() < READ; voice--) {
            long time = voices.time(voice);
            if (time < from) {
                break;
            }
            if (time < moment
                    && voices.tone(voice) != Voices.POSITIVE
                    && !voices.isPublic(voice)
                    && groups.add(voices.group(voice))) {
                newest.add(voice);
            }
        }
        return newest.reversed().stream().mapToInt(Integer::intValue).toArray();
    }

    private BitSet among(int[] read, long day) {
        BitSet among = new BitSet();
        for (int i = 0; i < read.length; i++) {
            long time = voices.time(read[i]);
            among.set(i, time < day && time >= day - Gauge.LONG_WINDOW);
        }
        return among;
    }

    /** The ends of days up to the moment, and the moment. */
    private List<Long> days(long moment) {
        LocalDate last = Instant.ofEpochMilli(moment).atZone(run.zone()).toLocalDate();
        List<Long> days = new ArrayList<>();
        for (int before = DAYS; before >= 0; before--) {
            days.add(last.minusDays(before).atStartOfDay(run.zone()).toInstant().toEpochMilli());
        }
        days.add(moment);
        return days;
    }
}
