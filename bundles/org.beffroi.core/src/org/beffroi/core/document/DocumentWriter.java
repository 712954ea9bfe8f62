package org.beffroi.core.document;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.beffroi.core.edition.Guarded;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * A file format for documents; an OSGi service. Without state, safe for several threads; the same document gives the same
 * bytes.
 */
@ConsumerType
public interface DocumentWriter {

    /** Metadata of a format. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.document.";

        /** Name and file extension, such as {@code html}. */
        String id();

        /** Media type (RFC 6838), such as {@code text/html}. */
        String mediaType();
    }

    /** What one says of itself, from behind its guard where it has one. */
    static Info info(DocumentWriter one) {
        return Guarded.of(one).getClass().getAnnotation(Info.class);
    }

    /**
     * Writes a document. The stream is flushed, not closed. Whatever characters its texts hold, they are texts in the file
     * too: nothing in them is obeyed.
     *
     * @throws IOException if the stream refuses
     */
    void write(Document document, OutputStream out) throws IOException;
}
