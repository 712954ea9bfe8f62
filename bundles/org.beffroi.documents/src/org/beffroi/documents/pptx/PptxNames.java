package org.beffroi.documents.pptx;

import org.beffroi.core.picture.Ink;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Palette;
import org.beffroi.documents.slides.Frame;

/** What things are called within the files of a presentation, and how they measure (ECMA-376, part 1, 19 and 20). */
final class PptxNames {

    /** PresentationML, transitional (ECMA-376, part 4). */
    static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";

    /** Beginning of the media types of its files. */
    static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";

    /** English metric units in a point (20.1.2.1). */
    private static final int EMU = 12_700;

    private PptxNames() {}

    /** Opens the first element of a file. */
    static Markup root(String element, String... more) {
        String[] all = new String[more.length + 6];
        System.arraycopy(new String[] {"xmlns:a", Names.A, "xmlns:r", Names.R, "xmlns:p", P}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return new Markup().declaration().open(element, all).line();
    }

    /** A length as files write it, given in points. */
    static String emu(double points) {
        return Long.toString(Math.round(points * EMU));
    }

    /** Where something stands. */
    static Markup place(Markup xml, String element, Frame frame) {
        return xml.open(element)
                .leaf("a:off", "x", emu(frame.x()), "y", emu(frame.y()))
                .leaf("a:ext", "cx", emu(frame.width()), "cy", emu(frame.height()))
                .close(element);
    }

    /** A filling: of the theme where an ink has a place in it, so that another theme changes it. */
    static Markup fill(Markup xml, Ink ink) {
        return colour(xml.open("a:solidFill"), ink).close("a:solidFill");
    }

    static Markup colour(Markup xml, Ink ink) {
        return switch (ink) {
            case TEXT -> xml.leaf("a:schemeClr", "val", "tx1");
            case PAGE -> xml.leaf("a:schemeClr", "val", "bg1");
            case SECONDARY -> xml.leaf("a:schemeClr", "val", "tx2");
            case PANEL -> xml.leaf("a:schemeClr", "val", "bg2");
            case ACCENT -> xml.leaf("a:schemeClr", "val", "accent1");
            default -> xml.leaf("a:srgbClr", "val", hex(ink));
        };
    }

    /** A colour without its sign. */
    static String hex(Ink ink) {
        return Palette.onWhite(ink).substring(1);
    }

    /** What a tree of shapes begins with. */
    static Markup tree(Markup xml) {
        return group(xml.open("p:cSld").open("p:spTree"));
    }

    /** The group that all shapes of a tree are in. */
    static Markup group(Markup xml) {
        return xml.open("p:nvGrpSpPr")
                .leaf("p:cNvPr", "id", "1", "name", "")
                .leaf("p:cNvGrpSpPr")
                .leaf("p:nvPr")
                .close("p:nvGrpSpPr")
                .leaf("p:grpSpPr");
    }
}
