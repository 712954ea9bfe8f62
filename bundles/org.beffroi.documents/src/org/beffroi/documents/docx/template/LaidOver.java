package org.beffroi.documents.docx.template;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.part.OpcPackage;
import org.beffroi.documents.page.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Lays a template over the files of a document: styles, theme, paper, heads and feet with their pictures. Where the template has
 * neither head nor foot, ours stay. For one thread.
 */
public record LaidOver(OpcPackage parcel, DocxTemplate template) {

    private static final String TEXT = "word/document.xml";
    private static final String LEADS = "word/_rels/document.xml.rels";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

    /** Does it; gives the names of styles that are used and that the template lacks. */
    public List<String> lay() throws IOException {
        LaidStyles styles = LaidStyles.of(parcel.xml("word/styles.xml"), template);
        Document text = read(TEXT);
        Document leads = read(LEADS);
        List<Element> sections = Dom.all(text, Names.W, "sectPr");
        Element section = sections.getLast();
        if (!template.frames().isEmpty()) {
            heads(section, leads, styles);
        }
        template.section().ifPresent(theirs -> {
            LaidPages.section(section, theirs);
            LaidPages.fit(text, section);
        });
        template.theme().ifPresent(theme -> {
            parcel.add("word/theme/theme1.xml", THEME, theme);
            lead(leads, "rIdTheme", Names.R + "/theme", "theme/theme1.xml", false);
        });
        List<String> lacking = styles.lacking(text);
        parcel.replace("word/styles.xml", styles.xml());
        parcel.replace(TEXT, write(text));
        parcel.replace(LEADS, write(leads));
        settings();
        return lacking;
    }

    private void heads(Element section, Document leads, LaidStyles styles) {
        for (Element part : Dom.inner(section)) {
            if (part.getLocalName().endsWith("erReference")) {
                section.removeChild(part);
            }
        }
        Element after = Dom.inner(section).getFirst();
        int number = 0;
        for (DocxTemplate.Frame frame : template.frames()) {
            String name = "template-" + frame.kind() + ++number;
            Document content = (Document) frame.content().cloneNode(true);
            styles.rename(content.getDocumentElement());
            parcel.add("word/" + name + ".xml", TYPE + frame.kind() + "+xml", write(content));
            pictures(name, frame);
            lead(leads, "rIdTemplate" + number, Names.R + "/" + frame.kind(), name + ".xml", false);
            Element reference = section.getOwnerDocument().createElementNS(Names.W, "w:" + frame.kind() + "Reference");
            reference.setAttributeNS(Names.W, "w:type", frame.pages());
            reference.setAttributeNS(Names.R, "r:id", "rIdTemplate" + number);
            section.insertBefore(reference, after);
        }
    }

    private void pictures(String name, DocxTemplate.Frame frame) {
        if (frame.leads().isEmpty()) {
            return;
        }
        Document relations = Dom.empty(PACKAGE, "Relationships");
        for (Map.Entry<String, DocxTemplate.Lead> one : frame.leads().entrySet()) {
            DocxTemplate.Lead lead = one.getValue();
            String target = lead.target();
            if (lead.content().isPresent()) {
                target = "media/" + name + "-" + lead.target();
                parcel.add("word/" + target, type(target), lead.content().get());
            }
            lead(relations, one.getKey(), lead.type(), target, lead.content().isEmpty());
        }
        parcel.add("word/_rels/" + name + ".xml.rels", write(relations).getBytes(StandardCharsets.UTF_8));
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return switch (ending) {
            case "svg" -> "image/svg+xml";
            case "emf" -> "image/x-emf";
            case "wmf" -> "image/x-wmf";
            default ->
                Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                        .orElse("application/octet-stream");
        };
    }

    private static void lead(Document relations, String id, String type, String target, boolean outside) {
        Element lead = relations.createElementNS(PACKAGE, "Relationship");
        lead.setAttribute("Id", id);
        lead.setAttribute("Type", type);
        lead.setAttribute("Target", target);
        if (outside) {
            lead.setAttribute("TargetMode", "External");
        }
        relations.getDocumentElement().appendChild(lead);
    }

    /** Asks Word for the numbers of pages, which are reckoned for our own styles; and says what left pages have. */
    private void settings() throws IOException {
        Document settings = read("word/settings.xml");
        Element root = settings.getDocumentElement();
        Element before = Dom.inner(root).stream()
                .filter(one -> one.getLocalName().equals("characterSpacingControl"))
                .findFirst()
                .orElse(null);
        if (template.apart()) {
            root.insertBefore(settings.createElementNS(Names.W, "w:evenAndOddHeaders"), before);
        }
        Element update = settings.createElementNS(Names.W, "w:updateFields");
        update.setAttributeNS(Names.W, "w:val", "true");
        Element after = Dom.inner(root).stream()
                .filter(one -> one.getLocalName().equals("footnotePr"))
                .findFirst()
                .orElse(null);
        root.insertBefore(update, after);
        parcel.replace("word/settings.xml", write(settings));
    }

    private Document read(String name) throws IOException {
        return Dom.read(parcel.xml(name).getBytes(StandardCharsets.UTF_8));
    }

    private static String write(Document xml) {
        return new String(Dom.write(xml), StandardCharsets.UTF_8);
    }
}
