package org.beffroi.analyses.rising.discontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.rising.FrozenRun;
import org.beffroi.analyses.rising.discontent.Subject.Kind;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the frozen town says in its own words, where no theme names it. */
@TestInstance(Lifecycle.PER_CLASS)
class GrievancesTest {

    private static final Thresholds USUAL = new Thresholds(5);

    private FrozenRun frozen;

    @BeforeAll
    void open() {
        frozen = new FrozenRun();
    }

    @AfterAll
    void close() {
        frozen.close();
    }

    private Following following(String day) {
        LocalDate last = LocalDate.parse(day);
        return Following.of(frozen.run(), new Query.Everything(), new DaySpan(last.minusDays(1), last), USUAL);
    }

    @Test
    void theLampsThatNoThemeNamesAreFoundAtTheUsualFloor() {
        List<Wave> waves = following("2025-10-14").waves();
        assertThat(waves).first().satisfies(wave -> {
            assertThat(wave.name().isUnnamed()).isTrue();
            assertThat(wave.name().value()).containsIgnoringCase("chemin");
            assertThat(wave.stage()).isEqualTo(Stage.WEAK_SIGNAL);
            assertThat(wave.speaker().spell().last().signs().people()).isBetween(5L, 9L);
        });
    }

    @Test
    void theFestivalHasNone() {
        for (String day : List.of("2025-06-13", "2025-06-14", "2025-06-15", "2025-06-16")) {
            assertThat(following(day).waves()).isEmpty();
        }
    }

    @Test
    void whatIsSaidInACrisisIsPartOfIt() {
        List<Wave> waves = following("2025-03-06").waves();
        assertThat(waves.stream().filter(wave -> wave.name().isUnnamed())).isEmpty();
        assertThat(waves.stream().flatMap(wave -> wave.sayings().stream())).isNotEmpty();
    }

    @Test
    void aSentenceIsTheSameOnTheNextDay() {
        assertThat(sayings("2025-10-14T18:00:00Z")).containsAll(sayings("2025-10-13T22:00:00Z"));
        assertThat(sayings("2025-10-13T22:00:00Z")).isNotEmpty();
    }

    private List<Subject> sayings(String moment) {
        Run run = frozen.run();
        LocalDate today = FrozenCorpus.TODAY;
        Voices voices = Voices.of(run, new Query.Everything(), new DaySpan(today.minusDays(90), today));
        return new Grievances(run, voices, new Sayings(run, voices), USUAL)
                .at(Instant.parse(moment).toEpochMilli()).stream()
                        .filter(subject -> subject.kind() == Kind.SAYING)
                        .toList();
    }
}
