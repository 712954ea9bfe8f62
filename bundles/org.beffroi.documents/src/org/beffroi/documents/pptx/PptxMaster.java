package org.beffroi.documents.pptx;

import org.beffroi.core.document.Document;
import org.beffroi.core.picture.Ink;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.part.Relations;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Said;
import org.beffroi.documents.slides.Frame;

/**
 * What all slides share: the theme, one master with the title of the deck and the number at the foot, the layouts of the first slide and of the
 * others, the master of notes. Whoever wants other looks changes those, and all slides follow.
 *
 * @param document whose title stands at the foot
 */
record PptxMaster(Document document) {

    static final String TYPEFACE = "Arial";

    /** Where the picture of a slide and its notes stand on a sheet of notes, in points, of 540 by 720. */
    private static final Frame NOTES_SLIDE = new Frame(54, 54, 432, 243);

    private static final Frame NOTES_TEXT = new Frame(54, 330, 432, 330);

    /** The colours and typefaces (20.1.6). */
    static String theme(String name) {
        Markup xml = new Markup().declaration();
        xml.open("a:theme", "xmlns:a", Names.A, "name", name).open("a:themeElements");
        xml.open("a:clrScheme", "name", "Beffroi");
        colour(xml, "dk1", Ink.TEXT);
        colour(xml, "lt1", Ink.PAGE);
        colour(xml, "dk2", Ink.SECONDARY);
        colour(xml, "lt2", Ink.PANEL);
        Ink[] accents = {Ink.ACCENT, Ink.NEGATIVE, Ink.POSITIVE, Ink.CATEGORY_3, Ink.CATEGORY_2, Ink.CATEGORY_1};
        for (int i = 0; i < accents.length; i++) {
            colour(xml, "accent" + (i + 1), accents[i]);
        }
        colour(xml, "hlink", Ink.ACCENT);
        colour(xml, "folHlink", Ink.ACCENT);
        xml.close("a:clrScheme").open("a:fontScheme", "name", "Beffroi");
        for (String font : new String[] {"a:majorFont", "a:minorFont"}) {
            xml.open(font)
                    .leaf("a:latin", "typeface", TYPEFACE)
                    .leaf("a:ea", "typeface", "")
                    .leaf("a:cs", "typeface", "")
                    .close(font);
        }
        xml.close("a:fontScheme").open("a:fmtScheme", "name", "Beffroi");
        three(xml, "a:fillStyleLst", "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>");
        three(xml, "a:lnStyleLst", "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>");
        three(xml, "a:effectStyleLst", "<a:effectStyle><a:effectLst/></a:effectStyle>");
        three(xml, "a:bgFillStyleLst", "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>");
        return xml.close("a:fmtScheme")
                .close("a:themeElements")
                .close("a:theme")
                .line()
                .toString();
    }

    private static void colour(Markup xml, String name, Ink ink) {
        xml.open("a:" + name).leaf("a:srgbClr", "val", PptxNames.hex(ink)).close("a:" + name);
    }

    private static void three(Markup xml, String list, String one) {
        xml.open(list).own(one.repeat(3)).close(list);
    }

    /** The master; it leads to its layouts, then to its theme. */
    String master(Relations relations) {
        String cover = relations.file(Names.R + "/slideLayout", "../slideLayouts/slideLayout1.xml");
        String page = relations.file(Names.R + "/slideLayout", "../slideLayouts/slideLayout2.xml");
        relations.file(Names.R + "/theme", "../theme/theme1.xml");
        Markup xml = PptxNames.root("p:sldMaster");
        xml.open("p:cSld").open("p:bg").open("p:bgPr");
        PptxNames.fill(xml, Ink.PAGE)
                .leaf("a:effectLst")
                .close("p:bgPr")
                .close("p:bg")
                .open("p:spTree");
        PptxNames.group(xml);
        placeholder(xml, 2, "title", "", Frame.TITLE, "b", "");
        placeholder(xml, 3, "sldNum", " sz=\"quarter\" idx=\"4\"", Frame.NUMBER, "ctr", number());
        xml.close("p:spTree").close("p:cSld");
        map(xml);
        xml.open("p:sldLayoutIdLst")
                .leaf("p:sldLayoutId", "id", "2147483649", "r:id", cover)
                .leaf("p:sldLayoutId", "id", "2147483650", "r:id", page)
                .close("p:sldLayoutIdLst");
        xml.open("p:txStyles");
        style(xml, "p:titleStyle", 28, true);
        style(xml, "p:bodyStyle", 20, false);
        style(xml, "p:otherStyle", 18, false);
        return xml.close("p:txStyles").close("p:sldMaster").line().toString();
    }

    private static void map(Markup xml) {
        xml.own("<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\""
                + " accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\""
                + " folHlink=\"folHlink\"/>");
    }

    private static void style(Markup xml, String element, int size, boolean isStrong) {
        xml.open(element).open("a:lvl1pPr", "algn", "l");
        xml.open("a:defRPr", "sz", size * 100 + "", "b", isStrong ? "1" : "0");
        PptxNames.fill(xml, Ink.TEXT).leaf("a:latin", "typeface", "+mn-lt");
        xml.close("a:defRPr").close("a:lvl1pPr").close(element);
    }

