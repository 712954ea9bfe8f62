package org.beffroi.sources.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.LimitedStream;
import org.beffroi.sources.table.Limits;

/**
 * The files inside a workbook of Office Open XML (ECMA-376, part 2): what names which, and their bytes, as many of them as the limits
 * allow. A workbook inside an archive is unpacked first, since one jumps in it.
 */
final class XlsxPackage implements AutoCloseable {

    private static final String OFFICE_DOCUMENT = "officeDocument";

    private final Content content;
    private final ZipFile zip;
    private final Optional<Path> temporary;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    XlsxPackage(Content content) throws IOException {
        this.content = content;
        temporary = content.plain() ? Optional.empty() : Optional.of(unpacked(content));
        ZipFile opened;
        try {
            opened = new ZipFile(temporary.orElseGet(content::file).toFile());
        } catch (IOException e) {
            drop();
            throw e;
        }
        zip = opened;
        zip.stream().forEach(entry -> entries.putIfAbsent(plain(entry.getName()), entry));
    }

    private static Path unpacked(Content content) throws IOException {
        return WholeFile.temporary(".xlsx", out -> {
            try (InputStream in = content.open()) {
                in.transferTo(out);
            }
        });
    }

    private void drop() throws IOException {
        if (temporary.isPresent()) {
            Files.deleteIfExists(temporary.get());
        }
    }

    /** Names differ in nothing but their case (part 2, 6.2.2.3). */
    private static String plain(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    /**
     * What a part refers to.
     *
     * @param id by which the part names it
     * @param type the last word of its kind, such as {@code worksheet}
     * @param target the name of the part referred to
     */
    record Reference(String id, String type, String target) {}

    /** The part that names the sheets. */
    String workbook() throws IOException, XMLStreamException {
        return references("").stream()
                .filter(one -> one.type().equals(OFFICE_DOCUMENT))
                .map(Reference::target)
                .findFirst()
                .orElse("xl/workbook.xml");
    }

    /** What a part refers to, in its order; the package itself has no name. */
    List<Reference> references(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Reference> all = new ArrayList<>();
        String rels = folder + "_rels/" + part.substring(slash) + ".rels";
        if (has(rels)) {
            elements(rels, "Relationship", xml -> {
                String type = said(xml, "Type");
                String target = said(xml, "Target");
                all.add(new Reference(
                        said(xml, "Id"), type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
            });
        }
        return all;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> way = new ArrayList<>(folder.isEmpty() ? List.of() : List.of(folder.split("/")));
        for (String step : target.split("/")) {
            if (step.equals("..") && !way.isEmpty()) {
                way.removeLast();
            } else if (!step.equals(".") && !step.equals("..")) {
                way.add(step);
            }
        }
        return String.join("/", way);
    }

    /** An attribute whatever its namespace, empty where it is not said. */
    static String said(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute says yes. */
    static boolean is(XMLStreamReader xml, String attribute) {
        String said = said(xml, attribute);
        return said.equals("1") || said.equals("true");
    }

    /** Goes through the elements of that name in a part. */
    void elements(String part, String name, Consumer<XMLStreamReader> each) throws IOException, XMLStreamException {
        try (InputStream in = open(part)) {
            XMLStreamReader xml = HardenedXml.stream(in, XmlLimits.CELLS);
            while (OdsNames.next(xml)) {
                if (xml.isStartElement() && xml.getLocalName().equals(name)) {
                    each.accept(xml);
                }
            }
        }
    }

    boolean has(String part) {
        return entries.containsKey(plain(part));
    }

    /** The bytes of a part. */
    InputStream open(String part) throws IOException {
        ZipEntry entry = entries.get(plain(part));
        if (entry == null) {
            throw new ZipException(part);
        }
        return new LimitedStream(
                new BufferedInputStream(zip.getInputStream(entry)),
                content.name(),
                Limits.USUAL,
                entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } finally {
            drop();
        }
    }
}
