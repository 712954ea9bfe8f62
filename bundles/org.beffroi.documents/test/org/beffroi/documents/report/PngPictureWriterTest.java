package org.beffroi.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape.Area;
import org.beffroi.core.picture.Shape.Point;
import org.junit.jupiter.api.Test;

/** Pictures in pixels, twice as fine as on a usual screen. */
class PngPictureWriterTest {

    private static final int WHITE = 0xffffff;

    private static BufferedImage image(Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngPictureWriter().write(picture, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void hatchingStaysWithinItsOutline() throws IOException {
        List<Point> triangle = List.of(new Point(10, 10), new Point(90, 10), new Point(10, 90));
        BufferedImage image = image(new Picture(
                "Un triangle", 100, 100, List.of(new Area(List.of(triangle), Ink.UNSURE, Optional.empty()))));
        assertThat(image.getWidth()).isEqualTo(264);
        int inside = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                boolean drawn = (image.getRGB(x, y) & WHITE) != WHITE;
                double px = x / 2.0 - 16;
                double py = y / 2.0 - 16;
                if (px < 9 || py < 9 || px + py > 102) {
                    assertThat(drawn).as("%d, %d", x, y).isFalse();
                } else if (drawn) {
                    inside++;
                }
            }
        }
        assertThat(inside).isPositive();
    }
}
