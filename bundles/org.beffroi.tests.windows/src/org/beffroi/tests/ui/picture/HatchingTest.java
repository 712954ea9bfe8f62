package org.beffroi.tests.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.workbench.quote.Hatching;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is hatched is so within its box, and what is written after it keeps its colour. */
@ExtendWith(OneWorkbench.class)
class HatchingTest {

    private static final RGB LINES = new RGB(10, 20, 30);
    private static final RGB WORDS = new RGB(200, 100, 50);
    private static final int SIDE = 40;

    @Test
    void lines_stay_in_their_box_and_leave_no_colour_behind(RunningWorkbench workbench) {
        workbench.act(() -> {
            Image image = new Image(workbench.display(), SIDE, SIDE);
            GC gc = new GC(image);
            try {
                gc.setForeground(new org.eclipse.swt.graphics.Color(WORDS));
                Rectangle clipping = gc.getClipping();
                Hatching.over(gc, new Rectangle(10, 10, 20, 20), LINES);
                assertThat(gc.getForeground().getRGB()).isEqualTo(WORDS);
                assertThat(gc.getClipping()).isEqualTo(clipping);
                assertThat(darkest(image, 10, 30)).as("lines in the box").isLessThan(128);
                assertThat(darkest(image, 0, 9)).as("none beside it").isGreaterThan(200);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    /** The least of red there is in a square. */
    private static int darkest(Image image, int from, int to) {
        var data = image.getImageData(100);
        int least = 255;
        for (int x = from; x < to; x++) {
            for (int y = from; y < to; y++) {
                least = Math.min(least, data.palette.getRGB(data.getPixel(x, y)).red);
            }
        }
        return least;
    }
}
