package org.beffroi.workbench.dossier.menu;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.backup.Restore;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Puts a dossier back from a backup into a new folder, beside whatever is there, and opens it. */
public final class RestoreDossier {

    @Execute
    void run(Shell shell, DossierSessions sessions, Works works, Ui ui) {
        FileDialog which = new FileDialog(shell, SWT.OPEN);
        which.setText(ui.text("command.restore"));
        which.setFilterExtensions(new String[] {"*.zip"});
        String file = which.open();
        if (file == null) {
            return;
        }
        DirectoryDialog where = new DirectoryDialog(shell);
        where.setText(ui.text("command.restore"));
        where.setMessage(ui.text("restore.message"));
        String within = where.open();
        if (within != null) {
            String name = Path.of(file).getFileName().toString().replaceFirst("\\.zip$", "");
            restore(Path.of(file), Path.of(within).resolve(name), sessions, works, said -> new Notice(
                            shell, ui, ui.say(said))
                    .open());
        }
    }

    /** Puts it there and opens it; where it is refused or stopped, that is told and nothing is opened. */
    private static void restore(
            Path file, Path folder, DossierSessions sessions, Works works, Consumer<Sentence> told) {
        AtomicBoolean there = new AtomicBoolean();
        works.start(
                Sentence.of(RestoreDossier.class, "work.restore", String.valueOf(folder.getFileName())),
                progress -> {
                    int files = new Restore(file).to(folder, progress);
                    there.set(true);
                    return Sentence.of(RestoreDossier.class, "work.restored", folder.toString(), files);
                },
                work -> {
                    work.outcome().ifPresent(told);
                    if (there.get()) {
                        sessions.open(folder);
                    }
                });
    }
}
