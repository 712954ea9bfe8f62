package org.beffroi.documents.slides;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Column;

/** What stands on a slide in one place. */
public sealed interface Placed {

    /** Where. */
    Frame frame();

    /**
     * A text.
     *
     * @param lines from top to bottom; at least one
     * @param fill the colour behind it; empty for none
     * @param edge the colour of a bar at its left, which only repeats what its words say; empty for none
     */
    record TextBox(Frame frame, List<TextLine> lines, Optional<Ink> fill, Optional<Ink> edge) implements Placed {
        public TextBox {
            Objects.requireNonNull(frame);
            lines = List.copyOf(lines);
            Objects.requireNonNull(fill);
            Objects.requireNonNull(edge);
        }
    }

    /**
     * A table.
     *
     * @param name what it shows
     * @param columns in order
     * @param rows as texts, the first of them the head
     * @param widths of the columns, in points, together that of the frame
     * @param heights of the rows, in points, together that of the frame
     * @param size of letters, in points
     */
    record Grid(
            Frame frame,
            String name,
            List<Column> columns,
            List<List<String>> rows,
            List<Double> widths,
            List<Double> heights,
            double size)
            implements Placed {
        public Grid {
            Objects.requireNonNull(frame);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            widths = List.copyOf(widths);
            heights = List.copyOf(heights);
        }

        /** Whether what stands in a column lines up at its end, as numbers do. */
        public boolean isAtTheEnd(int column) {
            Column one = columns.get(column);
            return one.isNumber() || one.kind() == Column.Kind.TEXT_BEFORE;
        }
    }

    /** A picture, as large as its frame. */
    record Drawn(Frame frame, Picture picture) implements Placed {
        public Drawn {
            Objects.requireNonNull(frame);
            Objects.requireNonNull(picture);
        }
    }
}
