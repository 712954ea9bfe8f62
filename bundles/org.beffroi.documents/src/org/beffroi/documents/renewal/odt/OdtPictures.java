package org.beffroi.documents.renewal.odt;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beffroi.documents.renewal.text.Nodes;
import org.beffroi.documents.renewal.text.OfficePackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The pictures of an OpenDocument package, and those that come from another one (ODF 1.3, part 2, section 3.2). */
final class OdtPictures {

    private final OfficePackage file;
    private final Map<String, String> brought = new LinkedHashMap<>();

    OdtPictures(OfficePackage file) {
        this.file = file;
    }

    /** Sees to it that a picture of another file is here too; tells its address here. */
    String bring(String address, OdtPictures from) {
        Optional<byte[]> picture = from.file.part(plain(address));
        if (picture.isEmpty()) {
            return address;
        }
        String here = free(plain(address), picture.get());
        if (file.part(here).isEmpty()) {
            file.put(here, picture.get());
            brought.put(here, from.mediaType(plain(address)));
        }
        return here;
    }

    private static String plain(String address) {
        return address.startsWith("./") ? address.substring(2) : address;
    }

    private String free(String name, byte[] picture) {
        String here = name;
        int dot = name.lastIndexOf('.');
        for (int i = 1;
                file.part(here).filter(other -> !Arrays.equals(other, picture)).isPresent();
                i++) {
            here = dot < 0 ? name + "-" + i : name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        return here;
    }

    private String mediaType(String name) {
        try {
            return Nodes.children(file.tree(OdtNames.MANIFEST_PART).getDocumentElement()).stream()
                    .filter(entry -> name.equals(entry.getAttributeNS(OdtNames.MANIFEST, "full-path")))
                    .map(entry -> entry.getAttributeNS(OdtNames.MANIFEST, "media-type"))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return ""; // a package without a manifest; a reader guesses by the name
        }
    }

    /** Names in the manifest what came. */
    void write() throws IOException {
        if (brought.isEmpty()) {
            return;
        }
        Document manifest = file.tree(OdtNames.MANIFEST_PART);
        brought.forEach((name, type) -> {
            Element entry = manifest.createElementNS(OdtNames.MANIFEST, "manifest:file-entry");
            entry.setAttributeNS(OdtNames.MANIFEST, "manifest:full-path", name);
            entry.setAttributeNS(OdtNames.MANIFEST, "manifest:media-type", type);
            manifest.getDocumentElement().appendChild(entry);
        });
        file.put(OdtNames.MANIFEST_PART, manifest);
    }
}
