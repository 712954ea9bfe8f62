package org.beffroi.workbench.strategy.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.workbench.strategy.model.PrintWish;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks what is made, who reads it, in which format it is made, and where it is put. Belongs to the UI thread. */
public final class PrintDialog extends DialogWindow {

    private static final int WIDTH = 600;

    private final Ui ui;
    private final Path strategy;
    private final PrintOffer offer;
    private final ChoiceBar<Product> product;
    private final Label described;
    private final ChaptersLine chapters;
    private final ChoiceBar<Diffusion> audience;
    private final ChoiceBar<String> format;
    private final FramedText file;
    private final Label explained;
    private final PushButton go;
    private boolean chosenByHand;
    private boolean readerChosenByHand;

    /**
     * @param strategy the strategy's file
     * @param print told what is wished
     */
    public PrintDialog(
            Shell parent, Ui ui, Path strategy, PrintOffer offer, FileChooser asking, Consumer<PrintWish> print) {
        super(parent, ui, ui.text("print.heading"));
        this.ui = ui;
        this.strategy = strategy;
        this.offer = offer;
        dialog.caption(dialog.content(), ui.text("print.product"));
        product = new ChoiceBar<>(
                dialog.content(),
                ui.look(),
                List.of(Product.values()),
                each -> ui.text("print.product." + each.name().toLowerCase(Locale.ROOT)));
        product.choose(Product.DOCUMENT);
        product.onChoice(this::proposeForProduct);
        described = hint("print.chapters");
        chapters = new ChaptersLine(dialog.content(), ui, offer);
        dialog.caption(dialog.content(), ui.text("print.audience"));
        audience = new ChoiceBar<>(
                dialog.content(),
                ui.look(),
                List.of(Diffusion.values()),
                each -> ui.text("print.audience." + each.name().toLowerCase(Locale.ROOT)));
        audience.choose(Diffusion.PUBLIC);
        audience.onChoice(this::readerChosen);
        explained = hint("print.format");
        format = new ChoiceBar<>(dialog.content(), ui.look(), offer.formats(), each -> each.toUpperCase(Locale.ROOT));
        format.choose(offer.formats().getFirst());
        format.onChoice(this::propose);
        dialog.caption(dialog.content(), ui.text("print.file"));
        Composite line = new Composite(dialog.content(), SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).applyTo(line);
        file = new FramedText(line, ui.look(), SWT.SINGLE, ui.text("print.file"), "");
        file.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new PushButton(line, ui, Weight.PLAIN, Optional.empty(), ui.text("print.choose")).onPress(() -> choose(asking));
        dialog.hint(dialog.content(), ui.text("print.hint"));
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        go = dialog.button(ui.text("print.go"), Weight.PRIMARY, () -> go(print));
        propose();
    }

    /** A place for an explanation, and below it the caption of what comes next. */
    private Label hint(String next) {
        Label hint = dialog.hint(dialog.content(), "");
        dialog.caption(dialog.content(), ui.text(next));
        return hint;
    }

    @Override
    public void open() {
        dialog.open(WIDTH, 240);
        go.setFocus();
    }

    /** Chooses what is made. */
    public void make(Product wished) {
        product.choose(wished);
        proposeForProduct();
    }

    /** Chooses who reads it. */
    public void read(Diffusion by) {
        audience.choose(by);
        readerChosen();
    }

    private void readerChosen() {
        readerChosenByHand = true;
        propose();
    }

    /** What is made for a council is read by the elected first; a reader chosen by hand stays. */
    private void proposeForProduct() {
        Product made = product.chosen().orElse(Product.DOCUMENT);
        if (!readerChosenByHand) {
            audience.choose(PrintWish.reader(made));
        }
        format.choose(PrintWish.fitting(made, format.chosen().orElseThrow(), offer.formats()));
        propose();
    }

    /** Where it is put; a place chosen by hand stays, its ending follows the format. */
    private void propose() {
        Diffusion reader = audience.chosen().orElse(Diffusion.PUBLIC);
        String ending = format.chosen().orElseThrow();
        Product made = product.chosen().orElse(Product.DOCUMENT);
        String suffix = Stream.of(
                        made == Product.DOCUMENT ? "" : suffix(made), reader == Diffusion.PUBLIC ? "" : suffix(reader))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        Path to = chosenByHand
                ? PrintWish.as(Path.of(file.text().getText()), ending)
                : PrintWish.proposed(strategy, suffix, ending);
        file.text().setText(to.toString());
        chapters.show(made, reader, to);
        described.setText(ui.text("print.product." + made.name().toLowerCase(Locale.ROOT) + ".why"));
        explained.setText(ui.text("print.audience." + reader.name().toLowerCase(Locale.ROOT) + ".why"));
        dialog.fit();
    }

    private String suffix(Enum<?> part) {
        return ui.text("print.suffix." + part.name().toLowerCase(Locale.ROOT));
    }

    private void choose(FileChooser asking) {
        Path now = Path.of(file.text().getText());
        asking.ask(
                        dialog.shell(),
                        String.valueOf(now.getFileName()),
                        format.chosen().orElseThrow())
                .ifPresent(chosen -> {
                    chosenByHand = true;
                    file.text().setText(chosen.toString());
                });
    }

    private String typed() {
        return file.text().getText().strip();
    }

    private void go(Consumer<PrintWish> print) {
        if (dialog.isWrong(() -> typed().isEmpty() || Files.isDirectory(Path.of(typed()))
                ? Optional.of(ui.text("print.file.missing"))
                : Optional.empty())) {
            return;
        }
        PrintWish wish = new PrintWish(
                product.chosen().orElse(Product.DOCUMENT),
                audience.chosen().orElse(Diffusion.PUBLIC),
                Path.of(typed()),
                chapters.chosen());
        dialog.close();
        print.accept(wish);
    }
}
