package org.beffroi.workbench.observatory.export;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a folder in which something shall be written; on the UI thread. Put into the context, another one answers. */
@FunctionalInterface
public interface FolderChooser {

    /**
     * Asks.
     *
     * @param words what it is for
     * @return empty where nothing was chosen
     */
    Optional<Path> ask(Shell over, String words);

    /** The dialog of the system. */
    static FolderChooser ofTheSystem() {
        return (over, words) -> {
            DirectoryDialog dialog = new DirectoryDialog(over, SWT.SAVE);
            dialog.setText(words);
            dialog.setMessage(words);
            return Optional.ofNullable(dialog.open()).map(Path::of);
        };
    }
}
