package org.beffroi.core.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Thrown where a file is to be written in the place of something else: a folder, a device, a pipe. */
public final class NoOrdinaryFile extends FileSystemException {

    private static final long serialVersionUID = 1L;

    NoOrdinaryFile(Path file) {
        super(file.toString(), null, "not an ordinary file");
    }
}
