package org.beffroi.strategy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.result.Basis;
import org.beffroi.strategy.evidence.Runs;
import org.beffroi.testing.archive.NaiveArchive;
import org.junit.jupiter.api.Test;

/** The days that a figure of an analysis is about, kept with it. */
class SpanTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);
    private static final Instant NOW = Instant.parse("2025-03-31T16:00:00Z");

    private final NaiveArchive archive = new NaiveArchive(Fields.core(), PARIS, TODAY);

    private void published(String id, String at) {
        archive.add(List.of(new Mention(
                new MentionId("test:" + id),
                new Origin("test", new BatchId("test"), NOW),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "la cantine")
                        .put(CoreFields.PUBLISHED, Instant.parse(at))
                        .build())));
    }

    private Optional<Span> days(String period, long mentions) {
        Run run = Runs.of(archive, TODAY);
        Basis basis = new Basis(
                "ground",
                1,
                Map.of(),
                Optional.empty(),
                Optional.ofNullable(period),
                PARIS,
                new Basis.State(NOW, mentions, 0),
                NOW,
                mentions,
                List.of());
        return Span.of(basis, run);
    }

    private static Optional<Span> between(String from, String until) {
        return Optional.of(new Span(LocalDate.parse(from), LocalDate.parse(until)));
    }

    @Test
    void theWholeArchiveIsFromItsFirstMentionToItsLast() {
        published("a", "2024-01-02T10:00:00Z");
        published("b", "2025-03-20T10:00:00Z");
        assertThat(days(null, 2)).isEqualTo(between("2024-01-02", "2025-03-20"));
        assertThat(days(" ", 2)).isEqualTo(between("2024-01-02", "2025-03-20"));
    }

    @Test
    void aPeriodIsTheOneThatWasAskedAndAnOpenOneEndsToday() {
        published("a", "2024-01-02T10:00:00Z");
        assertThat(days("2025-01-01..2025-01-31", 2)).isEqualTo(between("2025-01-01", "2025-01-31"));
        assertThat(days("2025-01-01..", 2)).isEqualTo(between("2025-01-01", "2025-03-31"));
        assertThat(days("..2025-01-31", 2)).isEqualTo(between("2024-01-02", "2025-01-31"));
    }

    @Test
    void whatRestsOnNothingHasNoDays() {
        assertThat(days(null, 2)).isEmpty();
        published("a", "2024-01-02T10:00:00Z");
        assertThat(days(null, 0)).isEmpty();
        assertThat(days("2025-01-01..2025-01-31", 0))
                .as("but nothing found in a period was looked for in it")
                .isEqualTo(between("2025-01-01", "2025-01-31"));
    }
}
