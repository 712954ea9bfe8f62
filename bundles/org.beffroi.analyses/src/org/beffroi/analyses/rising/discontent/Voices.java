package org.beffroi.analyses.rising.discontent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Residents;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.copy.AlikeSketches;
import org.beffroi.core.copy.Sketch;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/**
 * What people other than the body itself said, in order of time, column by column: who, when, in which tone, in which circle.
 *
 * <p>Accounts of the body and likely programs are no voices. Who has no account is somebody of their own each time. Read once
 * from one scan; not for several threads while it is made.
 */
final class Voices {

    /** What is known of the tone of one. */
    static final byte UNSURE = 0;

    static final byte NEUTRAL = 1;
    static final byte NEGATIVE = 2;
    static final byte POSITIVE = 3;

    private static final int TONE = 0;
    private static final int AUTHOR = 1;
    private static final int COPIES = 2;
    private static final int NETWORK = 3;
    private static final int SPEAKER = 4;
    private static final int FIRST_SUBJECT = 5;

    /** The likeness of copies, as {@link AlikeSketches#USUAL} minima that agree say it: (49/64 − 1/4) / (3/4). */
    private static final double ALIKE = (AlikeSketches.USUAL / 64.0 - 0.25) / 0.75 - 1e-9;

    /** Earlier texts that a text may be a copy of, within all that are joined by likeness. */
    private static final int LEADERS = 50;

    private static final List<Field> FIELDS = List.of(
            CoreFields.TONE,
            CoreFields.AUTHOR,
            CoreFields.COPIES,
            CoreFields.NETWORK,
            CoreFields.SPEAKER,
            CoreFields.THEME,
            CoreFields.PLACE,
            CoreFields.DEPARTMENT);

    private final Columns columns;
    private int size;
    private long[] time = new long[1024];
    private int[] place = new int[1024];
    private byte[] tone = new byte[1024];
    private int[] author = new int[1024];
    private int[] copies = new int[1024];
    private int[] network = new int[1024];
    private int[] speaker = new int[1024];
    private int[][] subjects = new int[1024][];
    private int[] group = {};

    private Voices(Columns columns) {
        this.columns = columns;
    }

    /** Those of a query that were published on some days. */
    static Voices of(Run run, Query query, DaySpan days) {
        Columns columns = run.snapshot().columns(FIELDS, run.cancel());
        Voices voices = new Voices(columns);
        run.snapshot().scan(Queries.all(query, days.query()), columns, run.cancel(), voices::add);
        voices.sort();
        voices.findCopies(run);
        return voices;
    }

    private void add(Row row) {
        String who = row.value(SPEAKER).orElse("");
        if (!row.isDated() || who.equals("own") || who.equals("bot")) {
            return;
        }
        if (size == time.length) {
            grow();
        }
        time[size] = row.published();
        place[size] = row.place();
        tone[size] = row.value(TONE)
                .map(value -> switch (value) {
                    case "negative" -> NEGATIVE;
                    case "neutral" -> NEUTRAL;
                    case "positive" -> POSITIVE;
                    default -> UNSURE;
                })
                .orElse(UNSURE);
        author[size] = row.code(AUTHOR);
        copies[size] = row.code(COPIES);
        network[size] = row.code(NETWORK);
        speaker[size] = row.code(SPEAKER);
        subjects[size] = subjects(row);
        size++;
    }

    /** Pairs of a subject field's number and the code of a value. */
    private static int[] subjects(Row row) {
        int count = 0;
        for (int field = 0; field < Subject.FIELDS.size(); field++) {
            count += row.count(FIRST_SUBJECT + field);
        }
        int[] pairs = new int[2 * count];
        int at = 0;
        for (int field = 0; field < Subject.FIELDS.size(); field++) {
            for (int i = 0; i < row.count(FIRST_SUBJECT + field); i++) {
                pairs[at++] = field;
                pairs[at++] = row.code(FIRST_SUBJECT + field, i);
            }
        }
        return pairs;
    }

    private void grow() {
        int more = 2 * size;
        time = Arrays.copyOf(time, more);
        place = Arrays.copyOf(place, more);
        tone = Arrays.copyOf(tone, more);
        author = Arrays.copyOf(author, more);
        copies = Arrays.copyOf(copies, more);
        network = Arrays.copyOf(network, more);
        speaker = Arrays.copyOf(speaker, more);
        subjects = Arrays.copyOf(subjects, more);
    }

