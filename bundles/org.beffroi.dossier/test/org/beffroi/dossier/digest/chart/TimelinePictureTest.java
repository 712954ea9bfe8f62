package org.beffroi.dossier.digest.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.Timeline.Bucket;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.dossier.digest.chart.BarTones.Tone;
import org.junit.jupiter.api.Test;

class TimelinePictureTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** As wide as a sample of an ink in the key. */
    private static final double KEY = 10;

    private static Bucket day(int day, long mentions) {
        return new Bucket(LocalDate.of(2024, 3, day).atStartOfDay(PARIS), mentions);
    }

    private static Picture picture(int unwatched) {
        return picture(BarTones.none(), unwatched);
    }

    private static Picture picture(BarTones tones, int unwatched) {
        Timeline line = new Timeline(
                new TimelineSpan(TimelineSpan.Unit.DAY, PARIS), List.of(day(1, 3), day(2, 0), day(3, 0), day(4, 1)), 0);
        return new TimelinePicture(
                        line,
                        tones,
                        new Wording(Locale.FRENCH),
                        bucket -> bucket.start().getDayOfMonth() == unwatched)
                .picture()
                .picture();
    }

    private static long shaded(Picture picture) {
        return picture.shapes().stream()
                .filter(shape -> shape instanceof Shape.Box box && box.ink() == Ink.PALE)
                .count();
    }

    @Test
    void aDayThatNobodyWatchedIsShadedAndSaidAndASilentOneIsNot() {
        assertThat(shaded(picture(2))).isEqualTo(1);
        assertThat(picture(2).alternative()).endsWith("Non suivi, en grisé\u00a0: 1 × jour.");
        assertThat(shaded(picture(0))).isZero();
        assertThat(picture(0).alternative()).doesNotContain("Non suivi");
    }

    @Test
    void aDayWithMentionsIsNeverShaded() {
        assertThat(shaded(picture(4))).isZero();
    }

    private static double high(Picture picture, Ink ink) {
        return picture.shapes().stream()
                .filter(shape -> shape instanceof Shape.Box box && box.ink() == ink && box.width() > KEY)
                .mapToDouble(shape -> ((Shape.Box) shape).height())
                .sum();
    }

    private static long frames(Picture picture) {
        return picture.shapes().stream().filter(Shape.Area.class::isInstance).count();
    }

    @Test
    void barsAreStackedByToneAndWhatHasNoneIsAFrameThatIsNoneOfThem() {
        Picture toned = picture(
                new BarTones(List.of(
                        Map.of(Tone.NEGATIVE, 2L, Tone.UNKNOWN, 1L), Map.of(), Map.of(), Map.of(Tone.UNKNOWN, 1L))),
                0);
        Picture plain = picture(0);
        assertThat(high(toned, Ink.ACCENT)).isZero();
        assertThat(high(toned, Ink.NEGATIVE)).isEqualTo(high(plain, Ink.ACCENT) / 2);
        assertThat(high(toned, Ink.NEUTRAL)).as("unknown is not neutral").isZero();
        assertThat(frames(toned)).as("two bars and the key").isEqualTo(3);
        assertThat(toned.alternative()).endsWith("Par tonalité\u00a0: négative 2, inconnue 2.");
        assertThat(toned.shapes())
                .filteredOn(Shape.Label.class::isInstance)
                .extracting(shape -> ((Shape.Label) shape).text())
                .contains("négative 2", "inconnue 2")
                .doesNotContain("neutre 0");
        assertThat(toned.height()).isGreaterThan(plain.height());
    }

    @Test
    void whereNoToneIsKnownBarsAreOfOneColourWithoutAKey() {
        assertThat(frames(picture(0))).isZero();
        assertThat(high(picture(0), Ink.ACCENT)).isPositive();
        assertThat(picture(0).alternative()).doesNotContain("tonalité");
    }
}
