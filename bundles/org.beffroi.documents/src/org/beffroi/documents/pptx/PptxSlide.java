package org.beffroi.documents.pptx;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.part.Relations;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.slides.Frame;
import org.beffroi.documents.slides.Letter;
import org.beffroi.documents.slides.Placed;
import org.beffroi.documents.slides.Placed.Drawn;
import org.beffroi.documents.slides.Placed.Grid;
import org.beffroi.documents.slides.Placed.TextBox;
import org.beffroi.documents.slides.TextLine;
import org.beffroi.documents.slides.TextLine.Mark;

/** One slide as it is put together. Not for several threads. */
final class PptxSlide {

    /** Width of a bar at the edge of a text, in points. */
    private static final double BAR = 4;

    private static final double PADDING = 10;

    /** A shape that is only ornament: [MS-ODRAWXML], 2.24. */
    private static final String ORNAMENT = "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\">"
            + "<adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/>"
            + "</a:ext></a:extLst>";

    private final Relations relations;
    private final String language;
    private final PptxPictures pictures;
    private final Markup xml;
    private int id = 1;

    /**
     * A slide without anything on it.
     *
     * @param relations of its file; the layout is among them
     * @param pictures of the whole presentation
     */
    PptxSlide(Relations relations, String language, PptxPictures pictures) {
        this.relations = relations;
        this.language = language;
        this.pictures = pictures;
        this.xml = PptxNames.tree(PptxNames.root("p:sld"));
    }

    /** The whole file. */
    String xml() {
        return xml.close("p:spTree")
                .close("p:cSld")
                .own("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")
                .close("p:sld")
                .line()
                .toString();
    }

    /** A text in the place that the layout has for it. */
    void placeholder(String type, String more, TextLine line) {
        String number = Integer.toString(++id);
        xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", "id", number, "name", type + " " + number);
        xml.own("<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"" + type + "\"" + more + "/>")
                .own("</p:nvPr></p:nvSpPr><p:spPr/>")
                .open("p:txBody")
                .own("<a:bodyPr><a:normAutofit/></a:bodyPr>");
        paragraph(line, false, 0);
        xml.close("p:txBody").close("p:sp");
    }

    /** Its number, in the place that the layout has for it. */
    void number() {
        String number = Integer.toString(++id);
        xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", "id", number, "name", "sldNum " + number);
        xml.own("<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>")
                .own("<p:nvPr><p:ph type=\"sldNum\" sz=\"quarter\" idx=\"10\"/></p:nvPr></p:nvSpPr><p:spPr/>")
                .open("p:txBody")
                .own("<a:bodyPr/>" + PptxMaster.number())
                .close("p:txBody")
                .close("p:sp");
    }

    void place(Placed placed) {
        switch (placed) {
            case TextBox box -> box(box);
            case Grid grid -> grid(grid);
            case Drawn drawn -> picture(drawn.picture(), drawn.frame());
        }
    }

    private void box(TextBox box) {
        Frame frame = box.frame();
        box.edge().ifPresent(edge -> bar(edge, new Frame(frame.x(), frame.y(), BAR, frame.height())));
        double shift = box.edge().isPresent() ? BAR : 0;
        String inset = PptxNames.emu(box.edge().isPresent() ? PADDING : 0);
        String number = Integer.toString(++id);
        xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", "id", number, "name", "text " + number);
        xml.own("<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr>").open("p:spPr");
        PptxNames.place(xml, "a:xfrm", new Frame(frame.x() + shift, frame.y(), frame.width() - shift, frame.height()));
        xml.own("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
        if (box.fill().isPresent()) {
            PptxNames.fill(xml, box.fill().get());
        } else {
            xml.leaf("a:noFill");
        }
        xml.close("p:spPr").open("p:txBody");
        xml.leaf("a:bodyPr", "wrap", "square", "lIns", inset, "rIns", inset, "tIns", inset, "bIns", inset);
        for (TextLine line : box.lines()) {
            paragraph(line, false, line.letter().size() * TextLine.AFTER);
        }
        xml.close("p:txBody").close("p:sp");
    }

    private void bar(Ink ink, Frame frame) {
        String number = Integer.toString(++id);
        xml.open("p:sp").open("p:nvSpPr").open("p:cNvPr", "id", number, "name", "");
        xml.own(ORNAMENT).own("</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>").open("p:spPr");
        PptxNames.place(xml, "a:xfrm", frame).own("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
        PptxNames.fill(xml, ink).own("<a:ln><a:noFill/></a:ln>").close("p:spPr").close("p:sp");
    }

    private void paragraph(TextLine line, boolean isAtTheEnd, double after) {
        xml.open("a:p");
        String indent = PptxNames.emu(line.indent());
        if (line.mark() == Mark.NONE) {
            xml.open("a:pPr", "algn", isAtTheEnd ? "r" : "l");
        } else {
            xml.open("a:pPr", "marL", indent, "indent", "-" + indent);
        }
        xml.open("a:spcAft")
                .leaf("a:spcPts", "val", Long.toString(Math.round(after * 100)))
                .close("a:spcAft");
        if (line.mark() != Mark.NONE) {
            PptxNames.colour(xml.open("a:buClr"), Ink.ACCENT).close("a:buClr").leaf("a:buFont", "typeface", "+mj-lt");
        }
        switch (line.mark()) {
            case NONE -> xml.leaf("a:buNone");
            case BULLET -> xml.leaf("a:buChar", "char", "•");
            case NUMBER ->
                xml.leaf(
                        "a:buAutoNum", "type", "arabicPeriod", "startAt", Integer.toString(Math.max(1, line.number())));
        }
        xml.close("a:pPr");
        line.runs().forEach(run -> run(run, line.letter()));
        xml.close("a:p");
    }

    private void run(Run run, Letter letter) {
        switch (run) {
            case Run.Words words -> text(words.text(), letter, "");
            case Run.Strong strong -> text(strong.text(), new Letter(letter.size(), true, letter.ink()), "");
            case Run.Quiet quiet -> text(quiet.text(), new Letter(letter.size(), letter.isStrong(), Ink.SECONDARY), "");
            case Run.Marked marked -> text(marked.text(), new Letter(letter.size(), true, letter.ink()), "");
            case Run.Link link ->
                text(link.text(), letter, relations.link(link.target().toASCIIString()));
            case Run.Reference reference -> text(reference.text(), letter, "");
            case Run.Foot foot -> {
                // On a slide there is no foot: notes of that kind are in the document.
            }
        }
    }

    /** @param link identity of where it leads, or empty */
    private void text(String text, Letter letter, String link) {
        List<String> lines = new ArrayList<>(List.of(text.split("\\n", -1)));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.leaf("a:br");
            }
            if (lines.get(i).isEmpty()) {
                continue;
            }
            xml.open("a:r")
                    .open(
                            "a:rPr",
                            "lang",
                            language,
                            "sz",
                            Long.toString(Math.round(letter.size() * 100)),
                            "b",
                            letter.isStrong() ? "1" : "0");
            PptxNames.fill(xml, letter.ink());
            if (!link.isEmpty()) {
                xml.leaf("a:hlinkClick", "r:id", link);
            }
            xml.close("a:rPr").element("a:t", lines.get(i)).close("a:r");
        }
    }

