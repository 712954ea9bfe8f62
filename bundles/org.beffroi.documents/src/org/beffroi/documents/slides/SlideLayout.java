package org.beffroi.documents.slides;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.documents.page.Said;

/**
 * Places parts on one slide, in letters as large as there is room for, and where they do not stand there in the smallest that the last row
 * reads, on as many as they take.
 *
 * @param said how dates and numbers are said
 */
record SlideLayout(Said said) {

    /** Sizes that are tried, of the usual one. */
    private static final double[] SCALES = {1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8};

    /** Of the whole width of a slide, what a picture should have. */
    private static final double LARGE = 0.75;

    /** Letters for which no slide has room, in any size. */
    private static final long MOST = 8_000;

    /** Between two blocks, in points. */
    private static final double APART = 14;

    /** What stands on each slide, at least one, in the order in which it is read. */
    List<List<Placed>> of(List<Part> parts) {
        if (letters(parts) <= MOST) {
            for (double scale : SCALES) {
                List<SlideBlock> blocks = blocks(parts, scale);
                if (height(blocks) + wished(blocks, scale) <= Frame.BODY.height()) {
                    return List.of(placed(blocks));
                }
            }
        }
        return several(blocks(parts, SCALES[SCALES.length - 1]));
    }

    private List<SlideBlock> blocks(List<Part> parts, double scale) {
        SlideBlocks blocks = new SlideBlocks(said, scale);
        return parts.stream().flatMap(part -> blocks.of(part).stream()).toList();
    }

    /** What pictures wish for beyond the least before texts become larger than usual, in points. */
    private static double wished(List<SlideBlock> blocks, double scale) {
        return scale <= 1
                ? 0
                : blocks.stream()
                        .mapToDouble(block -> block instanceof SlideBlock.Figure figure
                                ? Math.max(
                                        0,
                                        LARGE * figure.natural(Frame.BODY.width()) - figure.height(Frame.BODY.width()))
                                : 0)
                        .sum();
    }

    private static long letters(List<Part> parts) {
        return parts.stream()
                .mapToLong(part -> switch (part) {
                    case Part.Paragraph paragraph -> Run.text(paragraph.runs()).length();
                    case Part.ItemList list ->
                        list.items().stream()
                                .mapToLong(item -> Run.text(item).length())
                                .sum();
                    case Part.Quotation quotation -> Run.text(quotation.text()).length();
                    default -> 0;
                })
                .sum();
    }

    private static double height(List<SlideBlock> blocks) {
        return blocks.stream()
                        .mapToDouble(block -> block.height(Frame.BODY.width()))
                        .sum()
                + APART * Math.max(0, blocks.size() - 1);
    }

    /** Blocks that have room, one below the other; pictures share what is left. */
    private static List<Placed> placed(List<SlideBlock> blocks) {
        double left = Math.max(0, Frame.BODY.height() - height(blocks));
        long pictures =
                blocks.stream().filter(SlideBlock.Figure.class::isInstance).count();
        List<Placed> placed = new ArrayList<>();
        double y = Frame.BODY.y();
        for (SlideBlock block : blocks) {
            double height = block.height(Frame.BODY.width());
            if (block instanceof SlideBlock.Figure figure) {
                height = Math.min(figure.natural(Frame.BODY.width()), height + left / pictures);
            }
            placed.addAll(block.placed(new Frame(Frame.BODY.x(), y, Frame.BODY.width(), height)));
            y += height + APART;
        }
        return placed;
    }

    /** A piece of a block, which is joined to the piece before it where both are texts of one block. */
    private record Piece(SlideBlock block, int origin) {

        boolean goesOn(Piece before) {
            return origin == before.origin && block instanceof SlideBlock.Text;
        }
    }

    private static List<List<Placed>> several(List<SlideBlock> blocks) {
        List<List<Placed>> slides = new ArrayList<>();
        List<Piece> slide = new ArrayList<>();
        double used = 0;
        for (int origin = 0; origin < blocks.size(); origin++) {
            for (SlideBlock block : blocks.get(origin).pieces(Frame.BODY.width())) {
                Piece piece = new Piece(block, origin);
                double height = block.height(Frame.BODY.width());
                double apart = slide.isEmpty() || piece.goesOn(slide.getLast()) ? 0 : APART;
                if (!slide.isEmpty() && used + apart + height > Frame.BODY.height()) {
                    slides.add(placed(joined(slide)));
                    slide.clear();
                    used = 0;
                    apart = 0;
                }
                slide.add(piece);
                used += apart + height;
            }
        }
        slides.add(placed(joined(slide)));
        return slides;
    }

    /** Blocks of pieces, those of one text together again. */
    private static List<SlideBlock> joined(List<Piece> pieces) {
        List<SlideBlock> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0
                    && pieces.get(i).goesOn(pieces.get(i - 1))
                    && joined.getLast() instanceof SlideBlock.Text before
                    && pieces.get(i).block() instanceof SlideBlock.Text after
                    && before.edge().equals(after.edge())) {
                List<TextLine> lines = new ArrayList<>(before.lines());
                lines.addAll(after.lines());
                joined.set(joined.size() - 1, new SlideBlock.Text(lines, before.edge()));
            } else {
                joined.add(pieces.get(i).block());
            }
        }
        return joined;
    }
}
