package org.beffroi.strategy.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Table;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.PeakEvidence;
import org.beffroi.strategy.model.Point;
import org.beffroi.strategy.risk.told.Told;
import org.beffroi.testing.archive.NaiveArchive;
import org.junit.jupiter.api.Test;

class PeakRecomputingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 20);
    private static final Instant NOW = Instant.parse("2025-03-20T16:00:00Z");
    private static final Instant START = Instant.parse("2025-03-03T23:00:00Z");

    private final NaiveArchive archive = new NaiveArchive(Fields.core(), PARIS, TODAY);
    private final List<Table.Row> rows = new ArrayList<>();
    private final PeakEvidence peak = new Gathering().peak("cantine", Instant.parse("2025-03-05T09:00:00Z"));

    private void say(int many, LocalDate day) {
        for (int i = 0; i < many; i++) {
            archive.add(List.of(new Mention(
                    new MentionId("test:" + day + "-" + i),
                    new Origin("test", new BatchId("test"), NOW),
                    FieldValues.builder()
                            .put(CoreFields.TEXT_BODY, "la cantine")
                            .put(
                                    CoreFields.PUBLISHED,
                                    day.atTime(12, 0).atZone(PARIS).toInstant())
                            .build())));
        }
    }

    private void rise(long count, String why) {
        Query.Period days = new Query.Period(
                CoreFields.PUBLISHED.name(),
                new Query.FixedDay(LocalDate.of(2025, 3, 4)),
                new Query.FixedDay(LocalDate.of(2025, 3, 6)));
        rows.clear();
        rows.add(Table.Row.of(
                Arrays.asList(START, START.plusSeconds(3 * 86_400), count, 1.25, why), DrillDown.to(days)));
    }

    private EvidenceState again() {
        Run run = Runs.of(archive, TODAY);
        Analyses analyses = new Analyses(List.of(new Told.Peaks(rows)), new Guests(), Clock.fixed(NOW, ZoneOffset.UTC));
        return new Recomputing(new Ground(run, Optional.of(analyses), NOW, "Élise")).again(peak);
    }

    @Test
    void aPeakIsTakenWithItsDaysWhatWasExpectedAndWhatItStandsOutOf() {
        say(1, LocalDate.of(2025, 2, 10));
        say(9, LocalDate.of(2025, 3, 4));
        say(3, LocalDate.of(2025, 3, 6));
        rise(12, "Ce qui le distingue : « poulet ».");
        assertThat(again()).isEqualTo(EvidenceState.FRESH);
        assertThat(peak.getStart()).isEqualTo(START);
        assertThat(peak.getFrom()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(peak.getUntil()).isEqualTo(LocalDate.of(2025, 3, 6));
        assertThat(peak.getCount()).isEqualTo(12);
        assertThat(peak.getExpected()).isEqualByComparingTo("1.25");
        assertThat(peak.getExplanation()).isEqualTo("Un pic. Ce qui le distingue : « poulet ».");
        assertThat(peak.getName()).isEqualTo("Pic du 4 mars 2025\u00a0: cantine");
        assertThat(peak.getPoints())
                .as("four weeks before, and after it as far as today")
                .extracting(Point::getOn)
                .startsWith(LocalDate.of(2025, 2, 4))
                .endsWith(TODAY)
                .hasSize(45);
        assertThat(peak.getPoints().get(6).getValue()).isEqualByComparingTo("1");
    }

    @Test
    void theSameAgainIsTheSameAndWhatAPersonWroteStays() {
        say(12, LocalDate.of(2025, 3, 4));
        rise(12, "Ce qui le distingue : « poulet ».");
        again();
        peak.setExplanation("La photo du poulet froid.");
        peak.setName("Le mardi noir");
        assertThat(again()).isEqualTo(EvidenceState.SAME);
        assertThat(peak.getExplanation()).isEqualTo("La photo du poulet froid.");
        assertThat(peak.getName()).isEqualTo("Le mardi noir");
        say(13, LocalDate.of(2025, 3, 5));
        assertThat(again()).isEqualTo(EvidenceState.CHANGED);
        assertThat(peak.getChange()).contains("12").contains("25");
    }

    @Test
    void onceItIsNoPeakAnyMoreItSaysSo() {
        say(12, LocalDate.of(2025, 3, 4));
        rise(12, "Ce qui le distingue : « poulet ».");
        again();
        rows.clear();
        assertThat(again()).isEqualTo(EvidenceState.CHANGED);
        assertThat(peak.getChange()).startsWith("Ce n’est plus un pic").contains("12");
        assertThat(peak.getExpected()).as("what was seen stays").isEqualByComparingTo("1.25");
    }

    @Test
    void whereThereIsNoneNothingIsTaken() {
        assertThatThrownBy(this::again).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains("5 mars 2025"));
    }
}
