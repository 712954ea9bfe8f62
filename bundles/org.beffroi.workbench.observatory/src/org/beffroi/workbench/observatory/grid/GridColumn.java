package org.beffroi.workbench.observatory.grid;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A column of a {@link RowGrid}.
 *
 * @param heading its name
 * @param least the least width, in points
 * @param share how much of the room that is left it takes, compared with the others; 0 for none
 * @param number whether its words stand at the right
 * @param words what stands in a row; empty for nothing
 * @param quiet whether that steps back
 * @param drawing draws the cell in place of its words, which are then read aloud alone; empty for words
 * @param <R> what is in a row
 */
public record GridColumn<R>(
        String heading,
        int least,
        int share,
        boolean number,
        Function<R, String> words,
        Predicate<R> quiet,
        Optional<Drawing<R>> drawing) {

    public GridColumn {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(words);
        Objects.requireNonNull(quiet);
        Objects.requireNonNull(drawing);
    }

    /** Draws a cell. */
    @FunctionalInterface
    public interface Drawing<R> {
        void draw(GC gc, Rectangle cell, R row, Palette palette);
    }

    /** One of words. */
    public static <R> GridColumn<R> text(String heading, int least, int share, Function<R, String> words) {
        return new GridColumn<>(heading, least, share, false, words, row -> false, Optional.empty());
    }

    /** One of numbers, as they are written. */
    public static <R> GridColumn<R> number(String heading, int least, Function<R, String> words) {
        return new GridColumn<>(heading, least, 0, true, words, row -> false, Optional.empty());
    }

    /** One that is drawn. */
    public static <R> GridColumn<R> drawn(
            String heading, int least, int share, Function<R, String> words, Drawing<R> drawing) {
        return new GridColumn<>(heading, least, share, false, words, row -> false, Optional.of(drawing));
    }

    /** The same, stepping back in some rows. */
    public GridColumn<R> quietWhere(Predicate<R> rows) {
        return new GridColumn<>(heading, least, share, number, words, rows, drawing);
    }
}
