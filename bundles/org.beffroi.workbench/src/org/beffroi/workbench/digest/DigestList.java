package org.beffroi.workbench.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.beffroi.workbench.digest.model.DigestSession.Line;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** The digests by name, under each when it last left. Belongs to the UI thread. */
final class DigestList extends DrawnList {

    private static final int HEIGHT = 44;

    private final String name;
    private final Function<Line, String> beside;
    private List<Line> lines = List.of();
    private Consumer<String> onOpen = digest -> {};

    /** @param beside the quiet words under the name of a digest */
    DigestList(Composite parent, Look look, String name, Function<Line, String> beside) {
        super(parent, look, ACC.ROLE_LIST, new Point(220, 4 * HEIGHT));
        this.name = name;
        this.beside = beside;
    }

    /** Shows the digests, one of them in hand. */
    void show(List<Line> shown, Optional<String> inHand) {
        lines = List.copyOf(shown);
        renew();
        mark(inHand.map(lines.stream().map(line -> line.digest().name()).toList()::indexOf)
                .orElse(-1));
    }

    /** Told the name of a digest that is to be taken in hand. */
    void onOpen(Consumer<String> told) {
        onOpen = told;
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    protected int count() {
        return lines.size();
    }

    @Override
    protected int height(int row) {
        return look().tall(HEIGHT);
    }

    @Override
    protected String words(int row) {
        return lines.get(row).digest().name() + ", " + beside.apply(lines.get(row));
    }

    @Override
    protected void selected(int row) {
        onOpen.accept(lines.get(row).digest().name());
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
        Palette palette = look().palette();
        drawGround(gc, in, manner);
        Line line = lines.get(row);
        int room = in.width - 2 * Look.GRID;
        gc.setFont(manner.selected() ? look().strong() : look().normal());
        gc.setForeground(Look.colour(palette.text()));
        gc.drawText(
                TextFit.cut(line.digest().name(), room, text -> gc.textExtent(text).x),
                in.x + Look.GRID,
                in.y + look().tall(4),
                true);
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        gc.drawText(
                TextFit.cut(beside.apply(line), room, text -> gc.textExtent(text).x),
                in.x + Look.GRID,
                in.y + look().tall(23),
                true);
    }
}
