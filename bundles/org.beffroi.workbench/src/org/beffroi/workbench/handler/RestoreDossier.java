package org.beffroi.workbench.handler;

import java.nio.file.Path;
import org.beffroi.core.backup.Restore;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.app.Desks;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Puts a dossier back from a backup into a new folder, beside whatever is there, and opens it. */
public final class RestoreDossier {

    @Execute
    void run(Shell shell, Desks desks, Works works, Language language) {
        FileDialog which = new FileDialog(shell, SWT.OPEN);
        which.setText(language.text("command.restore"));
        which.setFilterExtensions(new String[] {"*.zip"});
        String file = which.open();
        if (file == null) {
            return;
        }
        DirectoryDialog where = new DirectoryDialog(shell, SWT.SAVE);
        where.setText(language.text("command.restore"));
        where.setMessage(language.text("restore.message"));
        String folder = where.open();
        if (folder != null) {
            restore(Path.of(file), Path.of(folder), desks, works);
        }
    }

    /** Puts it into a folder of the backup's name within the chosen one. */
    static void restore(Path file, Path within, Desks desks, Works works) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.zip$", "");
        Path folder = within.resolve(name);
        works.start(
                Sentence.of(RestoreDossier.class, "work.restore", name),
                progress -> {
                    int files = new Restore(file).to(folder, progress);
                    return Sentence.of(RestoreDossier.class, "work.restored", folder.toString(), files);
                },
                work -> {
                    if (work.failed()) {
                        work.outcome().ifPresent(desks::refuse);
                    } else {
                        desks.open(folder);
                    }
                });
    }
}
