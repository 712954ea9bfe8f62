package org.beffroi.core.document;

import java.io.IOException;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ConsumerType;

/** Shows the pages of a printed document (PDF) as pictures, before it is in anybody's hands; an OSGi service. For any thread. */
@ConsumerType
public interface PagePictures {

    /**
     * Opens a file of PDF.
     *
     * @throws IOException if it is none, or damaged
     */
    Opened open(byte[] file) throws IOException;

    /** Pages that can be shown, until it is closed. Safe for several threads. */
    @ConsumerType
    interface Opened extends AutoCloseable {

        /** How many pages there are, 0 once it is closed. */
        int count();

        /**
         * A page as PNG.
         *
         * @param page from 0
         * @param width in pixels; its height follows from the page
         * @throws IOException if the page is damaged, there is none of that number, or it was closed
         */
        byte[] png(int page, int width) throws IOException;

        /** The page, from 0, on which a heading of the outline stands; empty where there is no such heading. */
        OptionalInt page(String heading);

        @Override
        void close();
    }
}
