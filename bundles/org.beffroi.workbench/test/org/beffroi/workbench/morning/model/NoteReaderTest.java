package org.beffroi.workbench.morning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.workbench.analysis.model.sample.ToldNote;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.Test;

class NoteReaderTest {

    private final FakeDossier dossier = new FakeDossier();

    private Morning.Note note(long daysAgo) {
        return note(daysAgo, NoteRecipient.standard());
    }

    private Morning.Note note(long daysAgo, NoteRecipient recipient) {
        dossier.archive()
                .add(List.of(new Mention(
                        MentionId.of("test", "m"),
                        new Origin("test", new BatchId("test"), Instant.EPOCH),
                        FieldValues.builder()
                                .put(CoreFields.TEXT_BODY, "bonjour")
                                .put(CoreFields.DEPARTMENT, "voirie")
                                .put(
                                        CoreFields.PUBLISHED,
                                        FakeDossier.TODAY
                                                .minusDays(daysAgo)
                                                .atTime(12, 0)
                                                .atZone(dossier.settings().zone())
                                                .toInstant())
                                .build())));
        return new NoteReader(dossier, analyses(List.of(new ToldNote())), Locale.ENGLISH, new KnownAnswers<>())
                .read(recipient, Cancel.never());
    }

    private static Analyses analyses(List<Analysis<?>> all) {
        return new Analyses(all, new Guests(), Clock.systemUTC());
    }

    @Test
    void the_note_of_this_morning_shows_with_its_doors_and_what_it_rests_on() {
        Morning.Note note = note(0);
        assertThat(note.limits()).containsExactly("what it rests on");
        assertThat(note.points()).singleElement().satisfies(point -> {
            assertThat(point.sentence()).isEqualTo("today");
            assertThat(point.alarming()).isTrue();
            assertThat(point.door()).contains(DrillDown.to(new Query.Everything()));
        });
    }

    @Test
    void where_nothing_was_said_for_a_week_it_is_that_of_the_last_day() {
        String day = FakeDossier.TODAY.minusDays(9).toString();
        assertThat(note(9).points()).extracting(Morning.Point::sentence).containsExactly(day + ".." + day);
    }

    @Test
    void without_the_analysis_it_says_so() {
        NoteReader reader = new NoteReader(dossier, analyses(List.of()), Locale.ENGLISH, new KnownAnswers<>());
        assertThatThrownBy(() -> reader.read(NoteRecipient.standard(), Cancel.never()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void it_is_for_any_level_that_the_analysis_lists_or_a_department_of_the_archive_the_standard_first() {
        assertThat(note(0).addressees())
                .extracting(one -> one.recipient().written())
                .containsExactly("communication/", "cabinet/", "department/voirie");
        assertThat(note(0).title()).isEqualTo("COMMUNICATION ");
        assertThat(note(0, NoteRecipient.read("cabinet/")).title()).isEqualTo("CABINET ");
        Morning.Note roads = note(0, NoteRecipient.read("department/voirie"));
        assertThat(roads.title()).isEqualTo("DEPARTMENT voirie");
        assertThat(roads.asked().parameters())
                .containsEntry("level", List.of("department"))
                .containsEntry("service", List.of("voirie"));
    }

    @Test
    void for_a_department_that_is_gone_or_words_of_another_version_it_is_the_standard_one() {
        assertThat(note(0, NoteRecipient.read("department/jardins")).title()).isEqualTo("COMMUNICATION ");
        assertThat(note(0, NoteRecipient.read("anything")).title()).isEqualTo("COMMUNICATION ");
    }
}
