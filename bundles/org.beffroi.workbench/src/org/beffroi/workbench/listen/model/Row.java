package org.beffroi.workbench.listen.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.workbench.routing.model.RoutingState;

/**
 * One line of the list of results: what is shown of a mention, ready to draw.
 *
 * @param entry the mention
 * @param tone its tone
 * @param who the author under the name that may show, or empty
 * @param where network or outlet, as read by people
 * @param when date of publication
 * @param title its title, on one line, or empty
 * @param text what it says, on one line
 * @param marks where words of the text matched, in order, not overlapping
 * @param titleMarks where words of the title matched
 * @param quiet theme, place, department, tags: words that step back
 * @param standing where it stands, empty while nobody dealt with it
 * @param likes how many liked it
 * @param shares how many passed it on
 * @param copies the copies that it stands for, empty where it stands for itself
 * @param nested whether it is one of those copies, below the row that stands for it
 */
public record Row(
        Entry entry,
        Tone tone,
        String who,
        String where,
        Optional<Instant> when,
        String title,
        String text,
        List<Span> marks,
        List<Span> titleMarks,
        List<Word> quiet,
        Optional<RoutingState> standing,
        Optional<Long> likes,
        Optional<Long> shares,
        Optional<Copies> copies,
        boolean nested) {

    public Row {
        Objects.requireNonNull(entry);
        Objects.requireNonNull(tone);
        Objects.requireNonNull(standing);
        marks = List.copyOf(marks);
        titleMarks = List.copyOf(titleMarks);
        quiet = List.copyOf(quiet);
    }

    /**
     * What a row stands for where copies of one text count once.
     *
     * @param others how many copies match beside it, 1 or more
     * @param first who published the text first, under the name that may show; empty where it is the row itself
     */
    public record Copies(long others, String first) {}

    /** True where a line of small words stands under the text. */
    public boolean hasFoot() {
        return !quiet.isEmpty() || standing.isPresent() || copies.isPresent();
    }

    /** The same as one of the copies that another row stands for. */
    Row asCopy() {
        return new Row(
                entry,
                tone,
                who,
                where,
                when,
                title,
                text,
                marks,
                titleMarks,
                quiet,
                standing,
                likes,
                shares,
                Optional.empty(),
                true);
    }

    /** A quiet word, and the colour that the codebook gives it, {@code #rrggbb}. */
    public record Word(String text, Optional<String> colour) {

        /** A word of no colour. */
        static Word plain(String text) {
            return new Word(text, Optional.empty());
        }
    }

    /** A stretch of a text: from a character to before another. */
    public record Span(int start, int end) {
        public Span {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("No span from " + start + " to " + end);
            }
        }
    }

    /** How a mention speaks, as far as anyone knows. */
    public enum Tone {
        NEGATIVE,
        NEUTRAL,
        POSITIVE,
        UNSURE,
        UNKNOWN;

        /** The tone of a stored value; unknown for none and for what this enum does not know. */
        public static Tone of(Optional<String> value) {
            return switch (value.orElse("")) {
                case "negative" -> NEGATIVE;
                case "neutral" -> NEUTRAL;
                case "positive" -> POSITIVE;
                case "unsure" -> UNSURE;
                default -> UNKNOWN;
            };
        }
    }
}
