package org.beffroi.sources.transcript;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.Texts;
import org.beffroi.sources.table.Unreadable;

/**
 * The turns of a transcript: what one speaker says without a break, or, where nobody is named or somebody speaks for long,
 * about a minute of it. The day is that of the file's name ({@code conseil-2026-11-24.srt}), where it has one.
 */
public final class TranscriptRows implements Rows {

    public static final List<String> COLUMNS = List.of("turn", "speaker", "text", "position", "day", "recording");

    private static final Duration TURN = Duration.ofMinutes(1);
    private static final int LONGEST_TURN = 20_000;
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?([0-2]\\d|3[01])(?!\\d)");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{3,4}$");

    private final Content content;
    private final BufferedReader lines;
    private final Cues cues;
    private final String recording;
    private final String day;
    private Optional<Cue> next;

    public TranscriptRows(Content content, Charset charset) {
        this.content = content;
        this.recording = ENDING.matcher(content.innerName()).replaceFirst("");
        Matcher m = DAY.matcher(recording);
        this.day = m.find() ? m.group(1) + "-" + m.group(2) + "-" + m.group(3) : "";
        try {
            this.lines = new BufferedReader(Texts.open(content, charset));
            this.cues = new Cues(lines);
            this.next = cues.next();
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Row next() {
        Cue first = next.orElseThrow(NoSuchElementException::new);
        StringBuilder text = new StringBuilder();
        try {
            String before = "";
            while (next.isPresent() && continues(first, next.get(), text.length())) {
                String words = next.get().text();
                boolean repeated = words.equals(before); // subtitles that roll show each line twice
                text.append(repeated ? "" : (text.isEmpty() ? "" : " ") + words);
                before = words;
                next = cues.next();
            }
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
        String position = position(first.start());
        Map<String, String> values = Map.of(
                "turn",
                recording + "#" + position,
                "speaker",
                first.speaker().orElse(""),
                "text",
                text.toString(),
                "position",
                position,
                "day",
                day,
                "recording",
                recording);
        return new Row.Whole(new Place(content.entry(), first.line()), new Turn(values));
    }

    private static boolean continues(Cue first, Cue cue, int length) {
        return cue.speaker().equals(first.speaker())
                && length + cue.text().length() <= LONGEST_TURN
                && (cue == first || cue.start().minus(first.start()).compareTo(TURN) < 0);
    }

    /** As a media fragment has it (W3C, 2012): {@code 01:02:03}. */
    private static String position(Duration start) {
        return "%02d:%02d:%02d".formatted(start.toHours(), start.toMinutesPart(), start.toSecondsPart())
                + (start.toMillisPart() == 0 ? "" : ".%03d".formatted(start.toMillisPart()));
    }

    private record Turn(Map<String, String> values) implements Cells {

        @Override
        public List<String> all(String column) {
            String value = values.getOrDefault(column, "");
            return value.isBlank() ? List.of() : List.of(value);
        }

        @Override
        public String raw() {
            return values.get("position") + " " + values.get("speaker") + ": " + values.get("text");
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }
}
