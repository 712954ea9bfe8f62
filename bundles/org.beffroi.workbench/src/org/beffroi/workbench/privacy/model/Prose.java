package org.beffroi.workbench.privacy.model;

import java.util.ArrayList;
import java.util.List;

/** Something to read, line by line, whatever shows it. Immutable. */
public record Prose(List<Line> lines) {

    private static final char FIGURE_SPACE = '\u2007';

    public Prose {
        lines = List.copyOf(lines);
    }

    /** One line. */
    public sealed interface Line {
        /** Above what belongs together. */
        record Heading(String text) implements Line {}

        /** The name of a thing whose facts follow. */
        record Name(String text) implements Line {}

        /** A sentence or several. */
        record Words(String text) implements Line {}

        /** A remark. */
        record Quiet(String text) implements Line {}

        /** Something that a person should look at. */
        record Warning(String text) implements Line {}

        /** What something is called, and what it is. */
        record Fact(String label, String value) implements Line {}

        /** A count, padded so that figures stand under figures, and what is counted. */
        record Count(String number, String of) implements Line {}

        /** Cells of a table; the last one may be long. */
        record Row(List<String> cells) implements Line {
            public Row {
                cells = List.copyOf(cells);
            }
        }
    }

    /** How many lines there are. */
    public int size() {
        return lines.size();
    }

    /** Something counted, before it is padded. */
    public record Counted(String number, String of) {}

    /** Builds one. */
    public static final class Writer {

        private final List<Line> lines = new ArrayList<>();

        public Writer heading(String text) {
            lines.add(new Line.Heading(text));
            return this;
        }

        public Writer name(String text) {
            lines.add(new Line.Name(text));
            return this;
        }

        public Writer words(String text) {
            lines.add(new Line.Words(text));
            return this;
        }

        public Writer quiet(String text) {
            lines.add(new Line.Quiet(text));
            return this;
        }

        public Writer warning(String text) {
            lines.add(new Line.Warning(text));
            return this;
        }

        public Writer fact(String label, String value) {
            lines.add(new Line.Fact(label, value));
            return this;
        }

        public Writer row(List<String> cells) {
            lines.add(new Line.Row(cells));
            return this;
        }

        /** Counts that stand under each other, their last figures in line. */
        public Writer counts(List<Counted> counts) {
            String longest = counts.stream()
                    .map(Counted::number)
                    .reduce("", (one, other) -> other.length() > one.length() ? other : one);
            counts.forEach(count -> lines.add(new Line.Count(padded(count.number(), longest), count.of())));
            return this;
        }

        /** Spaces as wide as the figures and separators of the longest stand before the shorter. */
        private static String padded(String number, String longest) {
            StringBuilder before = new StringBuilder();
            for (int i = 0; i < longest.length() - number.length(); i++) {
                before.append(Character.isDigit(longest.charAt(i)) ? FIGURE_SPACE : longest.charAt(i));
            }
            return before + number;
        }

        public Prose written() {
            return new Prose(lines);
        }
    }
}
