package org.beffroi.analyses.who;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.ColumnValues;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.KnownValues;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Term;
import org.beffroi.core.query.Query;

/**
 * Who spoke in a scope, read in one scan, and in a second one who had spoken before: kinds of speakers, how unevenly accounts
 * speak, and those who speak in public.
 */
final class SpeakerCounts {

    /** What stands for those of whom nothing is said. */
    static final String UNKNOWN = "";

    static final List<String> TONES =
            CoreFields.TONE.vocabulary().stream().map(Term::value).toList();

    private static final Set<String> PUBLIC = Set.of("own", "elected", "press", "organisation");

    private static final List<Field> FIELDS = List.of(
            CoreFields.SPEAKER,
            CoreFields.TONE,
            CoreFields.AUTHOR,
            CoreFields.OUTLET,
            CoreFields.REACH,
            CoreFields.FOLLOWERS,
            CoreFields.LIKES,
            CoreFields.SHARES,
            CoreFields.COMMENTS);

    private static final int SPEAKER = 0;
    private static final int TONE = 1;
    private static final int AUTHOR = 2;
    private static final int OUTLET = 3;
    private static final int REACH = 4;
    private static final int FOLLOWERS = 5;
    private static final int FIRST_COUNT = 6;

    /** One kind of speakers. */
    static final class Kind {
        private final String value;
        private final long[] spans;
        private final long[] tones = new long[TONES.size()];
        private final BitSet accounts = new BitSet();
        private long mentions;

        Kind(String value, int spans) {
            this.value = value;
            this.spans = new long[spans];
        }

        /** As stored, {@link #UNKNOWN} where nobody said. */
        String value() {
            return value;
        }

        long mentions() {
            return mentions;
        }

        long accounts() {
            return accounts.cardinality();
        }

        long in(int span) {
            return spans[span];
        }

        long toned(String tone) {
            return tones[TONES.indexOf(tone)];
        }

        /** Whether it says who speaks. */
        boolean isKnown() {
            return KnownValues.isKnown(CoreFields.SPEAKER, value);
        }

        /** Those whose tone is known and not unsure. */
        long sure() {
            return Arrays.stream(tones).sum() - toned("unsure");
        }
    }

    private final Cut cut;
    private final Columns columns;
    private final ColumnValues speakers;
    private final ColumnValues tones;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<Long, Actor> actors = new HashMap<>();
    private final int[] accounts;
    private final BitSet authorsBefore = new BitSet();
    private final BitSet outletsBefore = new BitSet();
    private final boolean knowsBefore;

    SpeakerCounts(Scope scope, Cut cut) {
        this.cut = cut;
        this.columns = scope.snapshot().columns(FIELDS, scope.run().cancel());
        this.speakers = ColumnValues.of(columns, SPEAKER);
        this.tones = ColumnValues.of(columns, TONE);
        this.accounts = new int[columns.codes(AUTHOR)];
        Optional<Query> earlier = earlier(scope);
        earlier.ifPresent(
                query -> scope.run().snapshot().scan(query, columns, scope.run().cancel(), this::addBefore));
        this.knowsBefore = !authorsBefore.isEmpty();
        scope.snapshot().scan(scope.query(), columns, scope.run().cancel(), this::add);
    }

    /** All that was published before the period, whatever it speaks of; empty where the period has no first day. */
    private Optional<Query> earlier(Scope scope) {
        return scope.period()
                .filter(period -> period.from() != null)
                .map(period -> new Query.Period(
                        CoreFields.PUBLISHED.name(),
                        null,
                        new Query.FixedDay(cut.days().from().minusDays(1))));
    }

    private void addBefore(Row row) {
        if (row.code(AUTHOR) >= 0) {
            authorsBefore.set(row.code(AUTHOR));
        }
        if (row.code(OUTLET) >= 0) {
            outletsBefore.set(row.code(OUTLET));
        }
    }

    private void add(Row row) {
        String value = speakers.of(row);
        Kind kind = kinds.computeIfAbsent(value, key -> new Kind(key, cut.size()));
        kind.mentions++;
        int span = row.isDated() ? cut.at(row.published()) : -1;
        if (span >= 0) {
            kind.spans[span]++;
        }
        int tone = TONES.indexOf(tones.of(row));
        if (tone >= 0) {
            kind.tones[tone]++;
        }
        int author = row.code(AUTHOR);
        if (author >= 0) {
            accounts[author]++;
            kind.accounts.set(author);
        }
        if (PUBLIC.contains(value)) {
            addPublic(row, value);
        }
    }

    /** An article speaks by its outlet, not by its signature. */
    private void addPublic(Row row, String kind) {
        boolean outlet = kind.equals("press") && row.code(OUTLET) >= 0;
        int column = outlet ? OUTLET : AUTHOR;
        int code = row.code(column);
        if (code < 0) {
            return;
        }
        long key = ((long) row.code(SPEAKER) * 2 + (outlet ? 1 : 0)) << Integer.SIZE | code;
        Actor actor = actors.computeIfAbsent(
                key,
                unknown -> new Actor(
                        kind,
                        columns.fields().get(column),
                        columns.value(column, code),
                        (outlet ? outletsBefore : authorsBefore).get(code)));
        actor.add();
        if (row.has(REACH)) {
            actor.seeReach(row.number(REACH));
        }
        if (row.has(FOLLOWERS)) {
            actor.seeFollowers(row.number(FOLLOWERS));
        }
        for (int count = FIRST_COUNT; count < FIELDS.size(); count++) {
            if (row.has(count)) {
                actor.addEngagement(row.number(count));
            }
        }
    }

    /** The kinds that occur, the most frequent first. */
    List<Kind> kinds() {
        return kinds.values().stream()
                .sorted(Comparator.comparingLong(Kind::mentions).reversed().thenComparing(Kind::value))
                .toList();
    }

    /** Those who speak in public, the most frequent first. */
    List<Actor> actors() {
        return actors.values().stream()
                .sorted(Comparator.comparingLong(Actor::mentions)
                        .reversed()
                        .thenComparing(Actor::kind)
                        .thenComparing(Actor::value))
                .toList();
    }

    /** Mentions whose account is known. */
    long signed() {
        return Arrays.stream(accounts).asLongStream().sum();
    }

    /** How many accounts speak. */
    long accounts() {
        return Arrays.stream(accounts).filter(count -> count > 0).count();
    }

    /** Mentions of the most active accounts. */
    long ofMostActive(int number) {
        return ascending().skip(Math.max(0, accounts() - number)).asLongStream().sum();
    }

    /** The least number of accounts that have half of the mentions. */
    long forHalf() {
        long half = (signed() + 1) / 2;
        int[] counts = ascending().toArray();
        long sum = 0;
        int number = 0;
        while (sum < half) {
            sum += counts[counts.length - ++number];
        }
        return number;
    }

    private IntStream ascending() {
        return Arrays.stream(accounts).filter(count -> count > 0).sorted();
    }

    /** Whether the archive holds something from before the period, so that newcomers can be told. */
    boolean knowsBefore() {
        return knowsBefore;
    }

    /** Accounts of which the archive had nothing before the period. */
    long newAccounts() {
        return IntStream.range(0, accounts.length)
                .filter(code -> accounts[code] > 0 && !authorsBefore.get(code))
                .count();
    }
}
