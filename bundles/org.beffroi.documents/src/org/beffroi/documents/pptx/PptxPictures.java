package org.beffroi.documents.pptx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.picture.Picture;
import org.beffroi.documents.page.Drawing;
import org.beffroi.documents.page.Palette;
import org.beffroi.documents.report.Raster;

/** The pictures of a presentation, each in pixels and in vectors. Not for several threads. */
final class PptxPictures {

    private static final String FOLDER = "media/picture";

    /** Pixels for each unit. */
    private static final double SCALE = 3;

    private final List<Picture> pictures = new ArrayList<>();

    /** Adds one, and gives the name of its files without their endings. */
    String add(Picture picture) {
        pictures.add(picture);
        return FOLDER + pictures.size();
    }

    /** Their files, by name. */
    Map<String, byte[]> files() throws IOException {
        Raster raster = new Raster(Palette::onWhite, SCALE, 0);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < pictures.size(); i++) {
            files.put(FOLDER + (i + 1) + ".png", raster.png(pictures.get(i)));
            files.put(FOLDER + (i + 1) + ".svg", Drawing.within(pictures.get(i)).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
