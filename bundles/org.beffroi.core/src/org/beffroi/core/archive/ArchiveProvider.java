package org.beffroi.core.archive;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.beffroi.core.mention.Fields;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** A kind of archive: how the mentions of a dossier are kept and searched. */
@ConsumerType
public interface ArchiveProvider {

    /** Metadata of a provider. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.archive.";

        /** Scheme of the dossiers it opens, such as {@code lucene}. */
        String id();
    }

    /**
     * Opens the archive of a dossier, building what is missing of its cache.
     *
     * @param place where it lives
     * @param fields all fields it shall know
     * @param annotator reads each mention as it enters the cache; what an earlier version of it read stays until
     *     {@link Archive#readAgain}
     * @param access whether this process writes; only one at a time can
     * @param progress told while the cache is brought up to date with the truth
     * @throws org.beffroi.core.message.Refusal if the archive is of a newer format, or another process writes it
     */
    Archive open(ArchivePlace place, Fields fields, Annotator annotator, Access access, Progress progress);

    /** What a process wants of an archive. */
    enum Access {
        /** Questions only; never refused, also beside a writer. */
        READ,
        /** Questions, additions and acts; one process at a time on one machine. */
        WRITE
    }
}
