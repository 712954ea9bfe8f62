package org.beffroi.tests.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.PicturePainter;
import org.beffroi.workbench.viewer.model.PictureViewport;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is hatched is so up to its own edge: the pixels of its neighbours stay as they were. */
@ExtendWith(OneWorkbench.class)
class PicturePainterTest {

    private static final int SIDE = 120;

    /** Two triangles that share their slanting edge, and a hole in the hatched one. */
    private static final Picture NEIGHBOURS = new Picture(
            "Deux voisins",
            SIDE,
            SIDE,
            List.of(
                    new Shape.Area(
                            List.of(List.of(new Point(SIDE, 0), new Point(SIDE, SIDE), new Point(0, SIDE))),
                            Ink.SEQUENCE_7,
                            Optional.empty()),
                    new Shape.Area(
                            List.of(
                                    List.of(new Point(0, 0), new Point(SIDE, 0), new Point(0, SIDE)),
                                    List.of(
                                            new Point(10, 10),
                                            new Point(40, 10),
                                            new Point(40, 40),
                                            new Point(10, 40))),
                            Ink.UNSURE,
                            Optional.empty())));

    @Test
    void hatching_does_not_pass_its_edge_whether_seen_plain_or_near(RunningWorkbench workbench) {
        workbench.act(() -> {
            RGB paper = paper(workbench);
            Image image = painted(workbench, PictureViewport.PLAIN);
            ImageData data = image.getImageData(100);
            RGB neighbour = at(data, SIDE - 4, SIDE - 4);
            for (int x = 0; x < SIDE; x++) {
                for (int y = 0; y < SIDE; y++) {
                    if (x + y > SIDE + 4) {
                        assertThat(at(data, x, y)).as("%d, %d", x, y).isEqualTo(neighbour);
                    } else if (x > 12 && x < 38 && y > 12 && y < 38) {
                        assertThat(at(data, x, y)).as("%d, %d", x, y).isEqualTo(paper);
                    }
                }
            }
            assertThat(paperIn(data, paper)).as("lines within").isGreaterThan(40);
            image.dispose();
            Image near = painted(workbench, new PictureViewport(3, -SIDE, -SIDE));
            ImageData nearer = near.getImageData(100);
            for (int x = 0; x < SIDE; x++) {
                for (int y = 0; y < SIDE; y++) {
                    if (x + y > SIDE + 4) {
                        assertThat(at(nearer, x, y)).as("near %d, %d", x, y).isEqualTo(neighbour);
                    }
                }
            }
            near.dispose();
        });
    }

    private static RGB paper(RunningWorkbench workbench) {
        return workbench.context().get(Ui.class).look().palette().page();
    }

    private static Image painted(RunningWorkbench workbench, PictureViewport glass) {
        Look look = workbench.context().get(Ui.class).look();
        PicturePainter painter = new PicturePainter(workbench.display(), look);
        Image image = new Image(workbench.display(), SIDE, SIDE);
        GC gc = new GC(image);
        gc.setBackground(Look.colour(look.palette().page()));
        gc.fillRectangle(0, 0, SIDE, SIDE);
        painter.paint(gc, NEIGHBOURS, glass, new Rectangle(0, 0, SIDE, SIDE));
        gc.dispose();
        painter.dispose();
        return image;
    }

    private static RGB at(ImageData data, int x, int y) {
        return data.palette.getRGB(data.getPixel(x, y));
    }

    /** How many pixels of the hatched triangle, beside its hole, are nearly of the page. */
    private static long paperIn(ImageData data, RGB paper) {
        long many = 0;
        for (int x = 45; x < 75; x++) {
            for (int y = 5; y < 40; y++) {
                RGB seen = at(data, x, y);
                if (Math.abs(seen.red - paper.red)
                                + Math.abs(seen.green - paper.green)
                                + Math.abs(seen.blue - paper.blue)
                        < 40) {
                    many++;
                }
            }
        }
        return many;
    }
}
