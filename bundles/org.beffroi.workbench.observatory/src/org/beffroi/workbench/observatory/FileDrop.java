package org.beffroi.workbench.observatory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Files that are dragged from the system onto a control. Belongs to the UI thread. */
public final class FileDrop extends DropTargetAdapter {

    private final Consumer<Path> taken;

    private FileDrop(Consumer<Path> taken) {
        this.taken = taken;
    }

    /**
     * Takes them from now on.
     *
     * @param taken told the first file of those that are dropped; of folders nothing
     */
    public static void onto(Control control, Consumer<Path> taken) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new FileDrop(taken));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            for (String name : names) {
                Path file = Path.of(name);
                if (Files.isRegularFile(file)) {
                    taken.accept(file);
                    return;
                }
            }
        }
    }
}
