package org.beffroi.workbench.widget;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where a file shall be written; on the UI thread. Put into the context, another one answers where nobody sits. */
@FunctionalInterface
public interface FileChooser {

    /**
     * Asks.
     *
     * @param name proposed for the file, with the folder in which one looks first where that is known
     * @param ending of its kind, without a dot
     * @return empty where nothing was chosen
     */
    Optional<Path> ask(Shell over, String name, String ending);

    /**
     * Asks, where the name says which of several kinds the file is.
     *
     * @param endings of these kinds, without a dot
     * @return empty where nothing was chosen
     */
    default Optional<Path> askAny(Shell over, String name, List<String> endings) {
        return ask(over, name, String.join(";*.", endings));
    }

    /** The dialog of the system, which asks before a file is written over. */
    static FileChooser ofTheSystem() {
        return (over, name, ending) -> {
            FileDialog dialog = new FileDialog(over, SWT.SAVE);
            dialog.setOverwrite(true);
            Path proposed = Path.of(name);
            Optional.ofNullable(proposed.getParent()).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
            dialog.setFileName(String.valueOf(proposed.getFileName()));
            dialog.setFilterExtensions(new String[] {"*." + ending});
            return Optional.ofNullable(dialog.open()).map(Path::of);
        };
    }
}
