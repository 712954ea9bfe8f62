package org.beffroi.workbench.importing;

import java.nio.file.Path;
import java.util.List;

/**
 * Files that are to be imported, in the context of the command, where the user need not choose them.
 *
 * @param files at least one, absolute
 */
public record ChosenFiles(List<Path> files) {

    public ChosenFiles {
        files = List.copyOf(files);
    }
}
