package org.beffroi.documents.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.part.OpcPackage;
import org.beffroi.documents.docx.part.Properties;
import org.beffroi.documents.docx.part.Relations;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.report.Pinned;
import org.beffroi.documents.slides.Frame;
import org.beffroi.documents.slides.Letter;
import org.beffroi.documents.slides.Slide;
import org.beffroi.documents.slides.SlideDeck;
import org.beffroi.documents.slides.TextLine;
import org.osgi.service.component.annotations.Component;

/**
 * A document as slides of PowerPoint (ECMA-376 and ISO/IEC 29500, transitional): titles where the outline looks for them, native texts and
 * tables, pictures in vectors, and what is said beside each slide in its notes.
 */
@Component(service = DocumentWriter.class)
@DocumentWriter.Info(id = "pptx", mediaType = PptxNames.TYPE + "presentation")
public final class PptxDocumentWriter implements DocumentWriter {

    private static final String FOLDER = "ppt/";
    private static final String SHOW = "presentation.xml";
    private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

    /** Identities of slides begin there (ECMA-376, part 1, 19.7.13). */
    private static final int FIRST_SLIDE = 256;

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        OpcPackage parcel = new OpcPackage();
        new Properties(document).into(parcel, FOLDER + SHOW);
        Relations shown = new Relations();
        masters(document, parcel, shown);
        List<String> slides = slides(SlideDeck.of(document), parcel, shown);
        parcel.add(FOLDER + SHOW, PptxNames.TYPE + "presentation.main+xml", presentation(slides, shown));
        parcel.add(FOLDER, SHOW, shown);
        parcel.write(new Pinned(document.made()), out);
        out.flush();
    }

    private static void masters(Document document, OpcPackage parcel, Relations shown) {
        PptxMaster master = new PptxMaster(document);
        shown.file(Names.R + "/slideMaster", "slideMasters/slideMaster1.xml");
        shown.file(Names.R + "/notesMaster", "notesMasters/notesMaster1.xml");
        shown.file(Names.R + "/theme", "theme/theme1.xml");
        parcel.add(FOLDER + "theme/theme1.xml", THEME, PptxMaster.theme("Beffroi"));
        parcel.add(FOLDER + "theme/theme2.xml", THEME, PptxMaster.theme("Beffroi notes"));
        part(parcel, "slideMasters/", "slideMaster1.xml", "slideMaster", master::master);
        part(parcel, "slideLayouts/", "slideLayout1.xml", "slideLayout", master::cover);
        part(parcel, "slideLayouts/", "slideLayout2.xml", "slideLayout", master::page);
        part(parcel, "notesMasters/", "notesMaster1.xml", "notesMaster", PptxMaster::notes);
    }

    /** A file that leads to others. */
    private interface Content {
        String xml(Relations relations);
    }

    private static void part(OpcPackage parcel, String folder, String name, String kind, Content content) {
        Relations relations = new Relations();
        parcel.add(FOLDER + folder + name, PptxNames.TYPE + kind + "+xml", content.xml(relations));
        parcel.add(FOLDER + folder, name, relations);
    }

    /** Adds the slides, and gives the identities of what leads to them. */
    private static List<String> slides(SlideDeck deck, OpcPackage parcel, Relations shown) throws IOException {
        PptxPictures pictures = new PptxPictures();
        String language = Names.language(deck.document().language());
        List<String> ids = new ArrayList<>();
        ids.add(slide(parcel, shown, 1, deck.notes(), language, relations -> cover(deck, relations, pictures)));
        for (Slide slide : deck.slides()) {
            ids.add(slide(parcel, shown, ids.size() + 1, slide.notes(), language, relations -> {
                relations.file(Names.R + "/slideLayout", "../slideLayouts/slideLayout2.xml");
                PptxSlide one = new PptxSlide(relations, language, pictures);
                one.placeholder("title", "", TextLine.of(Run.words(slide.title()), Letter.title(slide.title())));
                slide.placed().forEach(one::place);
                one.number();
                return one.xml();
            }));
        }
        for (Map.Entry<String, byte[]> file : pictures.files().entrySet()) {
            parcel.add(FOLDER + file.getKey(), file.getValue());
        }
        return ids;
    }

    private static String cover(SlideDeck deck, Relations relations, PptxPictures pictures) {
        relations.file(Names.R + "/slideLayout", "../slideLayouts/slideLayout1.xml");
        PptxSlide one = new PptxSlide(relations, Names.language(deck.document().language()), pictures);
        String title = deck.document().title();
        one.placeholder("ctrTitle", "", TextLine.of(Run.words(title), Letter.cover(title)));
        deck.line()
                .ifPresent(line -> one.placeholder(
                        "subTitle", " idx=\"1\"", TextLine.of(Run.words(line), new Letter(20, false, Ink.PALE))));
        return one.xml();
    }

    private static String slide(
            OpcPackage parcel, Relations shown, int number, List<String> notes, String language, Content content) {
        String name = "slide" + number + ".xml";
        part(parcel, "slides/", name, "slide", relations -> {
            relations.file(Names.R + "/notesSlide", "../notesSlides/notesSlide" + number + ".xml");
            return content.xml(relations);
        });
        part(parcel, "notesSlides/", "notesSlide" + number + ".xml", "notesSlide", relations -> new PptxNotes(
                        notes, language)
                .xml(relations, name));
        return shown.file(Names.R + "/slide", "slides/" + name);
    }

    private static String presentation(List<String> slides, Relations shown) {
        Markup xml = PptxNames.root("p:presentation");
        xml.open("p:sldMasterIdLst")
                .leaf(
                        "p:sldMasterId",
                        "id",
                        "2147483648",
                        "r:id",
                        shown.file(Names.R + "/slideMaster", "slideMasters/slideMaster1.xml"))
                .close("p:sldMasterIdLst");
        xml.open("p:notesMasterIdLst")
                .leaf("p:notesMasterId", "r:id", shown.file(Names.R + "/notesMaster", "notesMasters/notesMaster1.xml"))
                .close("p:notesMasterIdLst");
        xml.open("p:sldIdLst");
        for (int i = 0; i < slides.size(); i++) {
            xml.leaf("p:sldId", "id", Integer.toString(FIRST_SLIDE + i), "r:id", slides.get(i));
        }
        xml.close("p:sldIdLst");
        xml.leaf("p:sldSz", "cx", PptxNames.emu(Frame.SLIDE_WIDTH), "cy", PptxNames.emu(Frame.SLIDE_HEIGHT));
        xml.leaf("p:notesSz", "cx", PptxNames.emu(540), "cy", PptxNames.emu(720));
        return xml.close("p:presentation").line().toString();
    }
}
