package org.beffroi.documents.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a packed document, each within bounds. */
public final class ZipParts {

    /** In bytes. */
    private static final int MOST = 20_000_000;

    private ZipParts() {}

    /**
     * A part.
     *
     * @throws IOException with the part's name if it is not there, or too large
     */
    public static byte[] part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new IOException(name);
            }
            return bytes;
        }
    }
}
