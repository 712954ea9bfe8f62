package org.beffroi.sources.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the text of a page that is a picture. */
@FunctionalInterface
public interface ScanReader {

    /**
     * The text, empty where none is seen.
     *
     * @param page 0 is the first
     * @throws IOException if it could not be read, or not in time
     */
    String read(PDDocument document, int page) throws IOException;
}
