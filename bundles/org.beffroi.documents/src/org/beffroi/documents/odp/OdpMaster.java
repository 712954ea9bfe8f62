package org.beffroi.documents.odp;

import java.util.Arrays;
import org.beffroi.core.document.Document;
import org.beffroi.core.picture.Ink;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Palette;
import org.beffroi.documents.slides.Frame;

/**
 * The file of styles: what all slides share. Two masters: that of the first slide, dark, and that of the others, white, with the title of the
 * deck and the number at the foot. Whoever wants other looks changes the masters, and all slides follow.
 *
 * @param document whose title stands at the foot
 */
record OdpMaster(Document document) {

    /** The master of all slides but the first, with which the names of its styles begin. */
    static final String NAME = "Beffroi";

    static final String COVER = "BeffroiCover";

    /** Where the picture of a slide and its notes stand on a sheet of notes, A4. */
    static final Frame NOTES_SLIDE = new Frame(72, 60, 451, 254);

    static final Frame NOTES_TEXT = new Frame(72, 340, 451, 430);

    private static final String TYPEFACE = "Liberation Sans";

    String xml() {
        Markup xml = new Markup().declaration();
        xml.open("office:document-styles", OdpSpaces.declared()).line();
        xml.open("office:font-face-decls")
                .leaf(
                        "style:font-face",
                        "style:name",
                        TYPEFACE,
                        "svg:font-family",
                        "'Liberation Sans', Arial",
                        "style:font-family-generic",
                        "swiss",
                        "style:font-pitch",
                        "variable")
                .close("office:font-face-decls")
                .line();
        styles(xml);
        layouts(xml);
        xml.open("office:master-styles").line();
        master(xml, COVER, "MasterCover");
        master(xml, NAME, "MasterPage");
        xml.close("office:master-styles").line();
        return xml.close("office:document-styles").line().toString();
    }

    private void styles(Markup xml) {
        xml.open("office:styles").line();
        xml.open("style:default-style", "style:family", "graphic")
                .leaf("style:graphic-properties", "draw:stroke", "none", "draw:fill", "none")
                .leaf(
                        "style:text-properties",
                        "style:font-name",
                        TYPEFACE,
                        "fo:font-size",
                        "20pt",
                        "fo:color",
                        Palette.onWhite(Ink.TEXT),
                        "fo:language",
                        document.language().getLanguage(),
                        "fo:country",
                        country())
                .close("style:default-style")
                .line();
        xml.leaf("style:style", "style:name", "standard", "style:family", "graphic")
                .line();
        for (String master : new String[] {NAME, COVER}) {
            boolean isCover = master.equals(COVER);
            look(xml, master + "-title", isCover ? 44 : 28, true, isCover ? Ink.PAGE : Ink.TEXT, "bottom");
            look(xml, master + "-subtitle", 20, false, isCover ? Ink.PAGE : Ink.TEXT, "top");
            look(xml, master + "-notes", 14, false, Ink.TEXT, "top");
        }
        xml.close("office:styles").line();
    }

    private String country() {
        String country = document.language().getCountry();
        return !country.isEmpty() ? country : document.language().getLanguage().equals("fr") ? "FR" : "GB";
    }

    private static void look(Markup xml, String name, double size, boolean isStrong, Ink ink, String edge) {
        xml.open("style:style", "style:name", name, "style:family", "presentation")
                .leaf(
                        "style:graphic-properties",
                        "draw:stroke",
                        "none",
                        "draw:fill",
                        "none",
                        "draw:auto-grow-height",
                        "false",
                        "draw:fit-to-size",
                        "false",
                        "draw:textarea-vertical-align",
                        edge,
                        "fo:padding-left",
                        "0pt",
                        "fo:padding-right",
                        "0pt")
                .leaf("style:paragraph-properties", "fo:text-align", "start")
                .leaf(
                        "style:text-properties",
                        "style:font-name",
                        TYPEFACE,
                        "fo:font-size",
                        OdpSpaces.points(size),
                        "fo:font-weight",
                        isStrong ? "bold" : "normal",
                        "fo:color",
                        Palette.onWhite(ink))
                .close("style:style")
                .line();
    }

