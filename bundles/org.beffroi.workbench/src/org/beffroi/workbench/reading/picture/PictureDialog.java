package org.beffroi.workbench.reading.picture;

import java.util.List;
import java.util.concurrent.Executor;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * The pictures of a mention, large, one after the other: ← and → turn, Escape closes. Belongs to the UI thread; files are
 * read off it.
 */
final class PictureDialog extends DialogWindow {

    /** Pixels of a longer side: those of a large screen. */
    private static final int LONGEST = 2_600;

    /** Part of the window that it takes, in hundredths. */
    private static final int SHARE = 86;

    private final Ui ui;
    private final PictureShelf shelf;
    private final List<SeenFile> pictures;
    private final Label name;
    private final PictureView view;
    private int at;

    /**
     * @param pictures all of them, small
     * @param at which is shown first, from 0
     */
    PictureDialog(Shell parent, Ui ui, PictureShelf shelf, List<SeenFile> pictures, int at) {
        super(parent, ui, ui.text("media.heading"));
        this.ui = ui;
        this.shelf = shelf;
        this.pictures = List.copyOf(pictures);
        name = GridCells.words(dialog.content(), ui.look().small(), "secondary");
        view = new PictureView(dialog.content(), ui.look());
        view.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        view.onTurn(this::turn);
        if (pictures.size() > 1) {
            dialog.button(ui.text("media.previous"), Weight.PLAIN, () -> turn(-1));
            dialog.button(ui.text("media.next"), Weight.PLAIN, () -> turn(1));
        }
        dialog.button(ui.text("media.open"), Weight.PLAIN, this::openElsewhere);
        dialog.button(ui.text("close"), Weight.PRIMARY, dialog::close);
        this.at = at;
    }

    @Override
    public void open() {
        show();
        Rectangle over = shell().getParent().getBounds();
        dialog.open(over.width * SHARE / 100, over.height * SHARE / 100);
        view.setFocus();
    }

    private void turn(int by) {
        at = Math.floorMod(at + by, pictures.size());
        show();
    }

    private void openElsewhere() {
        Program.launch(pictures.get(at).opened().toString());
    }

    /** The small one stands in until the large one is read. */
    private void show() {
        SeenFile small = pictures.get(at);
        String said = ui.text(
                "media.place", ui.language().number(at + 1L), ui.language().number(pictures.size()), small.name());
        name.setText(said.replace("&", "&&"));
        view.show(small.picture(), said);
        int asked = at;
        Executor display = ui.display(view);
        shelf.look(List.of(small.file()), LONGEST, display, seen -> {
            if (asked == at) {
                view.show(seen.picture().or(small::picture), said);
            }
        });
    }
}
