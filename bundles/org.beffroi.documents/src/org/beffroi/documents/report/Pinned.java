package org.beffroi.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Zipped office files as of one moment: the same content has the same bytes, whenever it is written.
 *
 * @param moment what the file says of when it was made
 */
public record Pinned(Instant moment) {

    private static final String PROPERTIES = "docProps/core.xml";

    /** Entries have the time of their archive in no time zone; years before 1980 do not exist there. */
    public ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        entry.setTimeLocal(time.getYear() < 1980 ? LocalDateTime.of(1980, 1, 1, 0, 0) : time);
        return entry;
    }

    /** Copies a file of Office Open XML, whose properties name the moment at which it was written. */
    void copy(Path file, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // Its entries have sizes of 64 bits after their content, which only the directory at the end tells how to read.
        try (ZipFile from = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(entry(entry.getName()));
                to.write(entry.getName().equals(PROPERTIES) ? dated(content) : content);
                to.closeEntry();
            }
        }
        to.finish();
    }

    private byte[] dated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created [^>]*>)[^<]*", "$1" + moment.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8);
    }
}
