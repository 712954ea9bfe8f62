package org.beffroi.analyses.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.analyses.frame.Asked;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Gap;
import org.beffroi.core.analysis.Loss;
import org.beffroi.core.analysis.Visits;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-02-01");

    private final Town town = new Town();

    CoverageTest() {
        town.add("2024-03-01T10:00:00Z", "la cantine", CoreFields.TONE, "negative", CoreFields.LANGUAGE, "fr");
        town.add("2024-03-02T10:00:00Z", "la cantine", CoreFields.TONE, "unsure", CoreFields.LANGUAGE, "fr");
        town.add("2024-03-03T10:00:00Z", "la piscine", CoreFields.LANGUAGE, "fr");
        town.add("2024-03-04T10:00:00Z", "le marché");
    }

    @Test
    void whatIsMissingIsCountedAndWhatNobodyReadsIsNotMeasured() {
        Answer answer = answer();
        assertThat(Town.measure(answer, "share.tone")).isEqualTo(0.5);
        assertThat(Town.measure(answer, "share.sure")).isEqualTo(0.25);
        assertThat(Town.measure(answer, "share.language")).isEqualTo(0.75);
        assertThat(Town.measure(answer, "share.place")).isNaN();
        Scores scores = (Scores) answer.results().getFirst();
        assertThat(scores.scores())
                .filteredOn(score -> score.key().equals("place"))
                .allSatisfy(score -> assertThat(score.value()).isEmpty());
    }

    @Test
    void whatARepairLostIsSaidForGood() {
        town.lost(new Loss(Sentence.of(CoverageTest.class, "coverage.continuity"), Instant.EPOCH, false));
        assertThat(answer().findings().findings()).anySatisfy(finding -> assertThat(finding)
                .returns(
                        Sentence.of(CoverageTest.class, "coverage.continuity").in(Locale.FRENCH),
                        Prose.Finding::sentence)
                .returns(Prose.Weight.CAUTION, Prose.Finding::weight));
    }

    @Test
    void whatWasOnlyImportedHasNoDaysWithoutAnOutageForNobodyWatched() {
        Measure covered = covered(answer());
        assertThat(covered.value()).isNaN();
        assertThat(covered.part().orElseThrow()).returns(4L, Share::base).returns(0L, Share::known);
        assertThat(answer().findings().findings().getFirst().sentence())
                .contains("aucune source n’a été relevée alors")
                .doesNotContain("sans panne");
        Scores scores = (Scores) answer().results().getFirst();
        assertThat(scores.scores())
                .filteredOn(score -> score.key().equals("continuity"))
                .allSatisfy(score -> {
                    assertThat(score.value()).isEmpty();
                    assertThat(score.reason()).contains("aucune source n’a été relevée");
                })
                .hasSize(1);
        Table sources = (Table) answer().results().getLast();
        int gaps = sources.columns().size() - 1;
        assertThat(sources.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells().get(gaps)).isNull());
    }

    @Test
    void daysBeforeTheFirstVisitAreNotKnownToBeWithoutOne() {
        visitedFrom("2024-03-03T09:00:00Z");
        assertThat(covered(answer()).part().orElseThrow())
                .returns(4L, Share::base)
                .returns(2L, Share::known)
                .returns(2L, Share::count);
        assertThat(answer().findings().findings().getFirst().sentence())
                .endsWith("une source a été relevée 2 jours sur 4, dont 2 sans panne connue.");
    }

    private void visitedFrom(String from) {
        town.visited(new Visits("echo", Instant.parse(from), Instant.parse("2024-03-04T20:00:00Z")));
    }

    private static Measure covered(Answer answer) {
        return answer.measures().stream()
                .filter(measure -> measure.key().equals("share.covered"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGapTakesItsDaysFromThoseThatAreCovered() {
        visitedFrom("2024-02-01T09:00:00Z");
        town.gap(new Gap(
                "echo", Instant.parse("2024-03-02T20:00:00Z"), Optional.of(Instant.parse("2024-03-03T08:00:00Z"))));
        assertThat(Town.measure(answer(), "share.covered")).isEqualTo(0.5);
    }

    @Test
    void aSourceThatIsStillDownIsAnAlarm() {
        town.gap(new Gap("echo", Instant.parse("2024-03-04T20:00:00Z"), Optional.empty()));
        assertThat(answer().findings().findings())
                .filteredOn(finding -> finding.weight() == Prose.Weight.ALARM)
                .extracting(Prose.Finding::sentence)
                .containsExactly(
                        "«\u202fecho\u202f» n’a plus été relevée avec succès depuis le 4 mars 2024\u00a0: ce qu’elle"
                                + " apporterait manque jusqu’à maintenant.");
    }

    @Test
    void aSilenceIsUnusualWhereTheSourceSpeaksOften() {
        // 27 of 30 days speak: of runs of three silent days, 30 · 0.9 · 0.1³ = 0.027 are expected.
        List<Long> days = new ArrayList<>(Collections.nCopies(20, 2L));
        days.addAll(List.of(0L, 0L, 0L));
        days.addAll(Collections.nCopies(7, 1L));
        assertThat(source(days).unusualSilence()).contains(new DaySpan(FIRST.plusDays(20), FIRST.plusDays(22)));
    }

    @Test
    void theSameSilenceIsUsualOfASourceThatSpeaksSeldom() {
        // 15 of 30 days speak: 30 · 0.5 · 0.5³ = 1.9 are expected.
        List<Long> days = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            days.add(i % 2 == 0 && i != 10 || i == 9 ? 1L : 0L);
        }
        assertThat(source(days).usual()).isEqualTo(0.5);
        assertThat(source(days).silence()).isPresent();
        assertThat(source(days).unusualSilence()).isEmpty();
    }

    private static SourceDays source(List<Long> days) {
        return new SourceDays("echo", 40, Optional.of(new DaySpan(FIRST, FIRST.plusDays(days.size() - 1L))), days);
    }

    private Answer answer() {
        return new Coverage().answer(new Asked("", Optional.of("2024-03-01..2024-03-04")), town.run());
    }
}
