package org.beffroi.cli.verb;

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
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.core.result.TerminalText;

/**
 * A timeline as rows, and as bars for eyes.
 *
 * @param timeline what is shown; its undated mentions are a row without a start, so that rows add up to the count
 * @param collected the days on which somebody watched: a span without one is unknown, and no zero
 * @param locale of the reader
 */
record TimelineTable(Timeline timeline, CollectedDays collected, Locale locale) {

    private static final String UNDATED = "undated";
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST_BAR = 10;

    Sheet sheet() {
        return new Sheet(
                say("timeline.title"),
                List.of(
                        Column.of("span", say("timeline.span"), Column.Kind.TEXT),
                        Column.of("start", say("timeline.start"), Column.Kind.TIME),
                        Column.of("mentions", say("facets.mentions"), Column.Kind.WHOLE)),
                timeline.span().zone(),
                locale);
    }

    Iterator<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (Timeline.Bucket bucket : timeline.buckets()) {
            rows.add(Arrays.asList(
                    key(bucket.start()),
                    bucket.start().toInstant(),
                    isWatched(bucket) ? (Object) bucket.mentions() : null));
        }
        if (timeline.undated() > 0) {
            rows.add(Arrays.asList(UNDATED, null, timeline.undated()));
        }
        return rows.iterator();
    }

    /** Prints one line a span: its date, its mentions, and a bar. */
    void print(PrintWriter out, int width) {
        List<String> labels = new ArrayList<>();
        List<Optional<Long>> counts = new ArrayList<>();
        for (Timeline.Bucket bucket : timeline.buckets()) {
            labels.add(label(bucket.start()));
            counts.add(isWatched(bucket) ? Optional.of(bucket.mentions()) : Optional.empty());
        }
        if (timeline.undated() > 0) {
            labels.add(say("search.undated"));
            counts.add(Optional.of(timeline.undated()));
        }
        NumberFormat whole = NumberFormat.getIntegerInstance(locale);
        long most = counts.stream()
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        int forLabel = labels.stream().mapToInt(TerminalText::width).max().orElse(0);
        int forCount = whole.format(most).length();
        int forBar = Math.max(NARROWEST_BAR, (width == 0 ? USUAL_WIDTH : width) - forLabel - forCount - 4);
        for (int i = 0; i < labels.size(); i++) {
            String line = TerminalText.padRight(labels.get(i), forLabel)
                    + "  "
                    + TerminalText.padLeft(counts.get(i).map(whole::format).orElse("–"), forCount)
                    + "  "
                    + counts.get(i).map(count -> bar(count, most, forBar)).orElse(say("timeline.unwatched"));
            out.println(line.stripTrailing());
        }
    }

    private boolean isWatched(Timeline.Bucket bucket) {
        LocalDate first = bucket.start().toLocalDate();
        LocalDate last = timeline.span().next(bucket.start()).minusNanos(1).toLocalDate();
        return !Double.isNaN(collected.measured(bucket.mentions(), first, last));
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
