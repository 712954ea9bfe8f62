package org.beffroi.core.analysis;

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
 * A file format for reports; an OSGi service. Without state, safe for several threads; the same report gives the same bytes.
 */
@ConsumerType
public interface ReportWriter {

    /** Metadata of a format. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.report.";

        /** Name and file extension, such as {@code svg}. */
        String id();

        /** Whether its bytes are text, which a terminal can show. */
        boolean text() default true;
    }

    /** What one says of itself, from behind its guard where it has one. */
    static Info info(ReportWriter one) {
        return Guarded.of(one).getClass().getAnnotation(Info.class);
    }

    /** Whether a report holds something that this format can say; where it does not, writing it is refused. */
    default boolean suits(Report report) {
        return true;
    }

    /**
     * Writes a report. The stream is flushed, not closed.
     *
     * @param width columns of the terminal that shows it, 0 where none does; formats of files take no notice
     * @throws org.beffroi.core.message.Refusal if the report holds nothing that this format can say
     * @throws IOException if the stream refuses
     */
    void write(Report report, int width, OutputStream out) throws IOException;
}
