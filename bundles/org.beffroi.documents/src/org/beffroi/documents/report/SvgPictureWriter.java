package org.beffroi.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.PictureWriter;
import org.beffroi.documents.page.Drawing;
import org.osgi.service.component.annotations.Component;

/** A picture as SVG, its colours in it: as reports have it. */
@Component
@PictureWriter.Info(id = "svg")
public final class SvgPictureWriter implements PictureWriter {

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        out.write(Drawing.file(picture).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
