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

    @Test
    void bars_are_told_by_tone_and_what_has_none_is_left_out() {
        add("first", "2025-03-01");
        Instant published = Instant.parse("2025-03-20T10:00:00Z");
        List<String> tones = List.of("negative", "negative", "positive");
        for (int i = 0; i < tones.size(); i++) {
            dossier.archive()
                    .add(List.of(new Mention(
                            MentionId.of("test", "toned" + i),
                            new Origin("test", new BatchId("test"), published),
                            FieldValues.builder()
                                    .put(CoreFields.TEXT_BODY, "cantine")
                                    .put(CoreFields.TONE, tones.get(i))
                                    .put(CoreFields.PUBLISHED, published)
                                    .build())));
        }
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            TimesReader reader = TimesReader.of(dossier, Locale.FRENCH);
            RefinedQuery all = RefinedQuery.everything();
            Times times = reader.toned(snapshot, all, reader.read(snapshot, all, Cancel.never()), Cancel.never());
            assertThat(times.tones()).hasSameSizeAs(times.near().bars());
            int last = times.tones().size() - 1;
            assertThat(times.near().bars().get(last).found()).isEqualTo(3);
            assertThat(times.tones().get(last))
                    .containsEntry(Row.Tone.NEGATIVE, 2L)
                    .containsEntry(Row.Tone.POSITIVE, 1L)
                    .containsEntry(Row.Tone.NEUTRAL, 0L);
            assertThat(times.tones().getFirst().values()).containsOnly(0L);
        }
    }
}
