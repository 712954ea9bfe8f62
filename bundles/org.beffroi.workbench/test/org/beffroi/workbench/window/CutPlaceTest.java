package org.beffroi.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.workbench.window.CutPlace.Kind;
import org.beffroi.workbench.window.CutPlace.Part;
import org.junit.jupiter.api.Test;

class CutPlaceTest {

    private static final int MOST = 96;
    private static final int LINE = 17;

    @Test
    void words_end_between_two_lines() {
        Part words = part(100, 100 + 3 * LINE, Kind.WORDS);
        assertThat(above(100 + LINE + 9, words)).isEqualTo(100 + LINE);
        assertThat(above(100 + LINE, words)).as("already between").isEqualTo(100 + LINE);
        assertThat(above(100 + 2 * LINE - 2, words)).as("under the letters").isEqualTo(100 + 2 * LINE - 2);
        assertThat(above(100 + 9, words)).as("the first").isEqualTo(100);
    }

    @Test
    void a_button_shows_whole_or_not_at_all_and_a_picture_from_a_glimpse_on() {
        assertThat(above(129, part(100, 130, Kind.WHOLE))).isEqualTo(100);
        assertThat(above(130, part(100, 130, Kind.WHOLE))).isEqualTo(130);
        assertThat(above(110, part(100, 300, Kind.PICTURE))).isEqualTo(100);
        assertThat(above(140, part(100, 300, Kind.PICTURE))).isEqualTo(140);
    }

    @Test
    void a_heading_never_stands_alone() {
        Part heading = part(100, 120, Kind.HEADING);
        Part words = part(126, 126 + 3 * LINE, Kind.WORDS);
        assertThat(above(125, heading, words)).as("nothing below it").isEqualTo(100);
        assertThat(above(135, heading, words)).as("less than a line below it").isEqualTo(100);
        assertThat(above(126 + LINE, heading, words)).as("a line below it").isEqualTo(126 + LINE);
        assertThat(above(125, heading)).as("the last of all leads nothing").isEqualTo(125);
    }

    @Test
    void what_leads_a_heading_goes_with_it() {
        Part rule = part(90, 91, Kind.LEADING);
        Part kicker = part(96, 110, Kind.HEADING);
        Part heading = part(112, 130, Kind.HEADING);
        Part picture = part(140, 300, Kind.PICTURE);
        assertThat(above(150, rule, kicker, heading, picture)).isEqualTo(90);
        assertThat(above(170, rule, kicker, heading, picture)).isEqualTo(170);
    }

    @Test
    void a_heading_leads_its_own_column_alone() {
        Part heading = new Part(0, 100, 100, 120, LINE, Kind.HEADING);
        Part beside = new Part(200, 300, 126, 160, LINE, Kind.WHOLE);
        Part own = new Part(0, 100, 126, 126 + LINE, LINE, Kind.WORDS);
        assertThat(CutPlace.above(125, List.of(heading, beside), MOST))
                .as("what is beside it is not its own")
                .isEqualTo(125);
        assertThat(CutPlace.above(143, List.of(heading, own), MOST)).isEqualTo(143);
    }

    @Test
    void where_headings_would_take_too_much_lines_alone_are_kept_whole() {
        Part heading = part(10, 30, Kind.HEADING);
        Part second = part(110, 130, Kind.HEADING);
        Part words = part(140, 140 + LINE, Kind.WORDS);
        assertThat(above(150, heading, second, words))
                .as("both headings are too far up")
                .isEqualTo(140);
    }

    private static int above(int end, Part... parts) {
        return CutPlace.above(end, List.of(parts), MOST);
    }

    private static Part part(int top, int bottom, Kind kind) {
        return new Part(0, 400, top, bottom, LINE, kind);
    }
}
