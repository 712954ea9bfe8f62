package org.beffroi.analyses.note;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.analyses.about.Vocabulary;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.UsualCount;
import org.beffroi.analyses.rising.Excerpt;
import org.beffroi.analyses.words.BodyWords;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.WordCounts;
import org.beffroi.core.calendar.PublicHolidays;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.text.Tokens;

/** A morning: what is known then, and since when it is looked at. For one thread. */
final class Morning {

    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final int PAGE = 500;
    /** Mentions that are read of a time, the newest. */
    private static final int MOST = 5_000;
    /** No evening is farther back: a weekend between two holidays. */
    static final int LONGEST = 6;

    /** How many days ago something may have been announced. */
    static final int MEMORY = 120;

    /** What one mention in so many holds is rare. */
    private static final int RARE = 100;

    private final Run run;
    private final Query search;
    private final LocalDate day;
    private final Instant since;
    private final Instant moment;
    private final Vocabulary vocabulary;
    private final BodyWords body;
    private final Excerpt excerpt;
    private final WordCounts known;
    private final Optional<Meaning> meaning;
    private final List<Entry> own;

    /**
     * A morning.
     *
     * @param search what is looked at, without a period
     * @param day of which it is the morning
     */
    Morning(Run run, Query search, LocalDate day) {
        this.run = run;
        this.search = search;
        this.day = day;
        PublicHolidays holidays = PublicHolidays.of(run.territory());
        LocalDate worked = day.minusDays(1);
        while (worked.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() || holidays.contains(worked)) {
            worked = worked.minusDays(1);
        }
        since = worked.atTime(EVENING).atZone(run.zone()).toInstant();
        moment = day.isBefore(run.days().today())
                ? day.atTime(EIGHT).atZone(run.zone()).toInstant()
                : day.plusDays(1).atStartOfDay(run.zone()).toInstant();
        Tokens tokens = new Tokens();
        vocabulary = new Vocabulary(run, tokens, true);
        body = BodyWords.shipped(tokens);
        excerpt = new Excerpt(run);
        known = run.snapshot().words(new Query.Everything(), run.cancel());
        meaning = run.snapshot().meaning(run.cancel());
        own = List.copyOf(entries(OwnVoice.all(), MEMORY));
    }

    Run run() {
        return run;
    }

    Query search() {
        return search;
    }

    LocalDate day() {
        return day;
    }

    /** The end of the working day before: five in the afternoon. */
    Instant since() {
        return since;
    }

    /** What was published then or later is not seen: eight in the morning of a day that is over, the end of today. */
    Instant moment() {
        return moment;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How near mentions are; empty where that cannot be told. */
    Optional<Meaning> meaning() {
        return meaning;
    }

    Excerpt excerpt() {
        return excerpt;
    }

    /** What was published in some days before the moment, newest first, each as it is known. */
    List<Entry> entries(Query more, int days) {
        Query query = Queries.all(search, more, new DaySpan(day.minusDays(days), day).query());
        List<Entry> entries = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Page page = run.snapshot().page(query, Order.NEWEST, after, PAGE, run.cancel());
            page.rows().stream().filter(entry -> time(entry).isBefore(moment)).forEach(entries::add);
            after = page.next();
        } while (after.isPresent() && entries.size() < MOST);
        return entries;
    }

    /** What the body said in the months before, newest first: read once. */
    List<Entry> own() {
        return own;
    }

    /** How many were published before the moment, however many they are. */
    long count(Query query) {
        long[] count = new long[1];
        long until = moment.toEpochMilli();
        run.snapshot()
                .scan(
                        query,
                        List.of(),
                        run.cancel(),
                        row -> count[0] += row.isDated() && row.published() < until ? 1 : 0);
        return count[0];
    }

    /** When it was published; those without a time are never asked. */
    static Instant time(Entry entry) {
        return entry.effective().time(CoreFields.PUBLISHED).orElse(Instant.EPOCH);
    }

    /** The day on which it was published. */
    LocalDate day(Entry entry) {
        return time(entry).atZone(run.zone()).toLocalDate();
    }

