package org.beffroi.workbench.listen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.listen.model.FacetView;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.quote.ToneColours;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The values of each field, with their counts as numbers and as bars behind the words; a click narrows the search to one.
 *
 * <p>Belongs to the UI thread. Typing in the box above (see {@link #filter}) leaves only the values that hold what was typed.
 */
public final class FacetPanel extends DrawnList {

    /** How much of the accent a bar has. */
    private static final double STRENGTH = 0.45;

    /** Height of a bar, in points. */
    private static final int BAR_HEIGHT = 3;

    private static final int LINE = 24;
    private static final int HEADING = 32;
    /** Values shown of a field before the user asks for more. */
    private static final int FEW = 6;
    /** Values shown once asked. */
    private static final int MANY = 40;

    /** One line of the panel. */
    private sealed interface Line {}

    private record Heading(FacetView facet) implements Line {}

    private record Item(FacetView facet, FacetView.Value value) implements Line {}

    private record More(FacetView facet, String text) implements Line {}

    private final Ui ui;
    private final int line;
    private final int heading;
    private final Set<Field> unfolded = new HashSet<>();
    private List<FacetView> facets = List.of();
    private List<Line> lines = List.of();
    private BiConsumer<Field, String> onToggle = (field, value) -> {};
    private Consumer<Field> onAsk = field -> {};
    private String filter = "";
    private boolean known;

    public FacetPanel(Composite parent, Ui ui) {
        super(parent, ui.look(), ACC.ROLE_TREE, new Point(220, 300));
        this.ui = ui;
        this.line = ui.look().tall(LINE);
        this.heading = ui.look().tall(HEADING);
    }

    /** Shows other counts, staying where it is. */
    public void show(List<FacetView> shown) {
        facets = List.copyOf(shown);
        lay();
    }

    /** Tells whether the counts that show are known for what was found. */
    void known(boolean whether) {
        known = whether;
        redraw();
    }

    /** Leaves only values that hold this text; case and accents do not count. */
    public void filter(String typed) {
        filter = Language.folded(typed.strip());
        restart(-1);
        lay();
    }

    /** Told when a value is chosen or taken back. */
    public void onToggle(BiConsumer<Field, String> listener) {
        onToggle = listener;
    }

    /** Told when a field with many values is to be counted. */
    public void onAsk(Consumer<Field> listener) {
        onAsk = listener;
    }

    @Override
    public String accessibleName() {
        return ui.text("facets.name");
    }

    @Override
    protected int count() {
        return lines.size();
    }

    @Override
    protected int height(int row) {
        return lines.get(row) instanceof Heading ? heading : line;
    }

    @Override
    protected boolean isChoice(int row) {
        return !(lines.get(row) instanceof Heading);
    }

    @Override
    protected boolean leads(int row) {
        return true;
    }

    @Override
    protected String name(int row) {
        return lines.get(row) instanceof Item item ? item.value().label() : "";
    }

    @Override
    protected int role(int row) {
        return ACC.ROLE_TREEITEM;
    }

    @Override
    protected int state(int row) {
        return lines.get(row) instanceof Item item && item.value().chosen() ? ACC.STATE_CHECKED : ACC.STATE_NORMAL;
    }

    @Override
    protected void clicked(int row, Event event) {
        act(row);
    }

    @Override
    protected void opened(int row) {
        act(row);
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
        boolean here = manner.pointed() || manner.selected() && manner.focused();
        switch (lines.get(row)) {
            case Heading above -> drawHeading(gc, above, in.y);
            case Item item -> drawItem(gc, item, in.y, in.width, here);
            case More more -> drawMore(gc, more, in.y, in.width, here);
        }
    }

    @Override
    protected void drawEmpty(GC gc, Rectangle area) {
        if (known && !filter.isEmpty()) {
            gc.setFont(look().small());
            gc.setForeground(Look.colour(look().palette().secondary()));
            gc.drawText(ui.text("facets.nothing"), Look.MARGIN, Look.GRID, true);
        }
    }

    private void drawHeading(GC gc, Heading above, int y) {
        gc.setFont(look().smallStrong());
        gc.setForeground(Look.colour(look().palette().text()));
        Point extent = gc.textExtent(above.facet().label());
        gc.drawText(above.facet().label(), Look.MARGIN, y + heading - extent.y - 5, true);
    }

    /** Its words and its number, and under them, where it crosses neither, how much of the greatest it is. */
    private void drawItem(GC gc, Item item, int y, int width, boolean here) {
        Palette palette = look().palette();
        if (here) {
            gc.setBackground(Look.colour(palette.line()));
            gc.fillRoundRectangle(Look.GRID, y + 1, width - 2 * Look.GRID, line - 2, 6, 6);
        }
        drawBar(gc, item, y + line - BAR_HEIGHT - 2, width - 2 * Look.MARGIN);
        gc.setFont(item.value().chosen() ? look().smallStrong() : look().small());
        String count = ui.language().number(item.value().mentions());
        Point extent = gc.textExtent(count);
        int top = y + Math.max(0, (line - BAR_HEIGHT - 2 - extent.y) / 2);
        gc.setForeground(Look.colour(palette.text()));
        gc.drawText(count, width - Look.MARGIN - extent.x, top, true);
        int x = Look.MARGIN;
        if (item.value().chosen()) {
            gc.drawImage(ui.icons().image(Icon.CHECK, palette.accent()), x, y + (line - BAR_HEIGHT - 16) / 2);
            x += 20;
        }
        int left = width - Look.MARGIN - extent.x - Look.GRID - x;
        gc.drawText(TextFit.cut(item.value().label(), left, text -> gc.textExtent(text).x), x, top, true);
    }

    private void drawBar(GC gc, Item item, int y, int room) {
        long most = Math.max(1, item.facet().most());
        int wide = (int) Math.max(2, Math.round((double) room * item.value().mentions() / most));
        Rectangle bar = new Rectangle(Look.MARGIN, y, wide, BAR_HEIGHT);
        RGB plain = Palette.between(look().palette().panel(), look().palette().accent(), STRENGTH);
        // A tone has its own colour; no other value has.
        boolean tone = item.facet().field().equals(CoreFields.TONE);
        Row.Tone of = tone ? Row.Tone.of(Optional.of(item.value().value())) : Row.Tone.UNKNOWN;
        ToneColours.fill(gc, look(), of, plain, bar);
    }

    private void drawMore(GC gc, More more, int y, int width, boolean here) {
        Palette palette = look().palette();
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.accent()));
        Point extent = gc.textExtent(more.text());
        int top = y + (line - extent.y) / 2;
        String shown = TextFit.cut(more.text(), width - 2 * Look.MARGIN, text -> gc.textExtent(text).x);
        gc.drawText(shown, Look.MARGIN, top, true);
        if (here) {
            gc.drawLine(Look.MARGIN, top + extent.y, Look.MARGIN + gc.textExtent(shown).x, top + extent.y);
        }
    }

    private void lay() {
        List<Line> laid = new ArrayList<>();
        for (FacetView facet : facets) {
            List<FacetView.Value> matching = facet.values().stream()
                    .filter(value ->
                            filter.isEmpty() || Language.folded(value.label()).contains(filter))
                    .toList();
            if (facet.counted() && matching.isEmpty()) {
                continue;
            }
            if (!facet.counted() && !filter.isEmpty()) {
                continue;
            }
            laid.add(new Heading(facet));
            lay(laid, facet, matching);
        }
        lines = List.copyOf(laid);
        renew();
    }

    private void lay(List<Line> laid, FacetView facet, List<FacetView.Value> matching) {
        if (!facet.counted()) {
            laid.add(new More(facet, ui.text("facets.count")));
            return;
        }
        boolean many = unfolded.contains(facet.field()) || !filter.isEmpty();
        int shown = Math.min(matching.size(), many ? MANY : FEW);
        matching.stream().limit(shown).forEach(value -> laid.add(new Item(facet, value)));
        if (matching.size() > shown && !many) {
            laid.add(new More(facet, ui.language().counted("facets.more", facet.distinct() - shown)));
        }
    }

    private void act(int row) {
        switch (lines.get(row)) {
            case Heading above -> {}
            case Item item -> onToggle.accept(item.facet().field(), item.value().value());
            case More more -> {
                if (more.facet().counted()) {
                    unfolded.add(more.facet().field());
                    lay();
                } else {
                    onAsk.accept(more.facet().field());
                }
            }
        }
    }

    @Override
    protected String words(int row) {
        return switch (lines.get(row)) {
            case Heading above -> above.facet().label();
            case Item item ->
                ui.text(
                        item.value().chosen() ? "facets.spoken.chosen" : "facets.spoken",
                        item.facet().label(),
                        item.value().label(),
                        item.value().mentions());
            case More more -> more.text();
        };
    }
}
