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
        drawInHand(gc, area);
        gc.drawImage(
                ui.icons().image(Icon.FOLDER, gone ? palette.secondary() : palette.accent()),
                Look.GRID,
                (area.height - 16) / 2);
        int x = 2 * Look.GRID + 20;
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(gone ? palette.secondary() : palette.text()));
        gc.drawText(TextFit.cut(name, area.width - x, text -> gc.textExtent(text).x), x, look().tall(5), true);
        gc.setFont(look().small());
        gc.setForeground(Look.colour(gone ? palette.alarm() : palette.secondary()));
        gc.drawText(TextFit.cut(beside, area.width - x, text -> gc.textExtent(text).x), x, look().tall(25), true);
    }
}
