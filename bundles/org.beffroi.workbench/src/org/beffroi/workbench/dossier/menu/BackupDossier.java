package org.beffroi.workbench.dossier.menu;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.backup.Backup;
import org.beffroi.workbench.dossier.DossierHandler;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Backs the open dossier up into one file, which is read back before it counts; it stays in use meanwhile. */
public final class BackupDossier extends DossierHandler {

    private static final String ENDING = "zip";

    @Execute
    void run(Shell shell, DossierSession session, Works works, Ui ui, @Optional @Nullable FileChooser asking) {
        Path folder = session.dossier().folder();
        LocalDate today = LocalDate.now(session.dossier().settings().zone());
        FileChooser files = asking == null ? FileChooser.ofTheSystem() : asking;
        files.ask(shell, folder.getFileName() + "-" + today + "." + ENDING, ENDING)
                .ifPresent(file -> works.start(
                        Sentence.of(BackupDossier.class, "work.backup", String.valueOf(file.getFileName())),
                        progress -> {
                            Backup backup = Backup.of(session.dossier(), Clock.systemUTC());
                            Backup.Done done = backup.to(file, progress);
                            return Sentence.of(
                                    BackupDossier.class,
                                    backup.damages().isEmpty() ? "work.backup.done" : "work.backup.damaged",
                                    file.toString(),
                                    done.files(),
                                    done.bytes() / 1_000_000.0,
                                    backup.indexed());
                        },
                        work -> work.outcome().ifPresent(said -> new Notice(shell, ui, ui.say(said)).open())));
    }
}
