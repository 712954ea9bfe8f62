package org.beffroi.workbench.importing;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.ListenDoor;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.eclipse.swt.widgets.Shell;

/**
 * Says at the foot of the window what an import brought, with the way to it and what takes it back; where values of the file
 * were not understood, they are asked about first. Belongs to the UI thread.
 *
 * @param shell the window
 * @param listen where what came is read
 */
record ImportNotices(Shell shell, Ui ui, DossierSession session, ImportHistory history, ListenDoor listen) {

    /**
     * An import came to its end, or was stopped.
     *
     * @param what the import, as works call it
     * @param files those that were read, at least one
     * @param correct asks again how they are read
     */
    void ended(Sentence what, List<Path> files, FileImports.Ended ended, Runnable correct) {
        if (!ended.brought().isEmpty()) {
            history.imported(what, ended.brought());
        }
        Runnable notice = () -> tell(String.valueOf(files.getFirst().getFileName()), ended);
        if (ended.unmapped().isEmpty() || shell.isDisposed()) {
            notice.run();
        } else {
            ask(ended.unmapped(), correct, notice);
        }
    }

    /** Says something else, such as why nothing was imported. */
    void say(Sentence said) {
        new Notice(shell, ui, ui.say(said)).open();
    }

    private void tell(String file, FileImports.Ended ended) {
        if (ended.brought().isEmpty()) {
            say(ended.said());
            return;
        }
        new Notice(shell, ui, ui.language().counted("import.notice", ended.mentions()))
                .offer(ui.text("import.notice.show"), () -> show(ended.brought()))
                .offer(
                        ui.text("imports.undo"),
                        () -> history.takeBack(file, ended.brought(), beside -> beside.forEach(this::say)))
                .open();
    }

    private void show(List<BatchId> brought) {
        Query here = brought.size() == 1
                ? of(brought.getFirst())
                : new Query.Or(brought.stream().map(ImportNotices::of).toList());
        String text = new QueryPrinter(session.dossier().archive().fields())
                .print(here, ui.language().locale());
        listen.go(screen -> screen.find(text));
    }

    private static Query of(BatchId batch) {
        return new Query.FieldIs(CoreFields.BATCH.name(), batch.value());
    }

    private void ask(List<ValueUse> values, Runnable correct, Runnable left) {
        Fields fields = session.dossier().archive().fields();
        new UnmappedDialog(shell, ui, fields, values, correct, left).open();
    }
}
