package org.beffroi.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Result;
import org.beffroi.documents.drawing.ResultDrawings;
import org.beffroi.documents.drawing.Samples;
import org.beffroi.documents.page.Palette;
import org.junit.jupiter.api.Test;

/** Paints every shape of result into {@code target/pictures}, light and dark, for people to look at. */
class PictureSheetTest {

    private static final Path FOLDER = Path.of("target", "pictures");

    @Test
    void everyShapeIsPaintedLightAndDark() throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, Result> sample : Samples.all().entrySet()) {
            Picture picture = new ResultDrawings()
                    .draw(sample.getValue(), Wishes.of(688, 300, Locale.FRENCH, Samples.PARIS))
                    .picture();
            BufferedImage light = new Raster(Palette::onWhite, 2, Raster.MARGIN).of(picture);
            BufferedImage dark = new Raster(Palette::onDark, 2, Raster.MARGIN).of(picture);
            ImageIO.write(light, "png", FOLDER.resolve(sample.getKey() + ".png").toFile());
            ImageIO.write(
                    dark, "png", FOLDER.resolve(sample.getKey() + "-dark.png").toFile());

            assertThat(light.getWidth()).isEqualTo(2 * (688 + 32));
            assertThat(dark.getRGB(0, 0)).isNotEqualTo(light.getRGB(0, 0));
        }
    }
}
