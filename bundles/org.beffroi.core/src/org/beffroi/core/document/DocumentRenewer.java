package org.beffroi.core.document;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.edition.Guarded;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Makes a file anew that people have edited since it was made; an OSGi service, beside the {@link DocumentWriter} of the same
 * format. Without state, safe for several threads; the same files give the same bytes.
 *
 * <p>One law: every word that the writer added is in the new file, and every block that only the model changed is new. Where
 * both changed, both are there and the conflict is marked. What the writer removed stays removed.
 */
@ConsumerType
public interface DocumentRenewer {

    /** Metadata of a renewer. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.renewer.";

        /** Name of the format, that of its writer. */
        String id();
    }

    /** What one says of itself, from behind its guard where it has one. */
    static Info info(DocumentRenewer one) {
        return Guarded.of(one).getClass().getAnnotation(Info.class);
    }

    /**
     * The edited file with what the model changed.
     *
     * @param base the file as it was made last time, before anybody edited it
     * @param edited the file as it is now
     * @param fresh the file as it is made now, as if nobody had edited it
     * @param language of what is written where both changed the same
     * @throws IOException if a file is none of this format, is damaged, or is made to do harm
     */
    Renewal renew(byte[] base, byte[] edited, byte[] fresh, Locale language) throws IOException;

    /**
     * The identity that a file carries, as its writer wrote it or as {@link #identified} changed it, whoever saved the file since.
     *
     * @return empty where it carries none
     * @throws IOException if a file is none of this format, is damaged, or is made to do harm
     */
    Optional<String> identity(byte[] file) throws IOException;

    /**
     * The file with another identity in the place of its own, and all else as it was.
     *
     * @param file one that carries an identity
     * @throws IOException if it carries none, is none of this format, is damaged, or is made to do harm
     */
    byte[] identified(byte[] file, String identity) throws IOException;
}