    private static void layouts(Markup xml) {
        xml.open("office:automatic-styles").line();
        layout(xml, "Slide", Frame.SLIDE_WIDTH, Frame.SLIDE_HEIGHT, "landscape");
        layout(xml, "Sheet", 595, 842, "portrait");
        background(xml, "MasterPage", Ink.PAGE);
        background(xml, "MasterCover", Ink.ACCENT);
        OdpStyles.filled(xml.open("style:style", "style:name", "Rule", "style:family", "graphic"), Ink.ACCENT);
        xml.open("style:style", "style:name", "Foot", "style:family", "graphic")
                .leaf(
                        "style:graphic-properties",
                        "draw:stroke",
                        "none",
                        "draw:fill",
                        "none",
                        "draw:auto-grow-height",
                        "false",
                        "fo:padding-left",
                        "0pt",
                        "fo:padding-right",
                        "0pt")
                .close("style:style");
        small(xml, "FootText", "start");
        small(xml, "NumberText", "end");
        xml.close("office:automatic-styles").line();
    }

    private static void small(Markup xml, String name, String align) {
        xml.open("style:style", "style:name", name, "style:family", "paragraph")
                .leaf("style:paragraph-properties", "fo:text-align", align)
                .leaf("style:text-properties", "fo:font-size", "11pt", "fo:color", Palette.onWhite(Ink.SECONDARY))
                .close("style:style");
    }

    private static void layout(Markup xml, String name, double width, double height, String way) {
        xml.open("style:page-layout", "style:name", name)
                .leaf(
                        "style:page-layout-properties",
                        "fo:margin",
                        "0pt",
                        "fo:page-width",
                        OdpSpaces.points(width),
                        "fo:page-height",
                        OdpSpaces.points(height),
                        "style:print-orientation",
                        way)
                .close("style:page-layout")
                .line();
    }

    private static void background(Markup xml, String name, Ink ink) {
        xml.open("style:style", "style:name", name, "style:family", "drawing-page")
                .leaf(
                        "style:drawing-page-properties",
                        "draw:background-size",
                        "border",
                        "draw:fill",
                        "solid",
                        "draw:fill-color",
                        Palette.onWhite(ink))
                .close("style:style")
                .line();
    }

    private void master(Markup xml, String name, String page) {
        boolean isCover = name.equals(COVER);
        xml.open("style:master-page", "style:name", name, "style:page-layout-name", "Slide", "draw:style-name", page);
        if (!isCover) {
            rule(xml);
            foot(xml, Frame.FOOT, "FootText", new Markup().text(document.title()));
            foot(
                    xml,
                    Frame.NUMBER,
                    "NumberText",
                    new Markup().open("text:page-number").text("1").close("text:page-number"));
        }
        placeholder(xml, name + "-title", "title", isCover ? Frame.COVER_TITLE : Frame.TITLE);
        xml.open("presentation:notes", "style:page-layout-name", "Sheet");
        placeholder(xml, name + "-notes", "notes", NOTES_TEXT);
        xml.close("presentation:notes").close("style:master-page").line();
    }

    private static void rule(Markup xml) {
        xml.leaf(
                "draw:rect",
                place("Rule", new Frame(Frame.TITLE.x(), Frame.TITLE.y() + Frame.TITLE.height() + 4, 64, 3)));
    }

    private static void foot(Markup xml, Frame frame, String style, Markup text) {
        xml.open("draw:frame", place("Foot", frame))
                .open("draw:text-box")
                .open("text:p", "text:style-name", style)
                .own(text.toString())
                .close("text:p")
                .close("draw:text-box")
                .close("draw:frame");
    }

    private static void placeholder(Markup xml, String style, String kind, Frame frame) {
        String[] place = placeOf("presentation:style-name", style, frame);
        xml.open("draw:frame", with(place, "presentation:class", kind, "presentation:placeholder", "true"))
                .leaf("draw:text-box")
                .close("draw:frame");
    }

    /** Attributes of what has a style and stands in a place. */
    static String[] place(String style, Frame frame) {
        return placeOf("draw:style-name", style, frame);
    }

    /** The same, of what has a style of another kind. */
    static String[] placeOf(String kind, String style, Frame frame) {
        return new String[] {
            kind,
            style,
            "svg:x",
            OdpSpaces.points(frame.x()),
            "svg:y",
            OdpSpaces.points(frame.y()),
            "svg:width",
            OdpSpaces.points(frame.width()),
            "svg:height",
            OdpSpaces.points(frame.height())
        };
    }

    /** Attributes, and some more. */
    static String[] with(String[] attributes, String... more) {
        String[] all = Arrays.copyOf(attributes, attributes.length + more.length);
        System.arraycopy(more, 0, all, attributes.length, more.length);
        return all;
    }
}
