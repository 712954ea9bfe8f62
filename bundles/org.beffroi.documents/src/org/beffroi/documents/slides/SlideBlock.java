package org.beffroi.documents.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Column;
import org.beffroi.documents.page.TableMeasure;

/** What stands below something and above something else on a slide, before its place is known. */
sealed interface SlideBlock {

    /** Between a text and the edge of the panel that it stands on, in points. */
    double PADDING = 10;

    /** Height in a room of that width, in points; of a picture the least. */
    double height(double width);

    /** It in a place of its height; a picture in a place of at least its height. */
    List<Placed> placed(Frame frame);

    /** The smallest pieces in which it goes on from one slide to the next; itself alone where it stays whole. */
    default List<SlideBlock> pieces(double width) {
        return List.of(this);
    }

    /** Paragraphs, with a bar at their left where an ink for it is given. */
    record Text(List<TextLine> lines, Optional<Ink> edge) implements SlideBlock {

        /** Letters of a paragraph that stay together. */
        private static final int LONGEST = 600;

        public Text {
            lines = List.copyOf(lines);
        }

        @Override
        public double height(double width) {
            return TextMeasure.height(lines, inner(width));
        }

        private double inner(double width) {
            return edge.isEmpty() ? width : width - 2 * PADDING;
        }

        @Override
        public List<Placed> placed(Frame frame) {
            return List.of(new Placed.TextBox(frame, lines, Optional.empty(), edge));
        }

        @Override
        public List<SlideBlock> pieces(double width) {
            return lines.stream()
                    .flatMap(line -> line.pieces(LONGEST).stream())
                    .<SlideBlock>map(line -> new Text(List.of(line), edge))
                    .toList();
        }
    }

    /**
     * Panels side by side.
     *
     * @param apart between two of them, in points
     */
    record Panels(List<List<TextLine>> texts, List<Ink> tints, int columns, double apart) implements SlideBlock {
        public Panels {
            texts = texts.stream().map(List::copyOf).toList();
            tints = List.copyOf(tints);
        }

        private double one(double width) {
            return (width - apart * (columns - 1)) / columns;
        }

        @Override
        public double height(double width) {
            return texts.stream()
                            .mapToDouble(lines -> TextMeasure.height(lines, one(width) - 2 * PADDING))
                            .max()
                            .orElse(0)
                    + 2 * PADDING;
        }

        @Override
        public List<Placed> placed(Frame frame) {
            double width = one(frame.width());
            return IntStream.range(0, texts.size())
                    .<Placed>mapToObj(i -> new Placed.TextBox(
                            new Frame(frame.x() + i * (width + apart), frame.y(), width, frame.height()),
                            texts.get(i),
                            Optional.of(Ink.PANEL),
                            Optional.of(tints.get(i))))
                    .toList();
        }

        /** Panels that are higher than a slide go on as texts below one another. */
        @Override
        public List<SlideBlock> pieces(double width) {
            return height(width) <= Frame.BODY.height()
                    ? List.of(this)
                    : IntStream.range(0, texts.size())
                            .mapToObj(i -> new Text(texts.get(i), Optional.of(tints.get(i))))
                            .flatMap(text -> text.pieces(width).stream())
                            .toList();
        }
    }

    /**
     * A table.
     *
     * @param rows as texts, the first of them the head
     */
    record Rows(String name, List<Column> columns, List<List<String>> rows, double size) implements SlideBlock {

        /** Room within a cell at its left and right, and above and below its text, in points. */
        private static final double ASIDE = 18;

        private static final double ABOVE = 7;

        /** Cells grow with their text by themselves: they are measured in the letters that most have. */
        private static final double GROWS = 1.06;

        /** Letters of a cell; what is longer is cut, and said in the notes. */
        static final int LONGEST = 600;

        public Rows {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        private List<Double> widths(double width) {
            double[] widths = TableMeasure.of(columns, rows, size, true, width).widths();
            double sum = 0;
            for (double one : widths) {
                sum += one;
            }
            double all = sum;
            return IntStream.range(0, widths.length)
                    .mapToObj(c -> widths[c] * width / all)
                    .toList();
        }

        private List<Double> heights(List<Double> widths) {
            return IntStream.range(0, rows.size())
                    .mapToObj(r -> IntStream.range(0, columns.size())
                                    .mapToDouble(c -> TextMeasure.height(
                                            rows.get(r).get(c),
                                            new Letter(size, r == 0, Ink.TEXT),
                                            (widths.get(c) - ASIDE) * GROWS))
                                    .max()
                                    .orElse(0)
                            + ABOVE)
                    .toList();
        }

        @Override
        public double height(double width) {
            return sum(heights(widths(width)));
        }

        private static double sum(List<Double> some) {
            return some.stream().mapToDouble(Double::doubleValue).sum();
        }

        @Override
        public List<Placed> placed(Frame frame) {
            List<Double> widths = widths(frame.width());
            return List.of(new Placed.Grid(frame, name, columns, rows, widths, heights(widths), size));
        }

        /** As many rows as a slide has room for, under the head each time. */
        @Override
        public List<SlideBlock> pieces(double width) {
            List<Double> heights = heights(widths(width));
            List<SlideBlock> pieces = new ArrayList<>();
            List<List<String>> piece = new ArrayList<>(List.of(rows.getFirst()));
            double used = heights.getFirst();
            for (int r = 1; r < rows.size(); r++) {
                if (piece.size() > 1 && used + heights.get(r) > Frame.BODY.height()) {
                    pieces.add(new Rows(name, columns, piece, size));
                    piece = new ArrayList<>(List.of(rows.getFirst()));
                    used = heights.getFirst();
                }
                piece.add(rows.get(r));
                used += heights.get(r);
            }
            pieces.add(new Rows(name, columns, piece, size));
            return pieces;
        }
    }

    /** A picture, as large as there is room for. */
    record Figure(Picture picture) implements SlideBlock {

        /** Below that nobody in the last row reads it, in points. */
        private static final double LEAST = 150;

        @Override
        public double height(double width) {
            return Math.min(LEAST, natural(width));
        }

        /** Height at the whole width. */
        double natural(double width) {
            return picture.height() * width / picture.width();
        }

        @Override
        public List<Placed> placed(Frame frame) {
            double scale = Math.min(frame.width() / picture.width(), frame.height() / picture.height());
            double width = picture.width() * scale;
            Frame within =
                    new Frame(frame.x() + (frame.width() - width) / 2, frame.y(), width, picture.height() * scale);
            return List.of(new Placed.Drawn(within, picture));
        }
    }
}
