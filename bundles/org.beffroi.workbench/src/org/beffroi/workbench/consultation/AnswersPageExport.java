package org.beffroi.workbench.consultation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WriteProblem;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.consultation.AnswersPageMaker;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.work.Works;
import org.eclipse.swt.widgets.Shell;

/**
 * The page « Vous avez dit, nous avons fait » on its way to a file. Belongs to the UI thread.
 *
 * @param maker the program, with its version
 */
record AnswersPageExport(
        Analyses analyses, List<DocumentWriter> writers, String maker, Works works, FileChooser files) {

    /** Formats that people read and edit, the one to edit first. */
    private static final List<String> FORMATS = List.of("odt", "docx", "pdf", "html");

    /**
     * Asks where, and begins to write.
     *
     * @param parameters of the analysis whose points it tells
     * @param refused told why it was not written
     */
    void save(Shell over, Ui ui, Dossier dossier, Map<String, List<String>> parameters, Consumer<Sentence> refused) {
        files.askAny(over, ui.text("answering.page.file") + ".odt", FORMATS)
                .ifPresent(file -> works.begin(
                        Sentence.of(AnswersPageExport.class, "export.work", String.valueOf(file.getFileName())),
                        cancel -> write(dossier, parameters, ui.language().locale(), file, cancel),
                        work -> {
                            if (work.failed()) {
                                work.outcome().ifPresent(refused);
                            }
                        }));
    }

    private Sentence write(
            Dossier dossier, Map<String, List<String>> parameters, Locale language, Path file, Cancel cancel) {
        DocumentWriter writer = writer(file);
        Document page =
                new AnswersPageMaker(analyses, maker).page(dossier, parameters, language, Instant.now(), cancel);
        try {
            WholeFile.export(file, out -> writer.write(page, out));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(AnswersPageExport.class, "export.refused", file.toString(), WriteProblem.reason(e)), e);
        }
        return Sentence.of(AnswersPageExport.class, "export.done", String.valueOf(file.getFileName()));
    }

    private DocumentWriter writer(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Optional.of(name.substring(name.lastIndexOf('.') + 1))
                .filter(FORMATS::contains)
                .flatMap(ending -> writers.stream()
                        .filter(one -> DocumentWriter.info(one).id().equals(ending))
                        .findFirst())
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        AnswersPageExport.class,
                        "digests.format.unknown",
                        name,
                        String.join(", ", FORMATS)));
    }
}
