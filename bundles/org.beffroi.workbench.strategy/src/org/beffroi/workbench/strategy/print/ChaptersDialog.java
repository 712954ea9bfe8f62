package org.beffroi.workbench.strategy.print;

import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Chooses the chapters of a document and their order, beside its pages as they will be. Belongs to the UI thread. */
final class ChaptersDialog extends DialogWindow {

    private static final int WIDTH = 880;
    private static final int ALONE = 600;
    private static final int HEIGHT = 680;

    private final Ui ui;
    private final Optional<ChapterList> list;
    private final Optional<PagesPane> pages;

    /**
     * @param order what is chosen now; without chapters, pages alone are shown
     * @param showing how pages are shown; empty where they are not
     * @param maker makes them
     * @param chosen told what is chosen in the end
     */
    ChaptersDialog(
            Shell parent,
            Ui ui,
            ChapterOrder order,
            Optional<PrintOffer.Pages> showing,
            PagePreviews.Maker maker,
            Consumer<ChapterOrder> chosen) {
        super(parent, ui, ui.text(order.lines().isEmpty() ? "print.pages.heading" : "print.chapters.heading"));
        this.ui = ui;
        Composite both = new Composite(dialog.content(), SWT.NONE);
        both.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.MARGIN, 0)
                .applyTo(both);
        Optional<Composite> side = order.lines().isEmpty() ? Optional.empty() : Optional.of(side(both));
        pages = showing.map(how -> new PagesPane(both, ui, how, maker));
        list = side.map(in -> list(in, order));
        dialog.button(ui.text(list.isPresent() ? "cancel" : "close"), Weight.PLAIN, dialog::close);
        list.ifPresent(choice -> dialog.button(ui.text("print.chapters.take"), Weight.PRIMARY, () -> {
            if (!dialog.isWrong(() -> choice.order().titles().isEmpty()
                    ? Optional.of(ui.text("print.chapters.none"))
                    : Optional.empty())) {
                dialog.close();
                chosen.accept(choice.order());
            }
        }));
        pages.ifPresent(pane -> pane.make(order.chosen(), Optional.empty()));
    }

    private static Composite side(Composite in) {
        Composite side = new Composite(in, SWT.NONE);
        side.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, Look.GRID).applyTo(side);
        return side;
    }

    private ChapterList list(Composite side, ChapterOrder order) {
        ChapterList chapters = new ChapterList(side, ui, order, this::changed, this::find);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = 290;
        chapters.setLayoutData(place);
        Composite below = new Composite(side, SWT.NONE);
        below.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(0, 0)
                .spacing(Look.GRID, 0)
                .applyTo(below);
        PushButton.ofIcon(below, ui, Icon.UP, ui.text("print.chapters.up")).onPress(() -> chapters.move(-1));
        PushButton.ofIcon(below, ui, Icon.DOWN, ui.text("print.chapters.down")).onPress(() -> chapters.move(1));
        PushButton all = new PushButton(below, ui, Weight.QUIET, Optional.empty(), ui.text("print.chapters.whole"))
                .onPress(
                        () -> chapters.take(chapters.order().whole(ui.language().locale()), 0));
        all.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        dialog.hint(side, ui.text("print.chapters.hint"));
        return chapters;
    }

    /** Pages of no chapter are no pages. */
    private void changed(ChapterOrder order) {
        dialog.lookAgain();
        if (!order.titles().isEmpty()) {
            Optional<String> inHand = list.map(chapters -> chapters.selection())
                    .filter(row -> row >= 0)
                    .map(row -> order.lines().get(row))
                    .filter(ChapterOrder.Line::isIn)
                    .map(ChapterOrder.Line::title);
            pages.ifPresent(pane -> pane.make(order.chosen(), inHand));
        }
    }

    private void find(String title) {
        pages.ifPresent(pane -> pane.find(title));
    }

    @Override
    public void open() {
        dialog.open(list.isPresent() && pages.isPresent() ? WIDTH : ALONE, pages.isPresent() ? HEIGHT : 420);
        list.ifPresent(ChapterList::setFocus);
    }
}
