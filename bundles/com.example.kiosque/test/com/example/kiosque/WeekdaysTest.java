package com.example.kiosque;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.testing.analysis.AnalysisContract;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.beffroi.testing.mention.MentionBuilder;
import org.junit.jupiter.api.Test;

class WeekdaysTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Weekdays();
    }

    @Override
    protected List<Map<String, List<String>>> variants() {
        return List.of(Map.of("query", List.of("cantine"), "period", List.of("2025-03-01..2025-03-31")));
    }

    @Test
    void countsArticlesByTheDayOnWhichTheyArePublishedInTheTown() {
        FrozenCorpus corpus = new FrozenCorpus();
        try (Archive archive = new NaiveArchive(corpus.fields(), FrozenCorpus.ZONE, FrozenCorpus.TODAY)) {
            archive.add(List.of(
                    // Half past eleven on Monday evening in London is Tuesday in Paris.
                    MentionBuilder.article("press:1", "Le Fanal", "Un")
                            .at("2025-03-03T23:30:00Z")
                            .made(),
                    MentionBuilder.article("press:2", "Le Fanal", "Deux")
                            .at("2025-03-11T08:00:00Z")
                            .made(),
                    MentionBuilder.article("press:3", "L’Écho", "Trois")
                            .at("2025-03-12T08:00:00Z")
                            .made(),
                    MentionBuilder.article("press:4", "L’Écho", "Quatre").made(),
                    MentionBuilder.post("x:5").at("2025-03-12T08:00:00Z").made()));
            try (Snapshot snapshot = archive.snapshot()) {
                Answer answer = new Weekdays()
                        .answer(
                                new Weekdays.Parameters("", Optional.empty(), 8),
                                corpus.run(snapshot, Locale.ENGLISH, Cancel.never()));
                assertThat(answer.findings().findings().getFirst().sentence())
                        .isEqualTo("Most is published on Tuesday: 2 of 3 articles.");
                assertThat(answer.leftOut()).containsExactly("1 article without a date is left out.");
                assertThat(answer.mentions()).isEqualTo(3);
            }
        }
    }
}
