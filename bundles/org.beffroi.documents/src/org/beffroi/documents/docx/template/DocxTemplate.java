package org.beffroi.documents.docx.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.page.Dom;
import org.beffroi.documents.page.ZipParts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a body lays over our documents in Word: the styles, the paper, the heads and the feet of a document or template that it
 * made (docx, dotx), with the pictures in them. Its text is not taken; neither are macros.
 *
 * @param styles its {@code styles.xml}; nobody changes it
 * @param section its last {@code w:sectPr}, where it has one
 * @param frames heads and feet
 * @param theme its typefaces and colours, where it has them
 * @param apart whether left pages have a head and a foot of their own
 */
public record DocxTemplate(
        Document styles, Optional<Element> section, List<Frame> frames, Optional<byte[]> theme, boolean apart) {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    /**
     * A head or a foot.
     *
     * @param kind {@code header} or {@code footer}
     * @param pages on which it stands: {@code default}, {@code first} or {@code even}
     * @param content it; nobody changes it
     * @param leads what it leads to, by the identities that it gives them
     */
    record Frame(String kind, String pages, Document content, Map<String, Lead> leads) {}

    /**
     * What a head leads to.
     *
     * @param type of the relationship
     * @param target its name in the folder of pictures, or an address outside
     * @param content of a picture; empty for an address
     */
    record Lead(String type, String target, Optional<byte[]> content) {}

    /**
     * Reads a document or a template.
     *
     * @throws Refusal if it is none
     */
    public static DocxTemplate read(Path file) {
        if (!Files.isReadable(file)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, DocxTemplate.class, "template.missing", file);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Document styles = Dom.read(ZipParts.part(zip, "word/styles.xml"));
            Document text = Dom.read(ZipParts.part(zip, "word/document.xml"));
            List<Element> sections = Dom.all(text, Names.W, "sectPr");
            Optional<Element> section = sections.isEmpty() ? Optional.empty() : Optional.of(sections.getLast());
            List<Frame> frames = section.isEmpty() ? List.of() : frames(zip, section.get());
            Optional<byte[]> theme = zip.getEntry("word/theme/theme1.xml") == null
                    ? Optional.empty()
                    : Optional.of(ZipParts.part(zip, "word/theme/theme1.xml"));
            boolean apart = zip.getEntry("word/settings.xml") != null
                    && !Dom.all(Dom.read(ZipParts.part(zip, "word/settings.xml")), Names.W, "evenAndOddHeaders")
                            .isEmpty();
            return new DocxTemplate(styles, section, frames, theme, apart);
        } catch (IOException e) {
            throw Refusal.of(DocxTemplate.class, "template.broken.docx", file);
        }
    }

    private static List<Frame> frames(ZipFile zip, Element section) throws IOException {
        Map<String, Element> leads = relations(zip, "document.xml");
        List<Frame> frames = new ArrayList<>();
        for (Element reference : Dom.inner(section)) {
            String name = reference.getLocalName();
            if (name.equals("headerReference") || name.equals("footerReference")) {
                Element lead = leads.get(reference.getAttributeNS(Names.R, "id"));
                if (lead == null) {
                    throw new IOException(name);
                }
                String part = lead.getAttribute("Target");
                frames.add(new Frame(
                        name.substring(0, 6),
                        reference.getAttributeNS(Names.W, "type"),
                        Dom.read(ZipParts.part(zip, "word/" + part)),
                        pictures(zip, part)));
            }
        }
        return frames;
    }

    private static Map<String, Lead> pictures(ZipFile zip, String part) throws IOException {
        Map<String, Lead> leads = new LinkedHashMap<>();
        for (Map.Entry<String, Element> one : relations(zip, part).entrySet()) {
            String target = one.getValue().getAttribute("Target");
            boolean outside = one.getValue().getAttribute("TargetMode").equals("External");
            leads.put(
                    one.getKey(),
                    new Lead(
                            one.getValue().getAttribute("Type"),
                            outside ? target : target.substring(target.lastIndexOf('/') + 1),
                            outside ? Optional.empty() : Optional.of(ZipParts.part(zip, inside(target)))));
        }
        return leads;
    }

    /** Names are meant from the folder of the text, or from the root. */
    private static String inside(String target) {
        return target.startsWith("/") ? target.substring(1) : "word/" + target;
    }

    private static Map<String, Element> relations(ZipFile zip, String part) throws IOException {
        Map<String, Element> relations = new LinkedHashMap<>();
        String name = "word/_rels/" + part + ".rels";
        if (zip.getEntry(name) != null) {
            for (Element relation : Dom.all(Dom.read(ZipParts.part(zip, name)), RELATIONS, "Relationship")) {
                relations.put(relation.getAttribute("Id"), relation);
            }
        }
        return relations;
    }
}
