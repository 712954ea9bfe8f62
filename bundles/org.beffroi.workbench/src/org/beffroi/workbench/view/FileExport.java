package org.beffroi.workbench.view;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a screen shows, to be written to a file. A screen puts one into the context of its part; while it is the active one, the
 * command Export acts on it. Belongs to the UI thread.
 */
@ConsumerType
@FunctionalInterface
public interface FileExport {

    /** Asks the user for a file and writes it, or tells why there is nothing to write. */
    void toFile();
}
