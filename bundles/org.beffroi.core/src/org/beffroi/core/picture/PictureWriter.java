package org.beffroi.core.picture;

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
 * A file format for pictures; an OSGi service. Without state, safe for several threads; the same
 * picture gives the same bytes.
 */
@ConsumerType
public interface PictureWriter {

    /** Metadata of a format. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.picture.";

        /** Name and file extension, such as {@code svg}. */
        String id();
    }

    /** What one says of itself, from behind its guard where it has one. */
    static Info info(PictureWriter one) {
        return Guarded.of(one).getClass().getAnnotation(Info.class);
    }

    /**
     * Writes a picture. The stream is flushed, not closed.
     *
     * @throws IOException if the stream refuses
     */
    void write(Picture picture, OutputStream out) throws IOException;
}
