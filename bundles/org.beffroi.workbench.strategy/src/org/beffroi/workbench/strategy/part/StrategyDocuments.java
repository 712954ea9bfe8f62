package org.beffroi.workbench.strategy.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.PagePictures;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.document.Chapters;
import org.beffroi.strategy.document.Printing;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.document.Publishing;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.workbench.digest.DigestPreview;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.strategy.model.PrintProse;
import org.beffroi.workbench.strategy.model.PrintWish;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.strategy.print.PrintDialog;
import org.beffroi.workbench.strategy.print.PrintOffer;
import org.beffroi.workbench.strategy.print.PrintedDialog;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.work.Works;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

/**
 * Makes the document of the strategy in hand, as it is in hand, saved or not: asks for whom and where, says what would change in a
 * file that is there, writes. Belongs to the UI thread; documents are made off it.
 */
record StrategyDocuments(
        Composite over, DossierSession session, Works works, Printer printer, Ui ui, Consumer<Sentence> refused) {

    /**
     * What documents are made with.
     *
     * @param pages shows pages before they are written; empty where nothing draws them
     */
    record Printer(Publishing publishing, FileChooser files, Optional<PagePictures> pages) {
        Printer {
            Objects.requireNonNull(publishing);
            Objects.requireNonNull(files);
            Objects.requireNonNull(pages);
        }
    }

    private Publishing publishing() {
        return printer.publishing();
    }

    private Publishing.Reading reading(Product product, Diffusion audience, Optional<Chapters> chapters) {
        return new Publishing.Reading(
                product,
                audience,
                ui.language().locale(),
                session.dossier().settings().zone(),
                chapters);
    }

    /**
     * Asks for whom, in which format and where, and makes it.
     *
     * @param product what is proposed first
     */
    void ask(StrategyEditor editor, Product product) {
        if (publishing().formats().isEmpty()) {
            refused.accept(Sentence.of(StrategyDocuments.class, "print.no.format"));
            return;
        }
        PrintDialog dialog = new PrintDialog(
                over.getShell(), ui, editor.file().path(), offer(editor), printer.files(), wish -> weigh(editor, wish));
        dialog.make(product);
        dialog.open();
    }

    private PrintOffer offer(StrategyEditor editor) {
        Strategy copy = EcoreUtil.copy(editor.strategy());
        Path source = editor.file().path();
        Optional<DocumentWriter> pdf = publishing().writer("pdf");
        return new PrintOffer(
                PrintWish.ordered(publishing().formats()),
                publishing()::chapters,
                to -> publishing().chapters(source, to),
                printer.pages()
                        .flatMap(drawing -> pdf.map(writer -> new PrintOffer.Pages(
                                (product, audience, chapters) -> {
                                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                                    writer.write(
                                            publishing().whole(copy, reading(product, audience, Optional.of(chapters))),
                                            out);
                                    return drawing.open(out.toByteArray());
                                },
                                session.readers(),
                                this::later))));
    }

    private void later(Runnable task) {
        if (!over.isDisposed()) {
            over.getDisplay().asyncExec(task);
        }
    }

    /** What is there already is looked at before it is written over. */
    private void weigh(StrategyEditor editor, PrintWish wish) {
        if (!Files.exists(wish.to())) {
            make(editor, wish, false, made -> tell(wish, made));
            return;
        }
        make(editor, wish, true, made -> {
            if (made.renewal()
                    .map(Renewal::changes)
                    .filter(all -> all.isEmpty())
                    .isPresent()) {
                tell(wish, made);
                return;
            }
            new PrintedDialog(
                            over.getShell(),
                            ui,
                            ui.text(
                                    "print.preview.heading",
                                    String.valueOf(wish.to().getFileName())),
                            ui.text("print.preview.hint"),
                            new PrintProse(ui.language()).of(made.renewal()),
                            ui.text("cancel"),
                            new PrintedDialog.Answer(
                                    ui.text("print.preview.go"),
                                    () -> make(editor, wish, false, written -> tell(wish, written))))
                    .open();
        });
    }

    private void make(StrategyEditor editor, PrintWish wish, boolean preview, Consumer<Printing.Made> then) {
        Strategy copy = EcoreUtil.copy(editor.strategy());
        Path source = editor.file().path();
        AtomicReference<Printing.Made> made = new AtomicReference<>();
        String name = String.valueOf(wish.to().getFileName());
        works.start(
                Sentence.of(StrategyDocuments.class, preview ? "print.work.preview" : "print.work", name),
                progress -> {
                    made.set(publishing()
                            .make(
                                    copy,
                                    source,
                                    wish.to(),
                                    reading(wish.product(), wish.audience(), wish.chapters()),
                                    preview));
                    return Sentence.of(StrategyDocuments.class, preview ? "print.looked" : "print.done", name);
                },
                work -> {
                    if (work.failed()) {
                        work.outcome().ifPresent(refused);
                    } else if (made.get() != null && !over.isDisposed()) {
                        then.accept(made.get());
                    }
                });
    }

    private void tell(PrintWish wish, Printing.Made made) {
        Prose.Writer prose =
                new Prose.Writer().fact(ui.text("print.file"), wish.to().toString());
        made.kept().ifPresent(kept -> prose.fact(ui.text("print.kept"), kept.toString()));
        long conflicts = made.renewal()
                .map(renewal -> (long) renewal.of(Renewal.Kind.CONFLICT).size())
                .orElse(0L);
        if (conflicts > 0) {
            prose.warning(ui.language().counted("print.conflicts", conflicts));
        }
        new PrintedDialog(
                        over.getShell(),
                        ui,
                        ui.text(made.isWritten() ? "print.written" : "print.unchanged"),
                        ui.text(made.isWritten() ? "print.written.hint" : "print.unchanged.hint"),
                        prose.written(),
                        ui.text("close"),
                        new PrintedDialog.Answer(
                                ui.text("print.open"),
                                () -> Program.launch(wish.to().toString())))
                .open();
    }

    /** Shows the pages that speak of an element, as those who work on the strategy read them. */
    void preview(StrategyEditor editor, EObject inHand, Names names) {
        Strategy copy = EcoreUtil.copy(editor.strategy());
        String key = inHand instanceof Element element ? element.getKey() : null;
        String title = names.title(inHand);
        AtomicReference<Optional<Path>> page = new AtomicReference<>(Optional.empty());
        works.start(
                Sentence.of(StrategyDocuments.class, "print.work.page", title),
                progress -> {
                    Element about = Outline.find(copy, key).orElse(copy);
                    page.set(publishing()
                            .about(copy, about, reading(Product.DOCUMENT, Diffusion.INTERNAL, Optional.empty()))
                            .map(this::page));
                    return Sentence.of(StrategyDocuments.class, "print.looked", title);
                },
                work -> {
                    if (work.failed()) {
                        work.outcome().ifPresent(refused);
                    } else if (page.get().isEmpty()) {
                        refused.accept(Sentence.of(StrategyDocuments.class, "print.page.none", title));
                    } else if (!over.isDisposed()) {
                        DigestPreview.open(
                                over.getShell(), ui, title, page.get().get());
                    }
                });
    }

    private Path page(Document document) {
        try {
            Path file = WholeFile.temporary(".html", out -> publishing()
                    .writer("html")
                    .orElseThrow(() -> Refusal.of(StrategyDocuments.class, "print.no.format"))
                    .write(document, out));
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(StrategyDocuments.class, "print.page.not", String.valueOf(e.getMessage())), e);
        }
    }
}
