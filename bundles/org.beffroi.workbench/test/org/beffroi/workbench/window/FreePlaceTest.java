package org.beffroi.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class FreePlaceTest {

    private static final Rectangle WINDOW = new Rectangle(100, 50, 1_000, 600);
    private static final Point SIZE = new Point(300, 48);

    @Test
    void anEmptyWindowHasItInTheMiddleOfItsFoot() {
        assertThat(FreePlace.of(SIZE, WINDOW, List.of())).isEqualTo(new Point(450, 602));
    }

    @Test
    void besideAButtonInTheMiddleItStandsAtTheLeft() {
        Rectangle button = new Rectangle(560, 610, 80, 30);
        assertThat(FreePlace.of(SIZE, WINDOW, List.of(button))).isEqualTo(new Point(100, 602));
    }

    @Test
    void aboveARowOfButtonsItStandsHigher() {
        Rectangle bar = new Rectangle(100, 610, 1_000, 40);
        Point place = FreePlace.of(SIZE, WINDOW, List.of(bar));
        assertThat(place.x).isEqualTo(450);
        assertThat(place.y + SIZE.y).isLessThanOrEqualTo(610).isGreaterThan(590);
    }

    @Test
    void whereAllIsTakenItStandsAtTheFootNevertheless() {
        assertThat(FreePlace.of(SIZE, WINDOW, List.of(WINDOW))).isEqualTo(new Point(450, 602));
    }
}