    private void sort() {
        Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.<Integer>comparingLong(i -> time[i]).thenComparingInt(i -> place[i]));
        long[] times = new long[size];
        int[][] all = {place, author, copies, network, speaker};
        int[][] sorted = new int[all.length][size];
        byte[] tones = new byte[size];
        int[][] about = new int[size][];
        for (int i = 0; i < size; i++) {
            int from = order[i];
            times[i] = time[from];
            tones[i] = tone[from];
            about[i] = subjects[from];
            for (int column = 0; column < all.length; column++) {
                sorted[column][i] = all[column][from];
            }
            if (sorted[1][i] < 0) {
                sorted[1][i] = -2 - i;
            }
        }
        time = times;
        tone = tones;
        subjects = about;
        place = sorted[0];
        author = sorted[1];
        copies = sorted[2];
        network = sorted[3];
        speaker = sorted[4];
    }

    private void findCopies(Run run) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            if (copies[i] >= 0) {
                numbers.putIfAbsent(copies[i], numbers.size());
            }
        }
        List<String> sketches = numbers.keySet().stream()
                .map(code -> columns.value(COPIES, code))
                .toList();
        int[] alike = new AlikeSketches(AlikeSketches.USUAL).groups(sketches, run.cancel());
        group = new int[size];
        Map<Integer, Integer> leaders = new HashMap<>();
        Map<Integer, List<Integer>> leading = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Integer number = copies[i] < 0 ? null : numbers.get(copies[i]);
            // A voice without a sketch is like no other.
            group[i] = copies[i] < 0 ? -2 - i : copies[i];
            if (number != null) {
                List<Integer> earlier = leading.computeIfAbsent(alike[number], none -> new ArrayList<>());
                group[i] = leaders.computeIfAbsent(copies[i], code -> leader(code, earlier));
            }
        }
    }

    /** The earlier one that it is alike to, else itself: what comes later never makes one of what was two. */
    private int leader(int code, List<Integer> earlier) {
        Optional<Sketch> sketch = Sketch.read(columns.value(COPIES, code));
        for (int other : earlier.subList(0, Math.min(LEADERS, earlier.size()))) {
            Optional<Sketch> read = Sketch.read(columns.value(COPIES, other));
            if (sketch.isPresent() && read.isPresent() && sketch.get().likeness(read.get()) >= ALIKE) {
                return other;
            }
        }
        earlier.add(code);
        return code;
    }

    /** The voices of what some query finds, in order of time. */
    int[] of(Run run, Query query) {
        BitSet places = new BitSet();
        run.snapshot().scan(query, List.of(), run.cancel(), row -> places.set(row.place()));
        return IntStream.range(0, size).filter(i -> places.get(place[i])).toArray();
    }

    int size() {
        return size;
    }

    /** When, in milliseconds since 1970. */
    long time(int voice) {
        return time[voice];
    }

    byte tone(int voice) {
        return tone[voice];
    }

    /** The same number for the same account. */
    int author(int voice) {
        return author[voice];
    }

    /** The same number for what says the same. */
    int group(int voice) {
        return group[voice];
    }

    int network(int voice) {
        return network[voice];
    }

    /** Where it is in the snapshot. */
    int place(int voice) {
        return place[voice];
    }

    /** What kind of speaker, as stored. */
    Optional<String> speaker(int voice) {
        return speaker[voice] < 0 ? Optional.empty() : Optional.of(columns.value(SPEAKER, speaker[voice]));
    }

    /** Whether it speaks in public, as a journalist, somebody elected or an organisation: it makes heard, it is no resident who complains. */
    boolean isPublic(int voice) {
        return Residents.isPublic(speaker(voice));
    }

    /** The places it speaks of, by their codes. */
    IntStream places(int voice) {
        return about(voice, Subject.FIELDS.indexOf(CoreFields.PLACE));
    }

    private IntStream about(int voice, int field) {
        int[] pairs = subjects[voice];
        return IntStream.range(0, pairs.length / 2)
                .filter(i -> pairs[2 * i] == field)
                .map(i -> pairs[2 * i + 1]);
    }

    /** The voices of each subject, in order of time; those of all of them first. */
    Map<Subject, int[]> bySubject() {
        Map<Long, IntStream.Builder> found = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            int[] pairs = subjects[i];
            for (int pair = 0; pair < pairs.length; pair += 2) {
                long key = (long) pairs[pair] << Integer.SIZE | pairs[pair + 1];
                found.computeIfAbsent(key, unknown -> IntStream.builder()).add(i);
            }
        }
        Map<Subject, int[]> voices = new LinkedHashMap<>();
        voices.put(Subject.ALL, IntStream.range(0, size).toArray());
        found.forEach((key, builder) -> {
            int field = (int) (key >> Integer.SIZE);
            Subject subject =
                    Subject.of(Subject.FIELDS.get(field), columns.value(FIRST_SUBJECT + field, key.intValue()));
            voices.put(subject, builder.build().toArray());
        });
        return voices;
    }
}
