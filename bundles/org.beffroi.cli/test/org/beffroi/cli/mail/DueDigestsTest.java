package org.beffroi.cli.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.dossier.digest.SentDigests;
import org.beffroi.dossier.mailing.DueDigests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which digests go by themselves, on the clock of Paris. */
class DueDigestsTest {

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @TempDir
    Path folder;

    private Dossier dossier;

    @BeforeEach
    void aDigestOnWorkdaysAtEight() {
        dossier = new TownDossiers(folder).withAWeek().open(folder, Access.WRITE, Progress.silent());
        dossier.digests().save(digest(Instant.parse("2024-03-01T10:00:00Z")));
    }

    private static Digest digest(Instant since) {
        return new Digest(
                        "Lundi",
                        "Lundi",
                        Locale.FRENCH,
                        Optional.empty(),
                        List.of(new Correspondent("", "cab@ville.example")),
                        List.of(new Digest.Words("Bonjour")))
                .sent(Optional.of(new Digest.Schedule(WORKDAYS, LocalTime.of(8, 0), since)));
    }

    private List<String> due(LocalDate day, String time) {
        return DueDigests.of(dossier, at(day, time)).stream().map(Digest::name).toList();
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(TownDossiers.PARIS).toInstant();
    }

    @Test
    void itGoesOnceItsMomentHasComeAndUntilTheEndOfTheDay() {
        assertThat(due(MONDAY, "07:59")).isEmpty();
        assertThat(due(MONDAY, "08:00")).containsExactly("Lundi");
        assertThat(due(MONDAY, "23:59")).containsExactly("Lundi");
        assertThat(due(MONDAY.plusDays(1), "00:01"))
                .as("what was missed yesterday is over")
                .isEmpty();
        assertThat(due(MONDAY.plusDays(5), "12:00")).as("Saturday").isEmpty();
    }

    @Test
    void whatWasSentTodayByWhomeverIsNotSentAgainAndIsTomorrow() {
        Digest digest = dossier.digests().named("Lundi").orElseThrow();
        SentDigests sent = new SentDigests(folder);
        sent.begin(digest, MONDAY, at(MONDAY, "07:30").atZone(TownDossiers.PARIS), false);
        sent.done(digest, MONDAY, at(MONDAY, "07:30"), at(MONDAY, "07:31"));
        assertThat(due(MONDAY, "08:00")).isEmpty();
        assertThat(due(MONDAY.plusDays(1), "08:00")).containsExactly("Lundi");
    }

    @Test
    void oneOfWhichNobodyKnowsWaitsForSomebodyToDecide() {
        Digest digest = dossier.digests().named("Lundi").orElseThrow();
        new SentDigests(folder).begin(digest, MONDAY, at(MONDAY, "08:00").atZone(TownDossiers.PARIS), false);
        assertThat(due(MONDAY.plusDays(1), "08:00")).isEmpty();
    }

    @Test
    void aScheduleThatIsMadeAfterItsMomentBeginsTomorrow() {
        dossier.digests().save(digest(at(MONDAY, "14:00")));
        assertThat(due(MONDAY, "14:01")).isEmpty();
        assertThat(due(MONDAY.plusDays(1), "08:00")).containsExactly("Lundi");
    }

    @Test
    void withoutRecipientsOrItemsNothingGoes() {
        Digest digest = dossier.digests().named("Lundi").orElseThrow();
        dossier.digests().save(digest.sentTo(List.of()));
        assertThat(due(MONDAY, "08:00")).isEmpty();
        dossier.digests().save(digest.with(List.of()));
        assertThat(due(MONDAY, "08:00")).isEmpty();
    }

    /** In the night of 31 March 2024, clocks in Paris go from 2 to 3 o’clock. */
    @Test
    void theNextMomentIsOnTheClockOfTheWallAlsoWhereAnHourIsMissing() {
        Digest.Schedule night = new Digest.Schedule(Set.of(DayOfWeek.SUNDAY), LocalTime.of(2, 30), Instant.EPOCH);
        assertThat(night.next(Instant.parse("2024-03-30T12:00:00Z"), TownDossiers.PARIS))
                .isEqualTo(Instant.parse("2024-03-31T01:30:00Z"));
        Digest.Schedule morning = new Digest.Schedule(WORKDAYS, LocalTime.of(8, 0), Instant.EPOCH);
        assertThat(morning.next(at(MONDAY.minusDays(3), "08:00"), TownDossiers.PARIS))
                .isEqualTo(at(MONDAY, "08:00"));
    }
}
