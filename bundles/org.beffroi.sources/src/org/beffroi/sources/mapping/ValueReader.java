package org.beffroi.sources.mapping;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.profile.FieldRule;
import org.beffroi.sources.value.Addresses;
import org.beffroi.sources.value.Amounts;
import org.beffroi.sources.value.DoubtfulDate;
import org.beffroi.sources.value.Moments;

/** Reads cells as values of fields: text, number, time, yes or no. What cannot be understood is noted and left out. */
final class ValueReader {

    private static final Set<String> UNKNOWN =
            Set.of("none", "null", "nan", "n/a", "na", "-", "–", "—", "nd", "undefined", "<na>", "#na");

    /** What spreadsheets write, in two languages, where a formula has no value; exports as text keep it. */
    private static final Set<String> ERRORS = Set.of(
            "#ref!",
            "#value!",
            "#valeur!",
            "#name?",
            "#nom?",
            "#null!",
            "#nul!",
            "#num!",
            "#nombre!",
            "#div/0!",
            "#n/a");

    private static final Set<String> YES = Set.of("true", "yes", "oui", "vrai", "1", "y", "o");
    private static final Set<String> NO = Set.of("false", "no", "non", "faux", "0", "n");

    private static final String PARAGRAPH = "\n\n";

    private final Fields fields;
    private final Reading reading;
    private final Notices notices;
    private final Instant now;

    ValueReader(Fields fields, Reading reading, Notices notices) {
        this.fields = fields;
        this.reading = reading;
        this.notices = notices;
        this.now = Clock.systemUTC().instant();
    }

    /**
     * Makes sure that a profile fills a field that exists.
     *
     * @throws Refusal if not: the sentence lists the known fields
     */
    void check(String field) {
        if (!field.equals(FieldRule.ID) && fields.byKey(field).isEmpty()) {
            String known = fields.all().stream().map(Field::name).collect(Collectors.joining(", "));
            throw Refusal.of(ValueReader.class, "field.unknown", field, known);
        }
    }

    /** The values of a field that are read together; those of a text that holds one value stand below one another. */
    List<String> joined(String key, List<String> values) {
        Field field = fields.byKey(key).orElseThrow();
        return field.type() == FieldType.TEXT && !field.many()
                ? List.of(String.join(
                        PARAGRAPH, values.stream().map(String::strip).toList()))
                : values;
    }

    /** Puts what the cells mean into the field of that key. */
    void put(FieldValues.Builder values, String key, List<String> cells, long line, Instant collected) {
        Field field = fields.byKey(key).orElseThrow();
        cells.stream()
                .filter(ValueReader::isError)
                .forEach(cell -> notices.note(Notice.CELL_ERROR, key, line, cell.strip()));
        if (field.type() != FieldType.TEXT) {
            cells.stream().filter(ValueReader::isNothing).forEach(cell -> notices.noteNothing(key, cell.strip()));
        }
        switch (field.type()) {
            case TEXT -> putText(values, field, cells);
            case KEYWORD, LINK ->
                putWords(values, field, field.equals(CoreFields.URL) ? addresses(cells, key, line) : cells);
            case NUMBER ->
                one(cells).ifPresent(cell -> {
                    Optional<Long> number = Amounts.read(cell);
                    values.put(field, number.orElse(null));
                    noteIfAbsent(number, Notice.NUMBER_UNREADABLE, key, line, cell);
                    if (number.isPresent() && Amounts.isFraction(cell)) {
                        notices.note(Notice.NUMBER_ROUNDED, key, line, cell);
                    }
                });
            case TIME ->
                one(cells).ifPresent(cell -> {
                    Optional<Moments.Moment> time =
                            Moments.moment(cell, new Moments.Rule(reading.zone(), reading.dayFirst(), collected));
                    values.put(field, time.map(Moments.Moment::instant).orElse(null));
                    noteIfAbsent(time, Notice.DATE_UNREADABLE, key, line, cell);
                    time.ifPresent(moment -> noteIfSettled(moment.settled(), key, line, cell));
                    if (field.equals(CoreFields.PUBLISHED)) {
                        time.ifPresent(moment -> noteIfDoubtful(moment.instant(), key, line, cell));
                    }
                });
            case FLAG ->
                one(cells).ifPresent(cell -> {
                    Optional<Boolean> flag = flag(cell);
                    values.put(field, flag.orElse(null));
                    noteIfAbsent(flag, Notice.FLAG_UNREADABLE, key, line, cell);
                });
        }
    }

