package org.beffroi.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.PictureWriter;
import org.beffroi.documents.page.Palette;
import org.osgi.service.component.annotations.Component;

/** A picture in pixels, two for each unit, on white: as reports have it. */
@Component
@PictureWriter.Info(id = "png")
public final class PngPictureWriter implements PictureWriter {

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        out.write(new Raster(Palette::onWhite, Raster.FINE, Raster.MARGIN).png(picture));
        out.flush();
    }
}
