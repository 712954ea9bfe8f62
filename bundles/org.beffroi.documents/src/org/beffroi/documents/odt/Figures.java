package org.beffroi.documents.odt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.core.document.Part;
import org.beffroi.core.picture.Picture;
import org.beffroi.documents.odt.Node.Element;
import org.beffroi.documents.page.Drawing;
import org.beffroi.documents.page.Palette;
import org.beffroi.documents.report.Raster;

/**
 * Pictures in their frames: in lines, and in pixels for programs that draw no lines (OpenDocument 1.3, part 3, section 10.4.2:
 * the first that a program can draw). Not for several threads.
 */
final class Figures {

    /** Of a unit of a picture, at 96 to the inch. */
    private static final double CENTIMETRES = 2.54 / 96;

    /** So that a caption and some lines stay on its page. */
    private static final double HIGHEST = 19;

    /** Pixels for each unit: sharp on paper at usual sizes. */
    private static final double SCALE = 3;

    private final Making making;
    private final Captions captions;
    private final Map<String, byte[]> files = new TreeMap<>();
    private int figures;

    Figures(Making making, Captions captions) {
        this.making = making;
        this.captions = captions;
    }

    /** The files of pictures, by their paths in the package. */
    Map<String, byte[]> files() {
        return files;
    }

    void figure(Part.PicturePart part) throws IOException {
        String name = "figure" + ++figures;
        Element frame = frame(name, part.picture());
        frame.with(image(
                name, "svg", "image/svg+xml", Drawing.within(part.picture()).getBytes(StandardCharsets.UTF_8)));
        frame.with(image(name, "png", "image/png", new Raster(Palette::onWhite, SCALE, 0).png(part.picture())));
        part.caption().ifPresent(caption -> frame.with(Element.of("svg:title").text(caption)));
        frame.with(Element.of("svg:desc").text(part.picture().alternative()));
        making.add(Element.of("text:p", "text:style-name", making.next(Named.FIGURE_FRAME))
                .with(frame));
        part.caption().map(captions::figure).ifPresent(making::add);
    }

    private Element frame(String name, Picture picture) {
        double unit = Math.min(CENTIMETRES, Math.min(making.width() / picture.width(), HIGHEST / picture.height()));
        return Element.of(
                "draw:frame",
                "draw:name",
                name,
                "draw:style-name",
                Named.PICTURE.id(),
                "text:anchor-type",
                "as-char",
                "svg:width",
                TableLook.centimetres(picture.width() * unit),
                "svg:height",
                TableLook.centimetres(picture.height() * unit));
    }

    private Element image(String name, String kind, String type, byte[] file) {
        String path = "Pictures/" + name + "." + kind;
        files.put(path, file);
        return Element.of("draw:image", ImageLink.to(path, type));
    }
}
