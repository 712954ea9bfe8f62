package org.beffroi.workbench.observatory.export;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.page.PageMemory;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

/** Takes a census out of the window: asks what and where, writes it beside the UI thread, and offers to open it. UI thread. */
public final class CensusExports {

    /**
     * What is at hand in the program.
     *
     * @param files asks for files to write
     * @param folders asks for folders to write in
     */
    public record Tools(
            ExportWriters writers, Works works, Supplier<FileChooser> files, Supplier<FolderChooser> folders) {}

    /**
     * The dossier that it is exported from.
     *
     * @param territories its reference; reads a file, so not for the UI thread
     * @param zone in which its days are counted
     */
    public record Ground(Supplier<Territories> territories, ZoneId zone) {}

    private final Composite parent;
    private final Ui ui;
    private final Tools tools;
    private final Ground ground;
    private final PageMemory memory;
    private final Consumer<Work> begun;
    private final Consumer<Sentence> refuse;

    /**
     * @param begun told each work that begins
     * @param refuse told why nothing was written
     */
    public CensusExports(
            Composite parent,
            Ui ui,
            Tools tools,
            Ground ground,
            PageMemory memory,
            Consumer<Work> begun,
            Consumer<Sentence> refuse) {
        this.parent = parent;
        this.ui = ui;
        this.tools = tools;
        this.ground = ground;
        this.memory = memory;
        this.begun = begun;
        this.refuse = refuse;
    }

    /** Asks what of a census leaves, and takes it out. */
    public void ask(OpenCensus census) {
        new ExportDialog(
                        parent.getShell(),
                        ui,
                        new ExportDialog.Choices(tools.writers(), subject -> says(subject, census), memory),
                        ExportSubject.of(memory.side()),
                        (subject, format) -> format.ifPresentOrElse(
                                ending -> toFile(census, subject, ending), () -> toFolder(census)))
                .open();
    }

    /** What would leave now, in words. */
    private String says(ExportSubject subject, OpenCensus census) {
        FigureWords words = FigureWords.of(ui.language(), census);
        var figures = memory.figures(census);
        String measure =
                words.measure(figures.choice().measure(), figures.choice().network());
        return switch (subject) {
            case BODIES ->
                ui.text(
                        memory.filter().isNone()
                                ? "observatory.export.bodies.all"
                                : "observatory.export.bodies.filtered");
            case FIGURES ->
                ui.text(
                        "observatory.export.figures.says",
                        measure,
                        ui.text("observatory.grouping." + figures.grouping().key()));
            case MAP -> ui.text("observatory.export.map.says", measure);
            default -> ui.text(subject.key() + ".says");
        };
    }

    private void toFile(OpenCensus census, ExportSubject subject, String format) {
        String name = census.name() + "-" + ui.text(subject.key() + ".file") + "." + format;
        String proposed = memory.exportFolder()
                .map(folder -> folder.resolve(name).toString())
                .orElse(name);
        tools.files().get().ask(parent.getShell(), proposed, format).ifPresent(file -> {
            memory.exported(subject.name(), format);
            Optional.ofNullable(file.toAbsolutePath().getParent()).ifPresent(memory::exportFolder);
            write(new CensusFile(
                    census,
                    subject,
                    format,
                    new CensusFile.Shown(memory.filter(), memory.sort(), memory.figures(census), memory.scale()),
                    file));
        });
    }

    private void write(CensusFile file) {
        String name = String.valueOf(file.to().getFileName());
        CensusFile.Making making = new CensusFile.Making(tools.writers(), ui.language(), ground);
        AtomicReference<Optional<Path>> written = new AtomicReference<>(Optional.empty());
        begun.accept(tools.works()
                .start(
                        Sentence.of(CensusExports.class, "observatory.export.work", name),
                        progress -> {
                            Sentence said = file.write(making, progress);
                            written.set(Optional.of(file.to()));
                            return said;
                        },
                        work -> ended(work, written.get())));
    }

    private void toFolder(OpenCensus census) {
        tools.folders()
                .get()
                .ask(parent.getShell(), ui.text("observatory.export.where"))
                .map(where -> where.resolve(census.name()))
                .ifPresent(folder -> begun.accept(tools.works()
                        .begin(
                                Sentence.of(CensusExports.class, "observatory.export.work", census.name()),
                                cancel -> CensusFile.bundle(census, folder),
                                work -> ended(work, Optional.of(folder)))));
    }

    /** What was stopped has written nothing. */
    private void ended(Work work, Optional<Path> written) {
        if (parent.isDisposed()) {
            return;
        }
        work.outcome().ifPresent(said -> {
            if (work.failed()) {
                refuse.accept(said);
                return;
            }
            Notice notice = new Notice(parent.getShell(), ui, ui.say(said));
            written.map(Path::toAbsolutePath)
                    .ifPresent(file ->
                            notice.offer(ui.text("observatory.export.open"), () -> Program.launch(file.toString())));
            notice.open();
        });
    }
}
