package org.beffroi.cli.search;

import java.io.PrintWriter;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.core.result.text.TerminalText;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as rows, and as bars for eyes.
 *
 * @param timeline what is shown; its undated mentions are a row without a start, so that rows add up to the count
 * @param collected the days on which somebody watched: a span without one is unknown, and no zero
 * @param today the days after it are not missed, and it is not over
 * @param locale of the reader
 */
record TimelineTable(Timeline timeline, CollectedDays collected, LocalDate today, Locale locale) {

    private static final String UNDATED = "undated";
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST_BAR = 10;

    Sheet sheet() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("span", say("timeline.span"), Column.Kind.TEXT),
                Column.of("start", say("timeline.start"), Column.Kind.TIME),
                Column.of("mentions", say("facets.mentions"), Column.Kind.WHOLE)));
        if (isOfDays()) {
            columns.add(Column.of("watched", say("timeline.watched"), Column.Kind.WHOLE));
            columns.add(Column.of("days", say("timeline.days"), Column.Kind.WHOLE));
        }
        return new Sheet(say("timeline.title"), columns, timeline.span().zone(), locale);
    }

    Iterator<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Timeline.Bucket bucket : timeline.buckets()) {
            List<@Nullable Object> row = Arrays.asList(
                    key(bucket.start()),
                    bucket.start().toInstant(),
                    isWatched(bucket) ? (Object) bucket.mentions() : null);
            rows.add(with(row, Watched.of(bucket, this)));
        }
        if (timeline.undated() > 0) {
            rows.add(with(Arrays.asList(UNDATED, null, timeline.undated()), Optional.empty()));
        }
        return rows.iterator();
    }

    /** A row with the days of its span, where spans have several. */
    private List<@Nullable Object> with(List<@Nullable Object> row, Optional<Watched> watched) {
        if (!isOfDays()) {
            return row;
        }
        List<@Nullable Object> all = new ArrayList<>(row);
        all.add(watched.map(Watched::days).orElse(null));
        all.add(watched.map(Watched::all).orElse(null));
        return all;
    }

    /** Whether a span has several days, some of which may be watched and others not. */
    private boolean isOfDays() {
        return switch (timeline.span().unit()) {
            case HOUR, DAY -> false;
            case WEEK, MONTH, QUARTER, YEAR -> true;
        };
    }

    /**
     * How much of a span was watched.
     *
     * @param days on which somebody watched
     * @param all its days until today
     * @param missed whether one of them that is over was not watched
     */
    private record Watched(long days, long all, boolean missed) {

        /** Of a span in which a day has come; empty of all others. */
        static Optional<Watched> of(Timeline.Bucket bucket, TimelineTable table) {
            LocalDate first = bucket.start().toLocalDate();
            LocalDate end = table.last(bucket);
            LocalDate last = end.isAfter(table.today) ? table.today : end;
            if (first.isAfter(last)) {
                return Optional.empty();
            }
            long days = table.collected.within(first, last);
            long all = last.toEpochDay() - first.toEpochDay() + 1;
            boolean under = last.equals(table.today) && !table.collected.holds(last);
            return Optional.of(new Watched(days, all, days < all - (under ? 1 : 0)));
        }
    }

    /** On how many of its days a span was watched, in words; empty where on all of them, or on none. */
    private Optional<String> partly(Timeline.Bucket bucket) {
        return Watched.of(bucket, this)
                .filter(watched -> isOfDays() && watched.missed() && watched.days() > 0)
                .map(watched -> say("timeline.partly", watched.days(), watched.all()));
    }

    /** Prints one line a span: its date, its mentions, a bar, and on how many days it was watched where not on all. */
    void print(PrintWriter out, int width) {
        List<Line> lines = new ArrayList<>();
        for (Timeline.Bucket bucket : timeline.buckets()) {
            lines.add(new Line(
                    label(bucket.start()),
                    isWatched(bucket) ? Optional.of(bucket.mentions()) : Optional.empty(),
                    partly(bucket).map("  "::concat).orElse("")));
        }
        if (timeline.undated() > 0) {
            lines.add(new Line(say("search.undated"), Optional.of(timeline.undated()), ""));
        }
        NumberFormat whole = NumberFormat.getIntegerInstance(locale);
        long most = lines.stream()
                .flatMap(line -> line.count().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        int forLabel = widest(lines, Line::label);
        int forCount = whole.format(most).length();
        int forPart = widest(lines, Line::part);
        int forBar = Math.max(NARROWEST_BAR, (width == 0 ? USUAL_WIDTH : width) - forLabel - forCount - forPart - 4);
        for (Line line : lines) {
            String said = TerminalText.padRight(line.label(), forLabel)
                    + "  "
                    + TerminalText.padLeft(line.count().map(whole::format).orElse("–"), forCount)
                    + "  "
                    + line.count().map(count -> bar(count, most, forBar)).orElse(say("timeline.unwatched"))
                    + line.part();
            out.println(said.stripTrailing());
        }
    }

    private record Line(String label, Optional<Long> count, String part) {}

    private static int widest(List<Line> lines, Function<Line, String> column) {
        return lines.stream().map(column).mapToInt(TerminalText::width).max().orElse(0);
    }

    private LocalDate last(Timeline.Bucket bucket) {
        return timeline.span().next(bucket.start()).minusNanos(1).toLocalDate();
    }

    private boolean isWatched(Timeline.Bucket bucket) {
        LocalDate first = bucket.start().toLocalDate();
        return !Double.isNaN(collected.measured(bucket.mentions(), first, last(bucket)));
    }

    /** A bar to an eighth of a letter; what is not nothing is always seen. */
    static String bar(long count, long most, int columns) {
        long eighths = most == 0 ? 0 : Math.round(8.0 * columns * count / most);
        if (count > 0 && eighths == 0) {
            eighths = 1;
        }
        String whole = "█".repeat((int) (eighths / 8));
        return eighths % 8 == 0 ? whole : whole + EIGHTHS.charAt((int) (eighths % 8));
    }

    /** A name of a span that sorts and never changes: ISO 8601, and {@code 2024-Q1} for a quarter. */
    private String key(ZonedDateTime start) {
        return switch (timeline.span().unit()) {
            case HOUR ->
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT)
                        .format(start);
            case DAY -> start.toLocalDate().toString();
            case WEEK ->
                DateTimeFormatter.ISO_WEEK_DATE.format(start.toLocalDate()).substring(0, 8);
            case MONTH -> start.toLocalDate().toString().substring(0, 7);
            case QUARTER -> start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Integer.toString(start.getYear());
        };
    }

    private String label(ZonedDateTime start) {
        return switch (timeline.span().unit()) {
            case HOUR -> format("EEE d MMM uuuu, HH:mm", start);
            case DAY -> format("EEE d MMM uuuu", start);
            case WEEK -> say("timeline.week", format("d MMM uuuu", start));
            case MONTH -> format("MMMM uuuu", start);
            case QUARTER -> say("timeline.quarter", start.get(IsoFields.QUARTER_OF_YEAR), start.getYear() + "");
            case YEAR -> Integer.toString(start.getYear());
        };
    }

    private String format(String pattern, ZonedDateTime start) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(start);
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(TimelineTable.class, key, arguments).in(locale);
    }
}