    boolean isNew(Entry entry) {
        return !time(entry).isBefore(since);
    }

    static String text(Entry entry) {
        return entry.effective().string(CoreFields.TEXT_BODY).orElse("");
    }

    static String author(Entry entry) {
        return entry.effective()
                .string(CoreFields.AUTHOR)
                .orElse(entry.mention().id().value());
    }

    /** The words of a text that say something. */
    Set<String> words(String text) {
        return vocabulary.stems(text).stream()
                .filter(stem -> stem.length() > 2 && !vocabulary.isStop(stem))
                .collect(Collectors.toSet());
    }

    /** A moment as people say it: the hour of today and yesterday, else the day, which is all that can be said of mornings that are over. */
    String when(Instant time) {
        LocalDate on = time.atZone(run.zone()).toLocalDate();
        String hour = DateTimeFormatter.ofPattern("HH:mm", run.locale()).format(time.atZone(run.zone()));
        boolean isToday = day.equals(run.days().today());
        if (isToday && on.equals(day)) {
            return run.say(Morning.class, "note.today", hour);
        }
        return isToday && on.equals(day.minusDays(1))
                ? run.say(Morning.class, "note.yesterday", hour)
                : run.say(Morning.class, "note.on", run.wording().dayOfYear(on), hour);
    }

    /** Since when it tells: as {@link #when} on its own day, else the day of the week and the hour; the title names the year. */
    String sinceWhen() {
        if (day.equals(run.days().today())) {
            return when(since);
        }
        ZonedDateTime at = since.atZone(run.zone());
        boolean isFrench = run.locale().getLanguage().equals(Locale.FRENCH.getLanguage());
        String hour = isFrench ? at.getMinute() == 0 ? "H'\u00a0h'" : "H'\u00a0h\u00a0'mm" : "HH:mm";
        return run.say(
                Morning.class,
                "note.since",
                run.wording().weekday(at.toLocalDate()),
                DateTimeFormatter.ofPattern(hour, run.locale()).format(at));
    }

    /** Whether a word may say what something is about: neither a name of the body nor one that leads to people. */
    boolean mayName(String stem) {
        return !body.has(stem) && vocabulary.mayShow(stem);
    }

    /** How many are usual, as people say it. */
    String usual(double expected) {
        return UsualCount.said(expected, run);
    }

    /** Words in quotation marks. */
    String quoted(List<String> words) {
        return words.stream().map(word -> say("about.quoted", word)).collect(Collectors.joining(", "));
    }

    /**
     * What ends a sentence: a quotation with where and when it was written, else a full stop.
     *
     * @param among the mentions of which one holds it
     */
    String quotation(Optional<String> said, Collection<Entry> among) {
        return said.map(one -> say("note.quotation", Sentences.shortened(one)) + origin(one, among))
                .orElse(".");
    }

    /** Where and when somebody first wrote a sentence; empty where none of the mentions holds it as it is shown. */
    private String origin(String said, Collection<Entry> among) {
        String plain = Sentences.withoutMarks(said);
        return among.stream()
                .filter(entry -> Sentences.plain(text(entry)).contains(plain))
                .min(Comparator.comparing(Morning::time))
                .map(this::origin)
                .orElse("");
    }

    private String origin(Entry entry) {
        String day = run.wording().dayOfYear(day(entry));
        return entry.effective()
                .string(CoreFields.NETWORK)
                .map(network -> say("note.origin", CoreFields.NETWORK.valueLabel(network, run.locale()), day))
                .orElseGet(() -> say("note.origin.day", day));
    }

    /** Whether two texts are about one thing: near in meaning, or with two words in common that are rare. */
    boolean isSameThing(String one, String other) {
        Set<String> common = words(one);
        common.retainAll(words(other));
        long rare = common.stream()
                .filter(word -> known.of(word) * RARE <= known.mentions())
                .count();
        return rare > 1
                || meaning.map(of -> Meaning.isNear(
                                of.embedding().of(one).nearness(of.embedding().of(other))))
                        .orElse(false);
    }

    String say(String key, Object... arguments) {
        return run.say(Morning.class, key, arguments);
    }
}