    /** A text may be “-” or “non”; an error of a spreadsheet is none. */
    private static void putText(FieldValues.Builder values, Field field, List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !isError(cell)).toList();
        if (!said.isEmpty()) {
            values.put(field, field.many() ? said : said.getFirst().strip());
        }
    }

    /** What a link is called stands where its address should: « view comment » is the address of nothing. */
    private List<String> addresses(List<String> cells, String key, long line) {
        List<String> kept = cells.stream().filter(ValueReader::leads).toList();
        if (kept.isEmpty()) {
            one(cells).ifPresent(cell -> notices.note(Notice.ADDRESS_UNREADABLE, key, line, cell));
        }
        return kept;
    }

    private static boolean leads(String cell) {
        String text = cell.strip();
        boolean word = text.chars().noneMatch(c -> c == '.' || c == ':' || c == '/');
        return Addresses.isAddress(text) || !word && text.chars().noneMatch(Character::isWhitespace);
    }

    private static void putWords(FieldValues.Builder values, Field field, List<String> cells) {
        List<String> known = cells.stream()
                .map(String::strip)
                .filter(cell -> !isUnknown(cell))
                .toList();
        if (!known.isEmpty()) {
            values.put(field, field.many() ? known : known.getFirst());
        }
    }

    /** What a cell says, where it does not say that nothing is known. */
    static Optional<String> word(Optional<String> cell) {
        return cell.map(String::strip).filter(text -> !isUnknown(text));
    }

    /** Notes why a cell of that field, in which no value stands, says nothing. */
    void noteUnknown(String key, String cell, long line) {
        if (isError(cell)) {
            notices.note(Notice.CELL_ERROR, key, line, cell);
        } else {
            notices.noteNothing(key, cell);
        }
    }

    /** What people and programs write where there is nothing. */
    private static boolean isNothing(String cell) {
        return UNKNOWN.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** What a spreadsheet writes where a formula could not be computed. */
    private static boolean isError(String cell) {
        return ERRORS.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isUnknown(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        return UNKNOWN.contains(word) || ERRORS.contains(word);
    }

    private static Optional<String> one(List<String> cells) {
        String cell = cells.getFirst().strip();
        return isUnknown(cell) ? Optional.empty() : Optional.of(cell);
    }

    private void noteIfSettled(Moments.Settled settled, String field, long line, String cell) {
        switch (settled) {
            case SKIPPED -> notices.note(Notice.TIME_SKIPPED, field, line, cell);
            case TWICE -> notices.note(Notice.TIME_TWICE, field, line, cell);
            case RELATIVE -> notices.note(Notice.DATE_RELATIVE, field, line, cell);
            case CERTAIN -> {}
        }
    }

    /** A date that is kept and to be checked, or whose day and month stand the other way round than those of its file. */
    private void noteIfDoubtful(Instant date, String field, long line, String cell) {
        DoubtfulDate.of(date, reading.zone(), now)
                .ifPresent(doubt -> notices.note(
                        doubt == DoubtfulDate.FUTURE ? Notice.DATE_FUTURE : Notice.DATE_ZERO, field, line, cell));
        Moments.order(cell)
                .filter(order -> order == (reading.dayFirst() ? Moments.Order.MONTH_FIRST : Moments.Order.DAY_FIRST))
                .ifPresent(order -> notices.note(
                        reading.dayFirst() ? Notice.DATE_MONTH_FIRST : Notice.DATE_DAY_FIRST, field, line, cell));
    }

    private void noteIfAbsent(Optional<?> value, Notice notice, String field, long line, String cell) {
        if (value.isEmpty()) {
            notices.note(notice, field, line, cell);
        }
    }

    private static Optional<Boolean> flag(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(lower)) {
            return Optional.of(true);
        }
        return NO.contains(lower) ? Optional.of(false) : Optional.empty();
    }

    /** The time a row was collected, where it says so. */
    Optional<Instant> instant(List<String> cells) {
        return cells == null
                ? Optional.empty()
                : Moments.read(
                        cells.getFirst(), new Moments.Rule(reading.zone(), reading.dayFirst(), reading.collected()));
    }
}
