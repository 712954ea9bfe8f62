package org.beffroi.workbench.source;

import java.util.List;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A kind of place where one is talked about, with an example of its address; a press, anywhere on it, leads to where such an
 * address is typed. Belongs to the UI thread.
 */
final class PlaceCard extends Drawn {

    private static final int PAD = Look.MARGIN;
    private static final int ICON = 16;
    private static final int BENEATH = 4;
    private static final int MOST_LINES = 6;

    private final Ui ui;
    private final Icon icon;
    private final String heading;
    private final String words;

    /** @param words why, with an example */
    PlaceCard(Composite parent, Ui ui, Icon icon, String heading, String words) {
        super(parent, ui.look(), SWT.NONE, ACC.ROLE_PUSHBUTTON);
        this.ui = ui;
        this.icon = icon;
        this.heading = heading;
        this.words = words;
    }

    /** Told when it is pressed, by pointer or keyboard; it is no more than words before. */
    void onPress(Runnable action) {
        pressable();
        addListener(SWT.Selection, event -> action.run());
    }

    @Override
    public String accessibleName() {
        return heading + ". " + words;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? extent(heading, look().strong()).x + ICON + Look.GRID + 2 * PAD : wHint;
        GC gc = new GC(this);
        try {
            gc.setFont(look().small());
            int lines = lines(gc, width).size() * gc.getFontMetrics().getHeight();
            gc.setFont(look().strong());
            return new Point(width, 2 * PAD + gc.getFontMetrics().getHeight() + BENEATH + lines);
        } finally {
            gc.dispose();
        }
    }

    private List<String> lines(GC gc, int width) {
        return TextFit.wrapped(words, width - 2 * PAD, MOST_LINES, each -> gc.textExtent(each).x);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        boolean presses = isListening(SWT.Selection);
        gc.setBackground(Look.colour(presses && hovered() ? palette.selected() : palette.panel()));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        if (presses) {
            gc.setForeground(Look.colour(isFocusControl() || hovered() ? palette.accent() : palette.line()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
        gc.setFont(look().strong());
        int high = gc.getFontMetrics().getHeight();
        gc.drawImage(ui.icons().image(icon, palette.accent()), PAD, PAD + (high - ICON) / 2);
        // What can be pressed has its words in the colour of links.
        gc.setForeground(Look.colour(presses ? palette.accent() : palette.text()));
        int x = PAD + ICON + Look.GRID;
        gc.drawText(TextFit.cut(heading, area.width - x - PAD, each -> gc.textExtent(each).x), x, PAD, true);
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        int y = PAD + high + BENEATH;
        for (String line : lines(gc, area.width)) {
            gc.drawText(line, PAD, y, true);
            y += gc.getFontMetrics().getHeight();
        }
    }
}
