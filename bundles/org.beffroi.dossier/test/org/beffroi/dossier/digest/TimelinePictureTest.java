package org.beffroi.dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.Timeline.Bucket;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.junit.jupiter.api.Test;

class TimelinePictureTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Bucket day(int day, long mentions) {
        return new Bucket(LocalDate.of(2024, 3, day).atStartOfDay(PARIS), mentions);
    }

    private static Picture picture(int unwatched) {
        Timeline line = new Timeline(
                new TimelineSpan(TimelineSpan.Unit.DAY, PARIS), List.of(day(1, 3), day(2, 0), day(3, 0), day(4, 1)), 0);
        return new TimelinePicture(
                        line,
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
}
