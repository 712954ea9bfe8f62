package org.beffroi.documents.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.picture.Picture;
import org.beffroi.documents.docx.Piece.Layout;
import org.beffroi.documents.docx.Piece.Line;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.part.Relations;
import org.beffroi.documents.docx.style.Sizes;
import org.beffroi.documents.docx.style.Styles;
import org.beffroi.documents.page.Drawing;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Palette;
import org.beffroi.documents.report.Raster;

/**
 * Pictures of a document: vectors, with pixels for programs that do not draw them (ECMA-376, part 1, 20.2 and 20.4; Microsoft,
 * [MS-ODRAWXML], 2.3.1). Not for several threads.
 */
final class WordFigures {

    private static final String FOLDER = "media/picture";

    /** Twips of one unit of a picture, which is a pixel at 96 to the inch. */
    private static final double UNIT = 15;

    /** Pixels for each unit. */
    private static final double SCALE = 2;

    private final Relations relations;
    private final List<Picture> pictures = new ArrayList<>();

    WordFigures(Relations relations) {
        this.relations = relations;
    }

    /** A paragraph that holds a picture. */
    Line line(Picture picture, String alternative, Inline inline) {
        pictures.add(picture);
        int number = pictures.size();
        String name = FOLDER + number;
        double width = picture.width() * UNIT;
        double height = picture.height() * UNIT;
        double shrunk = Math.min(1, Math.min(Sizes.TEXT_WIDTH / width, Sizes.TALLEST / height));
        String cx = Long.toString(Math.max(1, Math.round(width * shrunk * Sizes.EMU)));
        String cy = Long.toString(Math.max(1, Math.round(height * shrunk * Sizes.EMU)));
        Markup xml = new Markup();
        xml.open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.leaf("wp:extent", "cx", cx, "cy", cy);
        String id = Integer.toString(number);
        xml.leaf("wp:docPr", "id", id, "name", name.substring(name.indexOf('/') + 1), "descr", alternative);
        xml.open("wp:cNvGraphicFramePr")
                .leaf("a:graphicFrameLocks", "noChangeAspect", "1")
                .close("wp:cNvGraphicFramePr");
        xml.open("a:graphic").open("a:graphicData", "uri", Names.PIC).open("pic:pic");
        xml.open("pic:nvPicPr").leaf("pic:cNvPr", "id", id, "name", name + ".svg", "descr", alternative);
        xml.leaf("pic:cNvPicPr").close("pic:nvPicPr");
        filling(xml, name);
        outline(xml, cx, cy);
        xml.close("pic:pic")
                .close("a:graphicData")
                .close("a:graphic")
                .close("wp:inline")
                .close("w:drawing");
        Line line = inline.open("w:r").own(xml).close("w:r").line(Styles.PICTURE);
        // It stands on the line: what the letters have below it is added, what they have above is not.
        double above = Styles.PICTURE.letters().size() * 10 * 0.905;
        return new Line(line.style(), 0, line.inside(), new Layout("", height * shrunk - above, List.of(), 0, false));
    }

    /** What it is filled with: pixels, and vectors for programs that draw them. */
    private void filling(Markup xml, String name) {
        String pixels = relations.file(Names.R + "/image", name + ".png");
        String vectors = relations.file(Names.R + "/image", name + ".svg");
        xml.open("pic:blipFill").open("a:blip", "r:embed", pixels).open("a:extLst");
        xml.open("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
        xml.leaf("asvg:svgBlip", "xmlns:asvg", Names.SVG, "r:embed", vectors);
        xml.close("a:ext").close("a:extLst").close("a:blip");
        xml.open("a:stretch").leaf("a:fillRect").close("a:stretch").close("pic:blipFill");
    }

    private static void outline(Markup xml, String cx, String cy) {
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0");
        xml.leaf("a:ext", "cx", cx, "cy", cy).close("a:xfrm");
        xml.open("a:prstGeom", "prst", "rect")
                .leaf("a:avLst")
                .close("a:prstGeom")
                .close("pic:spPr");
    }

    /** Their files, by name, each twice. */
    Map<String, byte[]> files() throws IOException {
        Raster raster = new Raster(Palette::onWhite, SCALE, 0);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < pictures.size(); i++) {
            String name = FOLDER + (i + 1);
            files.put(name + ".png", raster.png(pictures.get(i)));
            files.put(name + ".svg", Drawing.within(pictures.get(i)).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
