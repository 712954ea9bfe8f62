package org.beffroi.analyses.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Residents;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/**
 * The mentions of a subject and what is said in their conversations, each with when it was known to be about it: in a conversation
 * few say its name again.
 */
final class SubjectMentions {

    /**
     * What was read last so soon after its publication was in the dossier by then. Of what was read later nobody knows: it was
     * imported, or read again.
     */
    private static final Duration HARVEST = Duration.ofDays(2);

    /** Mentions whose conversations are followed, the oldest. */
    private static final int READ = 5_000;

    private static final int PAGE = 500;

    private static final List<Field> FIELDS =
            List.of(CoreFields.COLLECTED, CoreFields.SPEAKER, CoreFields.OFFICIAL, CoreFields.TONE, CoreFields.AUTHOR);

    private static final int COLLECTED = 0;
    private static final int SPEAKER = 1;
    private static final int OFFICIAL = 2;
    private static final int TONE = 3;
    private static final int AUTHOR = 4;

    private final Run run;
    private final DaySpan days;
    private final Map<Integer, Known> known = new HashMap<>();

    /**
     * A mention.
     *
     * @param place in the snapshot
     * @param since when it was known to be about the subject, by times of publication, in milliseconds since 1970
     * @param published in milliseconds since 1970
     * @param collected when it was read last
     * @param person code of its author where a resident says it, somebody of their own each time without an account; empty of others
     * @param negative whether its tone is
     */
    private record Known(int place, long since, long published, long collected, OptionalLong person, boolean negative) {

        boolean isLate() {
            return collected - published > HARVEST.toMillis();
        }
    }

    private SubjectMentions(Run run, DaySpan days) {
        this.run = run;
        this.days = days;
    }

    /**
     * Those of some days.
     *
     * @param search the subject, without a period
     */
    static SubjectMentions of(Run run, Query search, DaySpan days) {
        SubjectMentions mentions = new SubjectMentions(run, days);
        Columns columns = run.snapshot().columns(FIELDS, run.cancel());
        mentions.conversations(search)
                .forEach((id, begun) -> mentions.scan(Queries.is(CoreFields.THREAD, id), columns, begun));
        mentions.scan(search, columns, Long.MIN_VALUE);
        return mentions;
    }

    /** Each conversation with when the subject was first named in it. */
    private Map<String, Long> conversations(Query search) {
        Map<String, Long> begun = new LinkedHashMap<>();
        Query query = Queries.all(search, days.query());
        Optional<Cursor> after = Optional.empty();
        int read = 0;
        do {
            Page page = run.snapshot().page(query, Order.OLDEST, after, PAGE, run.cancel());
            for (Entry entry : page.rows()) {
                String id = entry.effective()
                        .string(CoreFields.THREAD)
                        .orElse(entry.mention().id().value());
                entry.mention().published().ifPresent(time -> begun.putIfAbsent(id, time.toEpochMilli()));
            }
            read += page.rows().size();
            after = page.next();
        } while (after.isPresent() && read < READ);
        return begun;
    }

    private void scan(Query query, Columns columns, long begun) {
        run.snapshot().scan(Queries.all(query, days.query()), columns, run.cancel(), row -> add(row, begun));
    }

    private void add(Row row, long begun) {
        if (row.isDated()) {
            long published = row.published();
            known.merge(
                    row.place(),
                    new Known(
                            row.place(),
                            Math.max(begun, published),
                            published,
                            row.has(COLLECTED) ? row.number(COLLECTED) : published,
                            person(row),
                            row.value(TONE).filter("negative"::equals).isPresent()),
                    (one, other) -> one.since() <= other.since() ? one : other);
        }
    }

    private static OptionalLong person(Row row) {
        boolean isResident = Residents.isOne(row.value(SPEAKER))
                && row.value(OFFICIAL).filter("true"::equals).isEmpty();
        if (!isResident) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(row.code(AUTHOR) >= 0 ? row.code(AUTHOR) : -1L - row.place());
    }

    /** A mention at a place of the snapshot, and since when it was known. */
    record Since(int place, Instant when) {}

    /** The first complaint of a resident that was published on some days. */
    Optional<Since> firstComplaint(DaySpan within) {
        return residents(within).filter(Known::negative).findFirst().map(SubjectMentions::since);
    }

    /** The mention by which so many residents had spoken of it on some days. */
    Optional<Since> person(int number, DaySpan within) {
        Set<Long> people = new HashSet<>();
        return residents(within)
                .filter(one -> people.add(one.person().orElseThrow()) && people.size() == number)
                .findFirst()
                .map(SubjectMentions::since);
    }

    private Stream<Known> residents(DaySpan within) {
        long from = within.from().atStartOfDay(run.zone()).toInstant().toEpochMilli();
        return known.values().stream()
                .filter(one -> one.published() >= from && one.person().isPresent())
                .sorted(Comparator.comparingLong(Known::since)
                        .thenComparingLong(Known::published)
                        .thenComparingInt(Known::place));
    }

    private static Since since(Known one) {
        return new Since(one.place(), Instant.ofEpochMilli(one.since()));
    }

    /** Since when the mention at a place of the snapshot was known to be one of them; {@link Long#MAX_VALUE} where it is none. */
    long since(int place) {
        Known one = known.get(place);
        return one == null ? Long.MAX_VALUE : one.since();
    }

    /** How many there are. */
    long size() {
        return known.size();
    }

    /** Of how many it is not known when they came into the dossier. */
    long late() {
        return known.values().stream().filter(Known::isLate).count();
    }

    /** When the last one was published; empty where there is none. */
    Optional<Instant> last() {
        return known.values().stream().map(Known::published).max(Long::compare).map(Instant::ofEpochMilli);
    }

    /**
     * When all of them that were published before a moment were in the dossier at the latest, that moment at the earliest; empty
     * where it is not known of some.
     */
    Optional<Instant> held(Instant moment) {
        long time = moment.toEpochMilli();
        long held = time;
        for (Known one : known.values()) {
            if (one.published() < time) {
                if (one.isLate()) {
                    return Optional.empty();
                }
                held = Math.max(held, one.collected());
            }
        }
        return Optional.of(Instant.ofEpochMilli(held));
    }

    /** When a mention was in the dossier at the latest; empty where it is not known. */
    static Optional<Instant> held(Entry entry) {
        Instant collected = entry.effective()
                .time(CoreFields.COLLECTED)
                .orElse(entry.mention().origin().collected());
        return entry.mention()
                .published()
                .filter(published -> !collected.isAfter(published.plus(HARVEST)))
                .map(published -> collected);
    }
}
