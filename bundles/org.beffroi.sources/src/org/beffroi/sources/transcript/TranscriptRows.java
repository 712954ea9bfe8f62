package org.beffroi.sources.transcript;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.NamedCells;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.text.LineReader;

/**
 * The turns of a transcript: what one speaker says without a break, or, where nobody is named or somebody speaks for long,
 * about a minute of it. The day is that of the file's name ({@code conseil-2026-11-24.srt}), where it has one.
 */
public final class TranscriptRows implements Rows {

    public static final List<String> COLUMNS = List.of("turn", "speaker", "text", "position", "day", "recording");

    private static final Duration TURN = Duration.ofMinutes(1);
    private static final int LONGEST_TURN = 20_000;
    private final Content content;
    private final LineReader lines;
    private final Cues cues;
    private final String recording;
    private final String day;
    private Optional<Cue> next;

    public TranscriptRows(Content content, Charset charset) {
        this.content = content;
        this.recording = LineReader.withoutEnding(content.innerName());
        this.day = LineReader.day(recording);
        this.lines = new LineReader(content, charset);
        try {
            this.cues = new Cues(lines.lines());
            this.next = cues.next();
        } catch (IOException e) {
            throw lines.unreadable(e);
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
            throw lines.unreadable(e);
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
        return new Row.Whole(
                new Place(content.entry(), first.line()),
                new NamedCells(values, position + " " + values.get("speaker") + ": " + text));
    }

    private static boolean continues(Cue first, Cue cue, int length) {
        return cue.speaker().equals(first.speaker())
                && length + cue.text().length() <= LONGEST_TURN
                && (cue == first || cue.start().minus(first.start()).compareTo(TURN) < 0);
    }

    /** As a media fragment has it (W3C, 2012): {@code 01:02:03}. */
    private static String position(Duration start) {
        return String.format(
                        Locale.ROOT, "%02d:%02d:%02d", start.toHours(), start.toMinutesPart(), start.toSecondsPart())
                + (start.toMillisPart() == 0 ? "" : String.format(Locale.ROOT, ".%03d", start.toMillisPart()));
    }

    @Override
    public void close() {
        lines.close();
    }
}
