package org.beffroi.documents.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;

/**
 * A file of OpenDocument taken apart.
 *
 * @param files by their paths, in their order
 */
record Opened(Map<String, byte[]> files) {

    static Opened of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Opened(files);
    }

    String xml(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    Document parsed(String path) {
        try {
            return Dom.read(files.get(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files of XML and SVG, one after the other. */
    String text() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(".xml") || path.endsWith(".svg"))
                .map(this::xml)
                .collect(Collectors.joining("\n"));
    }
}
