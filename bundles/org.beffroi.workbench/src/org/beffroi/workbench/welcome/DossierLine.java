package org.beffroi.workbench.welcome;

import java.nio.file.Path;
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

/** One dossier opened lately: its name, and where it lies. */
final class DossierLine extends Drawn {

    private static final int HEIGHT = 48;

    private final Ui ui;
    private final String name;
    private final String where;

    DossierLine(Composite parent, Ui ui, Path folder, Runnable open) {
        super(parent, ui.look(), SWT.NONE, ACC.ROLE_LINK);
        lineOf(400, HEIGHT);
        this.ui = ui;
        this.name = String.valueOf(folder.getFileName());
        this.where = String.valueOf(folder.getParent());
        pressable();
        addListener(SWT.Selection, event -> open.run());
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        drawInHand(gc, area);
        gc.drawImage(ui.icons().image(Icon.FOLDER, palette.accent()), Look.GRID, (area.height - 16) / 2);
        int x = 2 * Look.GRID + 20;
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(palette.text()));
        gc.drawText(TextFit.cut(name, area.width - x, text -> gc.textExtent(text).x), x, 5, true);
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        gc.drawText(TextFit.cut(where, area.width - x, text -> gc.textExtent(text).x), x, 25, true);
    }
}