    private void grid(Grid grid) {
        String number = Integer.toString(++id);
        xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        xml.leaf("p:cNvPr", "id", number, "name", "table " + number, "descr", grid.name());
        xml.own("<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/>")
                .close("p:nvGraphicFramePr");
        PptxNames.place(xml, "p:xfrm", grid.frame());
        xml.open("a:graphic").open("a:graphicData", "uri", Names.A.replace("/main", "/table"));
        xml.open("a:tbl").leaf("a:tblPr", "firstRow", "1").open("a:tblGrid");
        grid.widths().forEach(width -> xml.leaf("a:gridCol", "w", PptxNames.emu(width)));
        xml.close("a:tblGrid");
        for (int r = 0; r < grid.rows().size(); r++) {
            xml.open("a:tr", "h", PptxNames.emu(grid.heights().get(r)));
            for (int c = 0; c < grid.columns().size(); c++) {
                cell(grid, r, c);
            }
            xml.close("a:tr");
        }
        xml.close("a:tbl").close("a:graphicData").close("a:graphic").close("p:graphicFrame");
    }

    private void cell(Grid grid, int row, int column) {
        boolean isHead = row == 0;
        Letter letter = new Letter(grid.size(), isHead, isHead ? Ink.SECONDARY : Ink.TEXT);
        xml.open("a:tc").open("a:txBody").leaf("a:bodyPr");
        paragraph(TextLine.of(Run.words(grid.rows().get(row).get(column)), letter), grid.isAtTheEnd(column), 0);
        xml.close("a:txBody");
        String aside = PptxNames.emu(8);
        String above = PptxNames.emu(2.5);
        xml.open("a:tcPr", "marL", aside, "marR", aside, "marT", above, "marB", above);
        for (String line : new String[] {"a:lnL", "a:lnR", "a:lnT"}) {
            xml.open(line, "w", "0").leaf("a:noFill").close(line);
        }
        xml.open("a:lnB", "w", PptxNames.emu(0.75));
        PptxNames.fill(xml, isHead ? Ink.SECONDARY : Ink.LINE).close("a:lnB");
        if (isHead) {
            PptxNames.fill(xml, Ink.PANEL);
        } else {
            xml.leaf("a:noFill");
        }
        xml.close("a:tcPr").close("a:tc");
    }

    private void picture(Picture picture, Frame frame) {
        String name = pictures.add(picture);
        String pixels = relations.file(Names.R + "/image", "../" + name + ".png");
        String vectors = relations.file(Names.R + "/image", "../" + name + ".svg");
        String number = Integer.toString(++id);
        xml.open("p:pic").open("p:nvPicPr");
        xml.leaf("p:cNvPr", "id", number, "name", "picture " + number, "descr", picture.alternative());
        xml.own("<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/>")
                .close("p:nvPicPr");
        xml.open("p:blipFill").open("a:blip", "r:embed", pixels).open("a:extLst");
        xml.open("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
        xml.leaf("asvg:svgBlip", "xmlns:asvg", Names.SVG, "r:embed", vectors);
        xml.close("a:ext").close("a:extLst").close("a:blip");
        xml.open("a:stretch")
                .leaf("a:fillRect")
                .close("a:stretch")
                .close("p:blipFill")
                .open("p:spPr");
        PptxNames.place(xml, "a:xfrm", frame).own("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
        xml.close("p:spPr").close("p:pic");
    }
}
