package org.beffroi.workbench.key;

import java.util.List;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows all keys in two columns. Belongs to the UI thread. */
public final class KeySheetDialog extends DialogWindow {

    private static final int WIDTH = 920;
    private static final int BETWEEN = 32;
    private static final int BENEATH_HEADING = 4;

    /** A heading takes the room of so many lines. */
    private static final int HEADING = 2;

    private static final int STEP = 48;
    private static final int PAGE = 320;

    private final Ui ui;

    public KeySheetDialog(Shell parent, Ui ui, List<KeyGroup> groups) {
        super(parent, ui, ui.text("keys.title"));
        this.ui = ui;
        Composite columns = new Composite(dialog.content(), SWT.NONE);
        GridLayout layout = GridCells.grid(2, 0, BETWEEN, 0);
        layout.makeColumnsEqualWidth = true;
        columns.setLayout(layout);
        columns.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        int left = inLeft(groups);
        column(columns, groups.subList(0, left));
        column(columns, groups.subList(left, groups.size()));
        PushButton close = dialog.button(ui.text("close"), Weight.PRIMARY, dialog::close);
        close.addListener(SWT.KeyDown, event -> scroll(columns, event));
        close.setFocus();
    }

    /** Where not all of it has room, keys go on: nothing in it takes the keyboard. */
    private static void scroll(Composite columns, Event event) {
        int by =
                switch (event.keyCode) {
                    case SWT.ARROW_DOWN -> STEP;
                    case SWT.ARROW_UP -> -STEP;
                    case SWT.PAGE_DOWN -> PAGE;
                    case SWT.PAGE_UP -> -PAGE;
                    default -> 0;
                };
        for (Composite at = columns; at != null && by != 0; at = at.getParent()) {
            if (at instanceof ScrolledComposite scrolled) {
                scrolled.setOrigin(0, Math.max(0, scrolled.getOrigin().y + by));
                event.doit = false;
                return;
            }
        }
    }

    @Override
    public void open() {
        dialog.open(WIDTH * ui.look().size().percent() / 100, 0);
    }

    /** How many groups stand at the left, so that both columns are about as long. */
    static int inLeft(List<KeyGroup> groups) {
        int all = groups.stream().mapToInt(KeySheetDialog::lines).sum();
        int before = 0;
        for (int i = 0; i < groups.size(); i++) {
            int with = before + lines(groups.get(i));
            if (with * 2 >= all) {
                // The one in the middle goes where it makes the longer column the shorter.
                return Math.max(with, all - with) <= Math.max(before, all - before) ? i + 1 : i;
            }
            before = with;
        }
        return groups.size();
    }

    private static int lines(KeyGroup group) {
        return HEADING + group.uses().size();
    }

    private void column(Composite in, List<KeyGroup> groups) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayout(GridCells.grid(1, 0, 0, 0));
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (KeyGroup group : groups) {
            Label caption = dialog.caption(column, group.heading());
            GridData place = (GridData) caption.getLayoutData();
            place.verticalIndent = column.getChildren().length == 1 ? 0 : Look.MARGIN;
            place.heightHint = caption.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + BENEATH_HEADING;
            for (KeyUse use : group.uses()) {
                new KeyLine(column, ui.look(), use).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            }
        }
    }
}
