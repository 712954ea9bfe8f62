package org.beffroi.core.result;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.edition.Guarded;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** A file format for rows; an OSGi service. Rows are written as they come: any number fits in little memory. */
@ConsumerType
public interface TableWriter {

    /** Metadata of a format. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.table.";

        /** Name and file extension, such as {@code csv}. */
        String id();
    }

    /** What one says of itself, from behind its guard where it has one. */
    static Info info(TableWriter one) {
        return Guarded.of(one).getClass().getAnnotation(Info.class);
    }

    /**
     * Writes a table. The stream is flushed, not closed.
     *
     * @param rows each with one value per column, null when unknown
     * @throws IOException if the stream refuses
     */
    void write(Sheet sheet, Iterator<List<@Nullable Object>> rows, OutputStream out) throws IOException;

    /**
     * What surrounds the rows.
     *
     * @param title name of the table
     * @param columns in order
     * @param zone in which instants are printed where a format prints local times
     * @param locale language of the people who will read it
     * @param width columns of the terminal that shows it, 0 where none does; formats of files take no notice
     */
    record Sheet(String title, List<Column> columns, ZoneId zone, Locale locale, int width) {
        public Sheet {
            columns = List.copyOf(columns);
        }

        /** A table that goes to a file. */
        public Sheet(String title, List<Column> columns, ZoneId zone, Locale locale) {
            this(title, columns, zone, locale, 0);
        }
    }
}
