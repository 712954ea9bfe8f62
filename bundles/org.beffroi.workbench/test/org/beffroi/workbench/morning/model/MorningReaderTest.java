package org.beffroi.workbench.morning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Rises;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Rise;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.quote.Quote;
import org.junit.jupiter.api.Test;

class MorningReaderTest {

    private static final Instant NOW = Instant.parse("2025-03-31T10:00:00Z");

    private final FakeDossier dossier = new FakeDossier();
    private final List<Mention> mentions = new ArrayList<>();

    private MorningReader reader(Rises... rises) {
        dossier.archive().add(mentions);
        return new MorningReader(
                dossier, List.of(rises).stream().findFirst(), Locale.FRENCH, Optional.empty(), new KnownAnswers<>());
    }

    /** A mention that many days before the dossier's today. */
    private void said(int daysAgo, String tone, Map<Field, Object> more) {
        FieldValues.Builder values = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, "texte " + mentions.size())
                .put(CoreFields.AUTHOR, "quelqu’un")
                .put(CoreFields.PUBLISHED, NOW.minusSeconds(86_400L * daysAgo));
        if (!tone.isEmpty()) {
            values.put(CoreFields.TONE, tone);
        }
        more.forEach(values::put);
        mentions.add(new Mention(
                MentionId.of("test", "m" + mentions.size()),
                new Origin("test", new BatchId("test"), NOW),
                values.build()));
    }

    private void said(int daysAgo, String tone) {
        said(daysAgo, tone, Map.of());
    }

    @Test
    void a_week_is_today_and_the_six_days_before_beside_the_seven_before_those() {
        said(0, "negative");
        said(6, "positive");
        said(7, "positive");
        said(13, "");
        said(14, "negative");
        Morning.Week week = reader().week(Cancel.never());
        assertThat(week.until()).isEqualTo(FakeDossier.TODAY);
        assertThat(week.archive()).isEqualTo(5);
        assertThat(week.mentions()).isEqualTo(2);
        assertThat(week.before()).isEqualTo(2);
        assertThat(week.tones()).containsEntry(Row.Tone.NEGATIVE, 1L).containsEntry(Row.Tone.POSITIVE, 1L);
        assertThat(week.since()).isEmpty();
    }

    @Test
    void a_week_in_which_nothing_was_said_tells_when_something_was_said_last() {
        said(9, "negative");
        said(12, "");
        Morning.Week week = reader().week(Cancel.never());
        assertThat(week.mentions()).isZero();
        assertThat(week.until()).as("its weeks hold something").isEqualTo(FakeDossier.TODAY);
        assertThat(week.latest()).contains(FakeDossier.TODAY.minusDays(9));
        assertThat(MorningReader.weekUntil(week.latest().orElseThrow()))
                .isEqualTo(new Query.Period(
                        CoreFields.PUBLISHED.name(),
                        new Query.FixedDay(FakeDossier.TODAY.minusDays(15)),
                        new Query.FixedDay(FakeDossier.TODAY.minusDays(9))));
    }

    @Test
    void what_waits_is_told_with_what_it_answers() {
        said(2, "neutral", Map.of(CoreFields.TEXT_BODY, "Le chemin sera éclairé lundi"));
        said(1, "negative", Map.of(CoreFields.STATUS, "open", CoreFields.REPLY_TO, "test:m0"));
        said(1, "negative", Map.of(CoreFields.STATUS, "open", CoreFields.REPLY_TO, "test:gone"));
        assertThat(reader().waiting(Cancel.never()).first())
                .extracting(Quote::answers)
                .containsExactlyInAnyOrder(Optional.of("Le chemin sera éclairé lundi"), Optional.empty());
    }

    @Test
    void nothing_is_told_of_what_was_said_last_where_something_is_said_these_days_or_never_was() {
        assertThat(reader().week(Cancel.never()).latest()).isEmpty();
        said(6, "");
        assertThat(reader().week(Cancel.never()).latest()).isEmpty();
    }

    @Test
    void an_export_of_long_ago_is_told_by_its_own_last_weeks() {
        said(400, "negative");
        said(402, "positive");
        Morning.Week week = reader().week(Cancel.never());
        assertThat(week.until()).isEqualTo(FakeDossier.TODAY.minusDays(400));
        assertThat(week.latest()).contains(week.until());
        assertThat(week.mentions()).isEqualTo(2);
    }

    @Test
    void the_week_in_which_most_was_said_is_told_of_an_export_of_long_ago_alone() {
        for (int times = 0; times < 5; times++) {
            said(210, "negative");
        }
        said(90, "neutral");
        Morning.Busiest busiest = reader().week(Cancel.never()).busiest().orElseThrow();
        assertThat(busiest.mentions()).isEqualTo(5);
        assertThat(busiest.first()).isEqualTo(busiest.last().minusDays(6));
        assertThat(FakeDossier.TODAY.minusDays(210)).isBetween(busiest.first(), busiest.last());
        said(1, "neutral");
        assertThat(reader().week(Cancel.never()).busiest())
                .as("where these days tell something")
                .isEmpty();
    }

    @Test
    void each_of_twenty_eight_days_has_its_mentions_by_tone_those_without_one_too() {
        said(0, "negative");
        said(0, "");
        said(27, "neutral");
        said(28, "neutral");
        List<Morning.DayCount> days = reader().week(Cancel.never()).days();
        assertThat(days).hasSize(28);
        assertThat(days.getFirst().day()).isEqualTo(FakeDossier.TODAY.minusDays(27));
        assertThat(days.getFirst().tones()).containsEntry(Row.Tone.NEUTRAL, 1L);
        assertThat(days.getLast().all()).isEqualTo(2);
        assertThat(days.getLast().tones()).containsEntry(Row.Tone.NEGATIVE, 1L).containsEntry(Row.Tone.UNKNOWN, 1L);
        assertThat(days.get(12).all()).isZero();
    }

    @Test
    void what_people_reacted_to_most_is_of_the_week_and_has_reactions() {
        said(1, "", Map.of(CoreFields.LIKES, 4L, CoreFields.SHARES, 3L));
        said(2, "", Map.of(CoreFields.COMMENTS, 9L));
        said(3, "");
        said(20, "", Map.of(CoreFields.LIKES, 100L));
        List<Morning.Reacted> reacted = reader().week(Cancel.never()).reacted();
        assertThat(reacted).extracting(Morning.Reacted::times).containsExactly(9L, 7L);
        assertThat(reacted.getFirst().quote().text()).isEqualTo("texte 1");
    }

    @Test
    void what_was_answered_waits_for_nothing_and_what_is_due_today_is_due() {
        said(1, "", Map.of(CoreFields.STATUS, "open"));
        said(1, "", Map.of(CoreFields.STATUS, "forwarded", CoreFields.DUE, NOW));
        said(1, "", Map.of(CoreFields.STATUS, "forwarded", CoreFields.DUE, NOW.plusSeconds(3 * 86_400)));
        said(1, "", Map.of(CoreFields.STATUS, "answered", CoreFields.DUE, NOW.minusSeconds(86_400)));
        Morning.Waiting waiting = reader().waiting(Cancel.never());
        assertThat(waiting.open()).isEqualTo(3);
        assertThat(waiting.due()).isEqualTo(1);
        assertThat(waiting.first()).extracting(Quote::text).containsExactly("texte 1");
    }

    @Test
    void where_nobody_waits_nothing_is_quoted() {
        said(1, "");
        Morning.Waiting waiting = reader().waiting(Cancel.never());
        assertThat(waiting.open()).isZero();
        assertThat(waiting.first()).isEmpty();
    }

    @Test
    void discontent_is_told_before_peaks_each_with_a_mention_of_its_own() {
        said(0, "negative");
        Rises rises = (rise, query, floor, run) -> List.of(new Episode(
                rise,
                "",
                rise == Rise.PEAK ? "" : "cantine",
                Episode.Stage.RISING,
                NOW,
                Optional.empty(),
                12,
                1.0,
                0.01,
                "parce que",
                query));
        List<Morning.Rising> rising = reader(rises).rising(Cancel.never());
        assertThat(rising).extracting(each -> each.episode().rise()).containsExactly(Rise.DISCONTENT, Rise.PEAK);
        assertThat(rising.getFirst().quotation()).map(Quote::text).contains("texte 0");
    }

    @Test
    void without_anything_that_finds_rises_none_is_told() {
        said(0, "");
        assertThat(reader().rising(Cancel.never())).isEmpty();
    }

    @Test
    void where_the_last_four_weeks_hold_nothing_those_until_what_was_said_last_are_told() {
        said(40, "negative");
        said(46, "positive");
        said(60, "");
        Morning.Week week = reader().week(Cancel.never());
        assertThat(week.until()).isEqualTo(FakeDossier.TODAY.minusDays(40));
        assertThat(week.mentions()).isEqualTo(2);
        assertThat(week.caution()).isEmpty();
        assertThat(week.days().getLast().tones()).containsEntry(Row.Tone.NEGATIVE, 1L);
    }

    @Test
    void a_visit_after_the_last_day_of_a_fictional_dossier_is_compared_with_nothing() {
        said(0, "negative");
        dossier.archive().add(mentions);
        MorningReader later = new MorningReader(
                dossier,
                Optional.empty(),
                Locale.FRENCH,
                Optional.of(FakeDossier.TODAY.plusDays(400)),
                new KnownAnswers<>());
        assertThat(later.week(Cancel.never()).since()).isEmpty();
        MorningReader before = new MorningReader(
                dossier,
                Optional.empty(),
                Locale.FRENCH,
                Optional.of(FakeDossier.TODAY.minusDays(1)),
                new KnownAnswers<>());
        assertThat(before.week(Cancel.never()).since())
                .map(Morning.Since::day)
                .contains(FakeDossier.TODAY.minusDays(1));
    }

    @Test
    void an_unsure_tone_is_counted_by_itself_and_never_as_neutral() {
        said(0, "unsure");
        said(0, "negative");
        Morning.Week week = reader().week(Cancel.never());
        assertThat(week.days().getLast().tones())
                .containsEntry(Row.Tone.UNSURE, 1L)
                .doesNotContainKey(Row.Tone.NEUTRAL);
    }

    @Test
    void an_empty_archive_has_days_without_mentions() {
        Morning.Week week = reader().week(Cancel.never());
        assertThat(week.archive()).isZero();
        assertThat(week.days()).extracting(Morning.DayCount::all).containsOnly(0L);
        assertThat(LocalDate.of(2025, 3, 31)).isEqualTo(week.until());
    }
}
