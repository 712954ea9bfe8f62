package org.beffroi.analyses.rising.discontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode.Stage;

class StagePropertiesTest {

    private static final Instant PAST = Instant.parse("2024-01-02T10:00:00Z");
    private static final Instant WINDOW = Instant.parse("2024-03-08T09:00:00Z");
    private static final long MOMENT = Instant.parse("2024-03-10T22:00:00Z").toEpochMilli();

    /** Somebody who says something, so many minutes after the beginning of the window. */
    private record Voice(int minutes, String who) {}

    @Property(tries = 40)
    void oneMoreNewPersonWithTheSameGrievanceNeverLowersTheStage(
            @ForAll @IntRange(min = 1, max = 30) int people, @ForAll @IntRange(min = 0, max = 12) int past) {
        Signs fewer = signs(voices(people), past);
        Signs more = signs(voices(people + 1), past);
        assertThat(more.newcomers()).isEqualTo(fewer.newcomers() + 1);
        assertThat(more.total()).isGreaterThanOrEqualTo(fewer.total() - 1e-12);
        Stage before = new Thresholds(5).stage(fewer);
        assertThat(before.isGraverThan(new Thresholds(5).stage(more))).isFalse();
    }

    @Property(tries = 25)
    void theOrderOfArrivalDoesNotMatter(@ForAll @IntRange(min = 2, max = 20) int people, @ForAll long seed) {
        List<Voice> shuffled = new ArrayList<>(voices(people));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(signs(shuffled, 5)).isEqualTo(signs(voices(people), 5));
    }

    private static List<Voice> voices(int people) {
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            voices.add(new Voice(37 * i, "personne" + i));
        }
        return voices;
    }

    private static Signs signs(List<Voice> voices, int past) {
        Town town = new Town();
        for (int i = 0; i < 20; i++) {
            say(
                    town,
                    PAST.plusSeconds(200_000L * i),
                    "la vie suit son cours",
                    "ancien" + i,
                    i < past ? "negative" : "positive");
        }
        for (Voice voice : voices) {
            say(town, WINDOW.plusSeconds(60L * voice.minutes()), "le poulet était rose", voice.who(), "negative");
        }
        Run run = town.run();
        Voices heard = Voices.of(
                run, new Query.Everything(), new DaySpan(LocalDate.parse("2023-12-01"), LocalDate.parse("2024-03-10")));
        return new Gauge(
                        run,
                        Subject.ALL,
                        new Query.Everything(),
                        heard,
                        heard.bySubject().get(Subject.ALL),
                        new Sayings(run, heard),
                        PAST.toEpochMilli())
                .signs(MOMENT);
    }

    private static void say(Town town, Instant when, String text, String who, String tone) {
        town.add(
                when.toString(),
                text + " " + who,
                CoreFields.AUTHOR,
                who,
                CoreFields.TONE,
                tone,
                CoreFields.COPIES,
                "of " + who,
                CoreFields.NETWORK,
                "facebook");
    }
}
