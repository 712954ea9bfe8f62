package org.beffroi.workbench.listen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.junit.jupiter.api.Test;

class TimesReaderTest {

    private final FakeDossier dossier = new FakeDossier();

    @Test
    void time_is_cut_as_finely_as_it_can_be_told_apart() {
        assertThat(TimesReader.unit(1)).isEqualTo(Unit.HOUR);
        assertThat(TimesReader.unit(30)).isEqualTo(Unit.DAY);
        assertThat(TimesReader.unit(540)).isEqualTo(Unit.WEEK);
        assertThat(TimesReader.unit(3_650)).isEqualTo(Unit.MONTH);
        assertThat(TimesReader.unit(10_000)).isEqualTo(Unit.QUARTER);
        assertThat(TimesReader.unit(40_000)).isEqualTo(Unit.YEAR);
    }

    private void add(String source, String day) {
        Instant published = Instant.parse(day + "T10:00:00Z");
        dossier.archive()
                .add(List.of(new Mention(
                        MentionId.of("test", day),
                        new Origin(source, new BatchId(source), published),
                        FieldValues.builder()
                                .put(CoreFields.TEXT_BODY, "cantine")
                                .put(CoreFields.PUBLISHED, published)
                                .build())));
    }

    @Test
    void a_day_between_two_imports_is_not_watched_and_a_silent_day_of_one_is() {
        add("first", "2025-03-01");
        add("first", "2025-03-03");
        add("second", "2025-03-05");
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Times times =
                    TimesReader.of(dossier, Locale.FRENCH).read(snapshot, RefinedQuery.everything(), Cancel.never());
            assertThat(times.near().bars())
                    .extracting(Times.Bar::all, Times.Bar::watched)
                    .containsExactly(
                            tuple(1L, true), tuple(0L, true), tuple(1L, true), tuple(0L, false), tuple(1L, true));
        }
    }
}
