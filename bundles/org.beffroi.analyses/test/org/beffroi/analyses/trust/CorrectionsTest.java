package org.beffroi.analyses.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private final Town town = new Town();

    CorrectionsTest() {
        MentionId first = town.add("2024-03-01T10:00:00Z", "la cantine", CoreFields.TONE, "negative");
        MentionId second = town.add("2024-03-01T11:00:00Z", "la cantine", CoreFields.TONE, "negative");
        town.add("2024-03-02T10:00:00Z", "la cantine", CoreFields.TONE, "positive");
        MentionId fourth = town.add("2024-03-02T11:00:00Z", "la cantine", CoreFields.TONE, "positive");
        town.act(first, "2024-03-03T10:00:00Z", CoreFields.TONE, "positive");
        town.act(second, "2024-03-04T10:00:00Z", CoreFields.TONE, "negative");
        town.act(fourth, "2024-03-05T10:00:00Z", CoreFields.TONE, "negative");
        town.act(first, "2024-03-06T10:00:00Z", CoreFields.TONE, "neutral");
    }

    @Test
    void whatWasReadStandsAgainstWhatPeopleMadeOfIt() {
        Answer answer = answer(Optional.empty());
        assertThat(Town.measure(answer, "corrected")).isEqualTo(2);
        assertThat(Town.measure(answer, "agreement")).isEqualTo(1 / 3.0);
        assertThat(lines(answer)).containsExactly(List.of(1.0, 0.0), List.of(0.5, 0.5));
    }

    @Test
    void eachPairLeadsToItsMentions() {
        Table table = (Table) answer(Optional.empty()).results().get(1);
        assertThat(table.rows()).hasSize(3).allSatisfy(row -> assertThat(town.snapshot()
                        .count(((DrillDown.ToMentions) row.drillDown().orElseThrow()).query(), Cancel.never()))
                .isEqualTo(1));
    }

    @Test
    void sinceADayWhatPeopleHadSaidBeforeStandsAsItWas() {
        Answer answer = answer(Optional.of("2024-03-05.."));
        Table table = (Table) answer.results().get(1);
        assertThat(table.rows())
                .extracting(Table.Row::cells)
                .containsExactlyInAnyOrder(List.of("positive", "neutre", 1L), List.of("positive", "négative", 1L));
        assertThat(lines(answer)).containsExactly(List.of(0.5, 0.0), List.of(0.5, 0.5));
    }

    @Test
    void whereNobodyCorrectedNoShareIsCalledBeforeOrAfter() {
        assertThat(answer(Optional.of("2024-03-07..")).measures())
                .extracting(Measure::key)
                .containsExactly("corrected", "agreement");
        assertThat(answer(Optional.empty()).measures())
                .extracting(Measure::key)
                .containsExactly("corrected", "agreement", "share.before", "share.after");
    }

    private Answer answer(Optional<String> since) {
        return new Corrections()
                .answer(new Corrections.Parameters("", Optional.empty(), "tone", Optional.empty(), since), town.run());
    }

    private static List<List<Double>> lines(Answer answer) {
        return ((Series) answer.results().getFirst())
                .lines().stream()
                        .map(line ->
                                line.points().stream().map(Series.Point::value).toList())
                        .toList();
    }
}
