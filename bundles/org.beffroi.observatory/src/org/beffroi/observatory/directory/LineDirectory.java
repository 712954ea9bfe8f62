package org.beffroi.observatory.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Sentence;

/** Records written as JSON, one a line: a line that is broken is set aside, those behind it are read all the same. */
final class LineDirectory {

    /** Characters of the first line that are looked at. */
    private static final int LOOK = 1 << 20;

    /** A line as far as lines are read. */
    private record Line(String text, boolean whole) {}

    private LineDirectory() {}

    /** Whether a text is of that shape: its first line is an object by itself, and no list of records is in it. */
    static boolean begins(BufferedReader text) throws IOException {
        text.mark(LOOK);
        Optional<Line> first = line(text, LOOK - 1, false);
        text.reset();
        if (first.isEmpty()
                || !first.get().whole()
                || !first.get().text().strip().startsWith("{")) {
            return false;
        }
        boolean[] says = {false};
        RawRecords probe = new RawRecords(record -> says[0] = !record.fields().isEmpty());
        return new JsonDirectory(probe).readLine(first.get().text(), 1) && says[0];
    }

    static void read(BufferedReader text, RawRecords records) throws IOException {
        JsonDirectory json = new JsonDirectory(records);
        long number = 0;
        for (Optional<Line> next = next(text); next.isPresent(); next = next(text)) {
            Line line = next.get();
            number++;
            if (!line.text().isBlank() && !(line.whole() && json.readLine(line.text(), number))) {
                records.broken(number, Sentence.of(LineDirectory.class, "directory.line.broken"));
            }
        }
    }

    private static Optional<Line> next(BufferedReader text) throws IOException {
        return line(text, ReadingLimits.ROW_CHARACTERS, true);
    }

    /**
     * The next line; empty at the end.
     *
     * @param most characters that are read of it
     * @param passing whether what is behind them is passed over, up to the line's end
     */
    private static Optional<Line> line(BufferedReader text, int most, boolean passing) throws IOException {
        StringBuilder line = new StringBuilder();
        int many = 0;
        int sign = text.read();
        if (sign < 0) {
            return Optional.empty();
        }
        while (sign >= 0 && sign != '\n') {
            if (++many > most && !passing) {
                break;
            }
            if (many <= most) {
                line.append((char) sign);
            }
            sign = many == most && !passing ? '\n' : text.read();
        }
        return Optional.of(new Line(line.toString(), many < most));
    }
}
