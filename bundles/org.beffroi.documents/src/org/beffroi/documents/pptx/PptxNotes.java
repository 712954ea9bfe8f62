package org.beffroi.documents.pptx;

import java.util.List;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.part.Relations;
import org.beffroi.documents.page.Markup;

/**
 * The sheet of notes of a slide.
 *
 * @param notes a paragraph each
 */
record PptxNotes(List<String> notes, String language) {

    PptxNotes {
        notes = List.copyOf(notes);
    }

    /** The file, which leads to the master of notes and to its slide. */
    String xml(Relations relations, String slide) {
        relations.file(Names.R + "/notesMaster", "../notesMasters/notesMaster1.xml");
        relations.file(Names.R + "/slide", "../slides/" + slide);
        Markup xml = PptxNames.tree(PptxNames.root("p:notes"));
        xml.open("p:sp")
                .own("<p:nvSpPr><p:cNvPr id=\"2\" name=\"sldImg\"/><p:cNvSpPr>")
                .own("<a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr>")
                .own("<p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/>")
                .close("p:sp");
        xml.open("p:sp")
                .own("<p:nvSpPr><p:cNvPr id=\"3\" name=\"body\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>")
                .own("<p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/>")
                .open("p:txBody")
                .leaf("a:bodyPr");
        for (String note : notes) {
            xml.open("a:p")
                    .open("a:r")
                    .leaf("a:rPr", "lang", language)
                    .element("a:t", note.replace('\n', ' '))
                    .close("a:r")
                    .close("a:p");
        }
        if (notes.isEmpty()) {
            xml.leaf("a:p");
        }
        return xml.close("p:txBody")
                .close("p:sp")
                .close("p:spTree")
                .close("p:cSld")
                .own("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")
                .close("p:notes")
                .line()
                .toString();
    }
}
