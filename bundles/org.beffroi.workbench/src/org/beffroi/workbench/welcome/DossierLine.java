package org.beffroi.workbench.welcome;

import org.beffroi.workbench.app.RecentDossier;
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

/** One dossier opened lately: its name, when it was opened and what it held; quiet where its folder is there no more. */
final class DossierLine extends Drawn {

    private static final int HEIGHT = 48;

    private final Ui ui;
    private final String name;
    private String beside;
    private boolean gone;

    /** @param beside the quiet words under its name */
    DossierLine(Composite parent, Ui ui, RecentDossier dossier, String beside, Runnable open) {
        super(parent, ui.look(), SWT.NONE, ACC.ROLE_LINK);
        lineOf(400, ui.look().tall(HEIGHT));
        this.ui = ui;
        this.name = dossier.name();
        this.beside = beside;
        setToolTipText(dossier.folder().toString().replace("&", "&&"));
        pressable();
        addListener(SWT.Selection, event -> open.run());
    }

    /** Shows that its folder is there no more. */
    void lost(String words) {
        beside = words;
        gone = true;
        redraw();
    }

    @Override
    public String accessibleName() {
        return name + ", " + beside;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        boolean inHand = hovered() || isFocusControl();
        gc.drawImage(
                ui.icons().image(Icon.FOLDER, gone ? palette.secondary() : palette.accent()),
                0,
                (area.height - 16) / 2);
        int x = Look.GRID + 16;
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(gone ? palette.secondary() : inHand ? palette.accent() : palette.text()));
        String called = TextFit.cut(name, area.width - x, text -> gc.textExtent(text).x);
        gc.drawText(called, x, look().tall(5), true);
        if (inHand) {
            // A line under its name and no ground: its picture stands at the edge of the column.
            Point extent = gc.textExtent(called);
            gc.drawLine(x, look().tall(5) + extent.y, x + extent.x, look().tall(5) + extent.y);
        }
        gc.setFont(look().small());
        gc.setForeground(Look.colour(gone ? palette.alarm() : palette.secondary()));
        gc.drawText(TextFit.cut(beside, area.width - x, text -> gc.textExtent(text).x), x, look().tall(25), true);
    }
}
