package org.beffroi.documents.odt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.documents.page.Dom;
import org.beffroi.documents.page.ZipParts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a body lays over our documents: the styles, the heads and the feet of the pages of a text that it made, with the
 * pictures in them, such as its coat of arms. Its text is not taken.
 *
 * @param styles its {@code styles.xml}; nobody changes it
 * @param pictures of heads and feet, by their paths in the package that is made
 */
public record Template(Document styles, Map<String, byte[]> pictures) {

    private static final String FOLDER = "Pictures/";

    /** So that none has the name of one of ours. */
    private static final String TAKEN = "Pictures/template_";

    public Template {
        pictures = Map.copyOf(pictures);
    }

    /**
     * Reads a text or a template of texts (odt, ott).
     *
     * @throws Refusal if it is none
     */
    public static Template read(Path file) {
        if (!Files.isReadable(file)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, Template.class, "template.missing", file);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Document styles = Dom.read(ZipParts.part(zip, "styles.xml"));
            if (!"document-styles".equals(styles.getDocumentElement().getLocalName())) {
                throw Refusal.of(Refusal.Kind.DAMAGED, Template.class, "template.broken", file);
            }
            Map<String, byte[]> pictures = new TreeMap<>();
            for (Element image : Dom.all(styles, "*", "*")) {
                String path = image.getAttributeNS(Namespaces.xlink(), "href");
                if (path.startsWith(FOLDER) && zip.getEntry(path) != null) {
                    String taken = TAKEN + path.substring(FOLDER.length());
                    pictures.put(taken, ZipParts.part(zip, path));
                    image.setAttributeNS(Namespaces.xlink(), "xlink:href", taken);
                }
            }
            return new Template(styles, pictures);
        } catch (IOException e) {
            throw Refusal.of(Refusal.Kind.DAMAGED, Template.class, "template.broken", file);
        }
    }
}
