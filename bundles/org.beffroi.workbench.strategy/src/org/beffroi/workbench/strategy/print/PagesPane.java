package org.beffroi.workbench.strategy.print;

import java.util.Optional;
import org.beffroi.strategy.document.Chapters;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A page of a document, with the way to the one before and the one after. Belongs to the UI thread. */
final class PagesPane implements PagePreviews.Reader {

    /** Pixels of a page's width: sharp on screens of twice the usual density. */
    private static final int PIXELS = 1000;

    private static final int WIDTH = 420;
    private static final int HEIGHT = 520;

    private final Ui ui;
    private final PageView view;
    private final Label which;
    private final PushButton before;
    private final PushButton after;
    private final PagePreviews previews;
    private int page;

    PagesPane(Composite in, Ui ui, PrintOffer.Pages how, PagePreviews.Maker maker) {
        this.ui = ui;
        Composite side = new Composite(in, SWT.NONE);
        side.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, Look.GRID).applyTo(side);
        view = new PageView(side, ui.look(), WIDTH, HEIGHT);
        view.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite below = new Composite(side, SWT.NONE);
        below.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(0, 0)
                .spacing(Look.GRID, 0)
                .applyTo(below);
        before = new PushButton(below, ui, Weight.PLAIN, Optional.empty(), ui.text("print.pages.before"));
        which = GridCells.words(below, ui.look().normal(), "secondary");
        which.setAlignment(SWT.CENTER);
        which.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        after = new PushButton(below, ui, Weight.PLAIN, Optional.empty(), ui.text("print.pages.after"));
        previews = new PagePreviews(
                maker,
                how.readers(),
                task -> how.display().execute(() -> {
                    if (!view.isDisposed()) {
                        task.run();
                    }
                }),
                PIXELS,
                this);
        before.onPress(() -> previews.turn(page - 1));
        after.onPress(() -> previews.turn(page + 1));
        before.setEnabled(false);
        after.setEnabled(false);
        view.addDisposeListener(event -> previews.close());
        view.tell(ui.text("print.pages.making"));
    }

    /** Shows the document with some chapters, at the page of a heading. */
    void make(Chapters chapters, Optional<String> heading) {
        which.setText(ui.text("print.pages.making"));
        previews.make(chapters, heading);
    }

    /** Shows the page of a heading. */
    void find(String heading) {
        previews.find(heading);
    }

    @Override
    public void page(byte[] png, int shown, int count) {
        page = shown;
        String words = ui.text("print.pages.which", shown + 1, count);
        view.show(png, words);
        which.setText(words);
        before.setEnabled(shown > 0);
        after.setEnabled(shown < count - 1);
    }

    @Override
    public void refused(String why) {
        which.setText("");
        view.tell(why);
    }
}
