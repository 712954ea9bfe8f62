package org.beffroi.workbench.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.picture.Ink;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as WCAG 2.2 asks for at level AA: 4.5 for text, 3 for what is drawn. */
class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double DRAWN = 3;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void text_is_readable_wherever_it_stands(Theme theme) {
        Palette palette = Palette.of(theme);
        RGB paleBar = ChartColours.paleBar(palette);
        for (RGB behind : List.of(palette.page(), palette.panel(), palette.selected(), palette.mark(), paleBar)) {
            assertThat(Palette.contrast(palette.text(), behind))
                    .as("text on " + behind)
                    .isGreaterThan(TEXT);
        }
        for (RGB behind : List.of(palette.page(), palette.panel(), palette.selected())) {
            assertThat(Palette.contrast(palette.secondary(), behind))
                    .as("secondary on " + behind)
                    .isGreaterThan(TEXT);
            assertThat(Palette.contrast(palette.accent(), behind))
                    .as("accent on " + behind)
                    .isGreaterThan(TEXT);
        }
        assertThat(Palette.contrast(palette.alarm(), palette.page())).isGreaterThan(TEXT);
        assertThat(Palette.contrast(palette.onPrimary(), palette.primary())).isGreaterThan(TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void tones_and_bars_stand_out_from_the_page(Theme theme) {
        Palette palette = Palette.of(theme);
        List<RGB> drawn = Stream.of(ChartColours.NEGATIVE, ChartColours.NEUTRAL, ChartColours.POSITIVE)
                .map(tone -> ChartColours.shown(tone, theme, palette))
                .toList();
        assertThat(drawn).allSatisfy(colour -> assertThat(Palette.contrast(colour, palette.page()))
                .isGreaterThan(DRAWN));
        assertThat(Palette.contrast(ChartColours.bar(palette), palette.page())).isGreaterThan(DRAWN);
        assertThat(Palette.contrast(drawn.get(1), palette.page()))
                .as("neutral steps back behind what is positive and what is negative")
                .isLessThan(Palette.contrast(drawn.get(0), palette.page()))
                .isLessThan(Palette.contrast(drawn.get(2), palette.page()));
    }

    @Test
    void on_a_dark_page_the_whole_dossier_and_the_words_found_are_seen() {
        Palette palette = Palette.of(Theme.DARK);
        assertThat(Palette.contrast(ChartColours.paleBar(palette), palette.page()))
                .isGreaterThan(2.4);
        assertThat(Palette.contrast(palette.mark(), palette.page())).isGreaterThan(2.5);
    }

    @Test
    void what_is_unsure_is_seen_on_a_dark_page_and_its_lines_step_back() {
        Palette palette = Palette.of(Theme.DARK);
        RGB unsure = ChartColours.of(Ink.UNSURE, Theme.DARK, palette);
        assertThat(Palette.contrast(unsure, palette.page())).isGreaterThan(DRAWN);
        assertThat(Palette.contrast(ChartColours.slants(Theme.DARK, palette), unsure))
                .as("its lines are seen, and do not cut it like a saw")
                .isBetween(1.8, 2.5);
        assertThat(ChartColours.slants(Theme.LIGHT, Palette.of(Theme.LIGHT)))
                .isEqualTo(Palette.of(Theme.LIGHT).page());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void neutral_and_unsure_are_told_apart_by_their_lightness_and_by_lines(Theme theme) {
        Palette palette = Palette.of(theme);
        RGB neutral = ChartColours.of(Ink.NEUTRAL, theme, palette);
        RGB unsure = ChartColours.of(Ink.UNSURE, theme, palette);
        assertThat(Palette.contrast(neutral, unsure)).isGreaterThan(1.6);
        assertThat(Palette.contrast(ChartColours.slants(theme, palette), unsure))
                .isGreaterThan(1.8);
    }

    @Test
    void on_a_dark_page_positive_and_neutral_are_told_apart_by_lightness_alone() {
        Palette palette = Palette.of(Theme.DARK);
        RGB neutral = ChartColours.of(Ink.NEUTRAL, Theme.DARK, palette);
        RGB positive = ChartColours.of(Ink.POSITIVE, Theme.DARK, palette);
        assertThat(Palette.contrast(positive, neutral)).isGreaterThan(DRAWN);
        assertThat(Palette.contrast(ChartColours.of(Ink.NEGATIVE, Theme.DARK, palette), neutral))
                .isGreaterThan(2);
        assertThat(Palette.contrast(positive, ChartColours.of(Ink.UNSURE, Theme.DARK, palette)))
                .as("what stands between them, and has lines besides")
                .isGreaterThan(1.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_colour_that_is_of_no_tone_is_itself(Theme theme) {
        RGB other = new RGB(1, 2, 3);
        assertThat(ChartColours.shown(other, theme, Palette.of(theme))).isEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void inks_that_stand_for_something_alone_stand_out_from_the_page(Theme theme) {
        Palette palette = Palette.of(theme);
        // The pale ones are told apart by their neighbours or carry a text.
        for (Ink ink : List.of(Ink.ACCENT, Ink.ALARM, Ink.NEGATIVE, Ink.NEUTRAL, Ink.POSITIVE, Ink.SEQUENCE_7)) {
            assertThat(Palette.contrast(ChartColours.of(ink, theme, palette), palette.page()))
                    .as(ink + " in " + theme)
                    .isGreaterThan(DRAWN);
        }
        assertThat(Ink.values()).allSatisfy(ink -> assertThat(ChartColours.of(ink, theme, palette))
                .isNotNull());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void no_other_meaning_has_a_colour_of_tone(Theme theme) {
        Palette palette = Palette.of(theme);
        for (int number = 0; number < Ink.CATEGORIES; number++) {
            RGB category = ChartColours.of(Ink.category(number), theme, palette);
            assertThat(Palette.contrast(category, palette.page()))
                    .as("category " + number)
                    .isGreaterThan(DRAWN);
            for (Ink tone : List.of(Ink.NEGATIVE, Ink.NEUTRAL, Ink.POSITIVE)) {
                assertThat(apart(category, ChartColours.of(tone, theme, palette)))
                        .as(number + " and " + tone)
                        .isGreaterThan(20);
            }
        }
        assertThat(ChartColours.CATEGORIES).allSatisfy(category -> assertThat(
                        List.of(ChartColours.NEGATIVE, ChartColours.NEUTRAL, ChartColours.POSITIVE))
                .allSatisfy(tone -> assertThat(apart(category, tone)).isGreaterThan(20)));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void stages_of_alarm_grow_away_from_the_page_and_none_is_a_colour_of_tone(Theme theme) {
        Palette palette = Palette.of(theme);
        double before = 0;
        for (int stage = 1; stage <= 4; stage++) {
            RGB ink = ChartColours.of(Ink.stage(stage), theme, palette);
            assertThat(Palette.contrast(ink, palette.page())).isGreaterThan(before);
            before = Palette.contrast(ink, palette.page());
            for (Ink tone : List.of(Ink.NEGATIVE, Ink.NEUTRAL, Ink.POSITIVE)) {
                assertThat(apart(ink, ChartColours.of(tone, theme, palette)))
                        .as(stage + " and " + tone)
                        .isGreaterThan(20);
            }
        }
        assertThat(before).isGreaterThan(DRAWN);
    }

    /** How far two colours are from one another to the eye: CIE 1976, some 2 are just seen. */
    private static double apart(RGB one, RGB other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] lab(RGB of) {
        double red = linear(of.red);
        double green = linear(of.green);
        double blue = linear(of.blue);
        double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
        double y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void more_is_farther_from_the_page(Theme theme) {
        Palette palette = Palette.of(theme);
        double before = 1;
        for (int step = 1; step <= Ink.STEPS; step++) {
            double contrast = Palette.contrast(
                    ChartColours.of(Ink.amount((double) step / Ink.STEPS), theme, palette), palette.page());
            assertThat(contrast).isGreaterThan(before);
            before = contrast;
        }
    }

    @Test
    void the_two_sheets_say_the_colours_of_the_design() {
        assertThat(Palette.of(Theme.LIGHT).accent()).isEqualTo(new RGB(0x1F, 0x4E, 0x79));
        assertThat(Palette.of(Theme.LIGHT).alarm()).isEqualTo(new RGB(0xB4, 0x43, 0x2A));
        assertThat(Palette.of(Theme.DARK).page()).isEqualTo(new RGB(0x1E, 0x22, 0x28));
        assertThat(Palette.of(Theme.DARK).secondary()).isEqualTo(new RGB(0xA3, 0xAC, 0xB8));
    }

    @Test
    void a_sheet_without_a_colour_is_refused_by_name() {
        assertThatThrownBy(() -> Palette.read(".page { background-color: #FFFFFF; color: #000000; }"))
                .hasMessageContaining(".panel");
    }

    @Test
    void contrast_is_that_of_the_standard() {
        assertThat(Palette.contrast(new RGB(0, 0, 0), new RGB(255, 255, 255))).isEqualTo(21);
        assertThat(Palette.contrast(new RGB(9, 9, 9), new RGB(9, 9, 9))).isEqualTo(1);
    }
}
