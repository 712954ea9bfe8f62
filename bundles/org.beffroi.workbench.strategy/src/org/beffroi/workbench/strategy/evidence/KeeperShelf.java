package org.beffroi.workbench.strategy.evidence;

import java.util.function.BiConsumer;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.carry.DragAndDrop;
import org.beffroi.workbench.carry.DropZone;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * What of the strategy something can support, at the edge of the window while a hand carries it: wherever one is, it is put down
 * there. Belongs to the UI thread.
 */
public final class KeeperShelf implements DropZone {

    private static final int WIDTH = 320;

    /** The row of perspectives stays free: they can be switched on the way. */
    private static final int BELOW_TOP = 48;

    private final Shell over;
    private final Shell shell;
    private final KeeperList list;
    private final BiConsumer<Element, Carried> put;

    /**
     * @param over the window that it stands in
     * @param put told what was put down, and on what
     */
    public KeeperShelf(Shell over, Ui ui, StrategyEditor editor, Names names, BiConsumer<Element, Carried> put) {
        this.over = over;
        this.put = put;
        shell = new Shell(over, SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS | SWT.ON_TOP);
        Look.styled(shell, "line");
        shell.setBackground(Look.colour(ui.look().palette().line()));
        GridLayoutFactory.swtDefaults().margins(1, 1).applyTo(shell);
        Composite content = Look.styled(new Composite(shell, SWT.NONE), "panel");
        content.setBackground(Look.colour(ui.look().palette().panel()));
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayoutFactory.swtDefaults()
                .margins(Look.GRID, Look.GRID)
                .spacing(5, Look.GRID)
                .applyTo(content);
        Label heading = new Label(content, SWT.WRAP);
        heading.setFont(ui.look().strong());
        heading.setForeground(Look.colour(ui.look().palette().text()));
        heading.setText(ui.text("evidence.shelf"));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = 4;
        place.widthHint = WIDTH - 4 * Look.GRID;
        heading.setLayoutData(place);
        list = new KeeperList(
                content,
                ui.look(),
                names,
                ui.text("evidence.shelf"),
                KeeperGroups.of(editor.strategy(), editor.inHand(), "", ui.language(), names));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        DragAndDrop.onto(list, this);
    }

    /** The window. */
    public Shell shell() {
        return shell;
    }

    /** The elements. */
    public KeeperList list() {
        return list;
    }

    /** Opens it at the right edge of its window. */
    public void open() {
        Rectangle around = over.getClientArea();
        int height = Math.max(200, around.height - BELOW_TOP - 2 * Look.GRID);
        Point corner = over.toDisplay(around.x + around.width - WIDTH - Look.GRID, around.y + BELOW_TOP + Look.GRID);
        shell.setBounds(corner.x, corner.y, WIDTH, height);
        shell.setVisible(true);
    }

    /** Takes it away. */
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    @Override
    public boolean over(Point place) {
        return list.pointAt(place.y);
    }

    @Override
    public void away() {
        if (!list.isDisposed()) {
            list.pointAt(-1);
        }
    }

    @Override
    public void land(Point place, Carried carried) {
        list.keeperAt(place.y).ifPresent(keeper -> put.accept(keeper, carried));
    }
}
