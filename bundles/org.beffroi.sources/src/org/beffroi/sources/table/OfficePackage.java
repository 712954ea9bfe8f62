package org.beffroi.sources.table;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What a package of Office Open XML holds: a workbook, or a document of Word (ECMA-376, part 2). */
final class OfficePackage {

    static final String DOCUMENT = "word/document.xml";

    private OfficePackage() {}

    static boolean isDocument(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null && zip.getEntry(DOCUMENT) != null;
    }

    /** The same of zipped bytes: told by the first entry that only one of both has. */
    static boolean isDocument(Content content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(content.open())) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().startsWith("xl/")) {
                if (entry.getName().startsWith("word/")) {
                    return true;
                }
                entry = zip.getNextEntry();
            }
            return false;
        }
    }
}
