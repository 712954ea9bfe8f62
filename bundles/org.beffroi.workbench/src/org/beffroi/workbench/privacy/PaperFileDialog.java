package org.beffroi.workbench.privacy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.privacy.Paper;
import org.beffroi.workbench.widget.FileChooser;
import org.eclipse.swt.widgets.Shell;

/** Asks where a paper is to be written, and has it written. Belongs to the UI thread. */
final class PaperFileDialog {

    private PaperFileDialog() {}

    /**
     * Asks and begins to write.
     *
     * @param proposed name of the file, without ending
     * @param told what became of it: written, or why not; not called where nothing was chosen
     */
    static void save(Shell over, PrivacyServices services, Paper paper, String proposed, Consumer<Outcome> told) {
        List<String> endings = services.files().endings();
        FileChooser.ofTheSystem()
                .askAny(over, proposed + "." + endings.getFirst(), endings)
                .ifPresent(file -> write(services, paper, file, told));
    }

    /** What became of a paper. */
    record Outcome(boolean written, Sentence said) {}

    /** Begins to write. */
    static void write(PrivacyServices services, Paper paper, Path file, Consumer<Outcome> told) {
        services.start(
                "privacy.writing",
                progress -> {
                    services.files().save(paper, file);
                    return Sentence.of(PaperFileDialog.class, "export.done", String.valueOf(file.getFileName()));
                },
                work -> Optional.of(work)
                        .flatMap(done -> done.outcome())
                        .ifPresent(said -> told.accept(new Outcome(!work.failed(), said))));
    }
}
