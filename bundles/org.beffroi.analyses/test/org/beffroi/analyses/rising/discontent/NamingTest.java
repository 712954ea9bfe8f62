package org.beffroi.analyses.rising.discontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.analyses.rising.FrozenRun;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the heading names is what the scores, the course and the drill-down are of. */
class NamingTest {

    @ParameterizedTest
    @CsvSource({"2025-03-01..2025-03-03", "2025-03-01..2025-03-04", "2025-03-01..2025-03-05", "2025-03-01..2025-03-08"})
    void headingScoresCourseAndDoorSpeakOfOneSubject(String period) {
        try (FrozenRun frozen = new FrozenRun()) {
            Run run = frozen.run();
            Answer answer = new Discontent().answer(new Discontent.Parameters("*", Optional.of(period), 5), run);
            Finding heading = answer.findings().findings().getFirst();
            Scores scores = only(answer, Scores.class);
            String subject = scores.title().substring(0, scores.title().indexOf("\u00a0:"));
            // a sentence, and the name of a chart, begin with a capital
            assertThat(heading.sentence()).containsIgnoringCase(subject);
            assertThat(only(answer, Series.class).title()).endsWithIgnoringCase(subject);
            assertThat(scores.scores())
                    .allSatisfy(score -> assertThat(score.drillDown()).isEqualTo(heading.drillDown()));
        }
    }

    @Test
    void aReasonIsQuotedAsSomebodySaidItAndItsDoorLeadsThere() {
        try (FrozenRun frozen = new FrozenRun()) {
            Run run = frozen.run();
            Answer answer = new Discontent()
                    .answer(new Discontent.Parameters("*", Optional.of("2025-03-01..2025-03-04"), 5), run);
            List<Finding> quoted = answer.findings().findings().stream()
                    .filter(finding -> finding.sentence().contains("par exemple"))
                    .toList();
            assertThat(quoted).isNotEmpty().allSatisfy(finding -> {
                MentionId id = ((DrillDown.ToMention) finding.drillDown().orElseThrow()).id();
                String said = finding.sentence()
                        .replaceAll(".*\u00a0: «\u202f(?:… )?|(?: …)?\u202f»$", "")
                        .strip();
                Mention mention = frozen.corpus().mentions().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
                String written = Stream.of(CoreFields.TITLE, CoreFields.TEXT_BODY)
                        .flatMap(field -> mention.strings(field).stream())
                        .collect(Collectors.joining(" "));
                assertThat(written.replaceAll("\\s+", " ")).contains(said);
            });
            assertThat(answer.findings().findings().getFirst().sentence())
                    .doesNotContain("«\u202fdemain\u202f»", "«\u202fhier\u202f»", "«\u202fmairie\u202f»");
        }
    }

    private static <R> R only(Answer answer, Class<R> shape) {
        List<R> found = answer.results().stream()
                .filter(shape::isInstance)
                .map(shape::cast)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
