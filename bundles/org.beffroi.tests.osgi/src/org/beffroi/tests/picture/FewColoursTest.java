package org.beffroi.tests.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;

/** A picture in few colours is read back as it was, or nearly. */
class FewColoursTest {

    private static final int SIDE = 64;

    private static ImageData picture(int colours) {
        ImageData picture = new ImageData(SIDE, SIDE, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                // Half of it is one colour, as a page is.
                int shade = (y * SIDE + x) % colours;
                picture.setPixel(x, y, y < SIDE / 2 ? 0xf5f6f8 : shade << 16 | (255 - shade) << 8 | 77);
            }
        }
        return picture;
    }

    private static int difference(ImageData one, ImageData other) {
        int most = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                var before = one.palette.getRGB(one.getPixel(x, y));
                var after = other.palette.getRGB(other.getPixel(x, y));
                most = Math.max(
                        most,
                        Math.max(
                                Math.abs(before.red - after.red),
                                Math.max(Math.abs(before.green - after.green), Math.abs(before.blue - after.blue))));
            }
        }
        return most;
    }

    @Test
    void a_picture_of_few_colours_keeps_them() {
        FewColours few = new FewColours(picture(20), 64);
        assertThat(few.palette()).hasSize(21);
        assertThat(difference(picture(20), new ImageData(new ByteArrayInputStream(few.png()))))
                .isZero();
    }

    @Test
    void of_many_colours_the_page_stays_and_the_others_are_near() {
        FewColours few = new FewColours(picture(200), 64);
        Set<Integer> different = new HashSet<>(few.palette());
        assertThat(few.palette()).hasSizeLessThanOrEqualTo(64).contains(0xf5f6f8);
        assertThat(different).hasSameSizeAs(few.palette());
        assertThat(difference(picture(200), new ImageData(new ByteArrayInputStream(few.png()))))
                .isLessThan(8);
    }
}
