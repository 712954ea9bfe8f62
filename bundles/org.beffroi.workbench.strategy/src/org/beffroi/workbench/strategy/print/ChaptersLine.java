package org.beffroi.workbench.strategy.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.document.Chapters;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.model.Diffusion;
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

/** Says which chapters a document has, and opens where they are chosen and its pages looked at. Belongs to the UI thread. */
final class ChaptersLine {

    /** Chapters that are named in a line. */
    private static final int NAMED = 2;

    private final Ui ui;
    private final PrintOffer offer;
    private final Label said;
    private final PushButton open;
    private Product product = Product.DOCUMENT;
    private Diffusion audience = Diffusion.PUBLIC;
    private Path to = Path.of("");
    private Optional<ChapterOrder> byHand = Optional.empty();

    ChaptersLine(Composite in, Ui ui, PrintOffer offer) {
        this.ui = ui;
        this.offer = offer;
        Composite line = new Composite(in, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.GRID, 0)
                .applyTo(line);
        said = GridCells.words(line, ui.look().normal());
        said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        open = new PushButton(line, ui, Weight.PLAIN, Optional.empty(), ui.text("print.chapters.open"))
                .onPress(this::choose);
    }

    /** Speaks of another document; what was chosen by hand stays while the product is the same. */
    void show(Product made, Diffusion reader, Path file) {
        if (made != product) {
            byHand = Optional.empty();
        }
        product = made;
        audience = reader;
        to = file;
        say();
    }

    /** What was chosen by hand; empty: what the file had. */
    Optional<Chapters> chosen() {
        return byHand.map(ChapterOrder::chosen);
    }

    private void say() {
        ChapterOrder order = order();
        said.setText(words(order).replace("&", "&&"));
        // Slides are no pages: what would be shown is the hand-out.
        open.setEnabled(product != Product.DECK
                && (offer.pages().isPresent() || !order.offered().isEmpty()));
        said.requestLayout();
    }

    /** In one line: a few chapters by their titles, many by their number. */
    private String words(ChapterOrder order) {
        List<String> titles = order.titles();
        int all = order.lines().size();
        if (all == 0) {
            return ui.text("print.chapters.fixed");
        }
        if (order.isWhole()) {
            return ui.text("print.chapters.all", all);
        }
        return titles.size() > NAMED
                ? ui.text("print.chapters.many", titles.size(), all)
                : ui.text("print.chapters.some", titles.size(), all, String.join(", ", titles));
    }

    private ChapterOrder order() {
        List<Chapters.Offered> offered = offer.chapters().apply(product);
        return byHand.orElseGet(() -> ChapterOrder.of(
                offered,
                offered.isEmpty() ? Chapters.all() : offer.had().apply(to),
                ui.language().locale()));
    }

    private void choose() {
        new ChaptersDialog(
                        open.getShell(),
                        ui,
                        order(),
                        offer.pages(),
                        chapters -> offer.pages().orElseThrow().making().make(product, audience, chapters),
                        chosen -> {
                            byHand = Optional.of(chosen);
                            say();
                        })
                .open();
    }
}