    /** The layout of the first slide, dark. */
    String cover(Relations relations) {
        Said said = new Said(document);
        Markup xml = layout(relations, "title", said.word("slides.layout.cover"));
        xml.open("p:bg").open("p:bgPr");
        PptxNames.fill(xml, Ink.ACCENT)
                .leaf("a:effectLst")
                .close("p:bgPr")
                .close("p:bg")
                .open("p:spTree");
        PptxNames.group(xml);
        placeholder(xml, 2, "ctrTitle", "", Frame.COVER_TITLE, "b", "");
        placeholder(xml, 3, "subTitle", " idx=\"1\"", Frame.COVER_LINE, "t", "");
        return ended(xml);
    }

    /** The layout of the other slides: a title, and what stands below it. */
    String page(Relations relations) {
        Said said = new Said(document);
        Markup xml = layout(relations, "titleOnly", said.word("slides.layout.page"));
        xml.open("p:spTree");
        PptxNames.group(xml);
        placeholder(xml, 2, "title", "", Frame.TITLE, "b", "");
        rule(xml);
        foot(xml);
        placeholder(xml, 5, "sldNum", " sz=\"quarter\" idx=\"10\"", Frame.NUMBER, "ctr", number());
        return ended(xml);
    }

    private static Markup layout(Relations relations, String type, String name) {
        relations.file(Names.R + "/slideMaster", "../slideMasters/slideMaster1.xml");
        return PptxNames.root("p:sldLayout", "type", type, "preserve", "1").open("p:cSld", "name", name);
    }

    private static String ended(Markup xml) {
        return xml.close("p:spTree")
                .close("p:cSld")
                .own("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")
                .close("p:sldLayout")
                .line()
                .toString();
    }

    private static void rule(Markup xml) {
        xml.open("p:sp")
                .own("<p:nvSpPr><p:cNvPr id=\"3\" name=\"\"/><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr>")
                .open("p:spPr");
        PptxNames.place(xml, "a:xfrm", new Frame(Frame.TITLE.x(), Frame.TITLE.y() + Frame.TITLE.height() + 4, 64, 3));
        xml.own("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
        PptxNames.fill(xml, Ink.ACCENT).own("<a:ln><a:noFill/></a:ln>").close("p:spPr");
        xml.own("<p:txBody><a:bodyPr/><a:p><a:endParaRPr/></a:p></p:txBody>").close("p:sp");
    }

    private void foot(Markup xml) {
        xml.open("p:sp")
                .own("<p:nvSpPr><p:cNvPr id=\"4\" name=\"\"/><p:cNvSpPr txBox=\"1\"/>")
                .own("<p:nvPr userDrawn=\"1\"/></p:nvSpPr>")
                .open("p:spPr");
        PptxNames.place(xml, "a:xfrm", Frame.FOOT);
        xml.own("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>").close("p:spPr");
        xml.open("p:txBody")
                .own("<a:bodyPr lIns=\"0\" rIns=\"0\" anchor=\"ctr\"/>")
                .open("a:p");
        xml.open("a:r").open("a:rPr", "lang", Names.language(document.language()), "sz", "1100");
        PptxNames.fill(xml, Ink.SECONDARY).close("a:rPr").element("a:t", document.title());
        xml.close("a:r").close("a:p").close("p:txBody").close("p:sp");
    }

    static String number() {
        Markup xml = new Markup().open("a:p").leaf("a:pPr", "algn", "r");
        xml.open("a:fld", "id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type", "slidenum");
        xml.open("a:rPr", "sz", "1100");
        PptxNames.fill(xml, Ink.SECONDARY).leaf("a:latin", "typeface", "+mn-lt");
        xml.close("a:rPr").element("a:t", "‹N°›");
        return xml.close("a:fld").close("a:p").toString();
    }

    /** @param text its paragraphs; nothing for an empty one */
    private static void placeholder(
            Markup xml, int id, String type, String more, Frame frame, String edge, String text) {
        xml.open("p:sp")
                .own("<p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + type + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>")
                .own("</p:cNvSpPr><p:nvPr><p:ph type=\"" + type + "\"" + more + "/></p:nvPr></p:nvSpPr>")
                .open("p:spPr");
        PptxNames.place(xml, "a:xfrm", frame);
        xml.own("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>").close("p:spPr");
        xml.open("p:txBody")
                .own("<a:bodyPr lIns=\"0\" rIns=\"0\" anchor=\"" + edge + "\"><a:normAutofit/></a:bodyPr>")
                .own(text.isEmpty() ? "<a:p><a:endParaRPr/></a:p>" : text)
                .close("p:txBody")
                .close("p:sp");
    }

    /** The master of the sheets of notes. */
    static String notes(Relations relations) {
        relations.file(Names.R + "/theme", "../theme/theme2.xml");
        Markup xml = PptxNames.root("p:notesMaster");
        PptxNames.tree(xml);
        image(xml);
        placeholder(xml, 3, "body", " sz=\"quarter\" idx=\"1\"", NOTES_TEXT, "t", "");
        xml.close("p:spTree").close("p:cSld");
        map(xml);
        return xml.close("p:notesMaster").line().toString();
    }

    private static void image(Markup xml) {
        xml.open("p:sp")
                .own("<p:nvSpPr><p:cNvPr id=\"2\" name=\"sldImg\"/><p:cNvSpPr>")
                .own("<a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr>")
                .own("<p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr>")
                .open("p:spPr");
        PptxNames.place(xml, "a:xfrm", NOTES_SLIDE);
        xml.own("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
                .close("p:spPr")
                .close("p:sp");
    }
}
