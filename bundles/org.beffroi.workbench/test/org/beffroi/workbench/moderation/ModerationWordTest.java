package org.beffroi.workbench.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.Test;

/** A mention in which a machine reads an insult of an elected official. */
class ModerationWordTest {

    private static final MentionId ID = new MentionId("x:1");
    private static final Instant EIGHT = Instant.parse("2026-03-04T08:00:00Z");
    private static final Query QUEUE = new Query.FieldIs(CoreFields.MODERATION.name(), "*");

    private static Mention mention() {
        return new Mention(
                ID,
                new Origin("essai.csv", new BatchId("lot"), EIGHT),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "Maire, espèce de guignol !")
                        .build());
    }

    private static Annotator reading(String... kinds) {
        return new OneReading(List.of(kinds));
    }

    private static Known read(String... kinds) {
        return Known.nothing(ID).with(Reading.of(mention())).annotatedBy(reading(kinds));
    }

    private static Known after(Known before, ModerationWord word) {
        List<Act> acts = new ArrayList<>(before.acts());
        for (Act.FieldDeed deed : word.on(before.entry(Fields.core()))) {
            acts.add(new Act(
                    "act" + acts.size(),
                    new BatchId("acts"),
                    "Lou",
                    Act.Hand.HUMAN,
                    EIGHT.plusSeconds(acts.size()),
                    deed));
        }
        return before.with(acts);
    }

    private static ModerationWord nothing() {
        return ModerationWord.nothing(Locale.FRENCH);
    }

    private static Entry entry(Known known) {
        return known.entry(Fields.core());
    }

    @Test
    void nothing_to_moderate_is_a_correction_that_says_what_had_been_read() {
        Entry cleared = entry(after(read("insult"), nothing()));
        assertThat(ModerationWord.kinds(cleared)).isEmpty();
        assertThat(cleared.effective().string(CoreFields.AIMED_AT)).isEmpty();
        assertThat(cleared.effective().strings(CoreFields.CORRECTED)).contains("moderation");
        assertThat(cleared.effective().strings(CoreFields.READ_AS)).contains("moderation:insult");
        assertThat(ModerationWord.isCleared(cleared)).isTrue();
        assertThat(nothing().on(cleared)).as("said once").isEmpty();
    }

    @Test
    void a_machine_that_reads_again_changes_nothing_of_it() {
        Known cleared = after(read("insult"), nothing());
        Entry again = entry(cleared.annotatedBy(reading("threat", "insult")));
        assertThat(ModerationWord.kinds(again)).isEmpty();
        assertThat(again.effective().string(CoreFields.AIMED_AT)).isEmpty();
        Known marked = after(read(), ModerationWord.of("threat", Locale.FRENCH));
        assertThat(ModerationWord.kinds(entry(marked.annotatedBy(reading("hate")))))
                .containsExactly("threat");
    }

    @Test
    void a_kind_that_was_missed_is_added_to_what_was_read() {
        Known marked = after(read("insult"), ModerationWord.of("threat", Locale.FRENCH));
        assertThat(ModerationWord.kinds(entry(marked))).containsExactly("threat", "insult");
        assertThat(entry(marked).effective().string(CoreFields.AIMED_AT)).contains("elected");
    }

    @Test
    void a_press_confirms_what_a_machine_read_and_takes_back_what_a_person_said() {
        Known read = read("insult");
        Known confirmed = after(read, ModerationWord.pressed("insult", entry(read), Locale.FRENCH));
        assertThat(ModerationWord.kinds(entry(confirmed))).containsExactly("insult");
        assertThat(confirmed.acts()).hasSize(1);
        Known taken = after(confirmed, ModerationWord.pressed("insult", entry(confirmed), Locale.FRENCH));
        assertThat(ModerationWord.isCleared(entry(taken))).isTrue();
    }

    @Test
    void whom_it_aims_at_is_read_again_where_something_is_found_after_all() {
        Known cleared = after(read("insult"), nothing());
        Entry again = entry(after(cleared, ModerationWord.of("insult", Locale.FRENCH)));
        assertThat(again.effective().string(CoreFields.AIMED_AT)).contains("elected");
    }

    @Test
    void it_leaves_the_queue_and_comes_back_where_that_is_undone() {
        Archive archive = new FakeDossier(reading("insult")).archive();
        archive.add(List.of(mention()));
        Acts acts = new Acts(archive, "Lou", Runnable::run, Runnable::run);
        Entry before;
        try (Snapshot now = archive.snapshot()) {
            assertThat(now.count(QUEUE, Cancel.never())).isEqualTo(1);
            before = now.entry(ID).orElseThrow();
        }
        acts.perform(nothing().saidOf(before), nothing().on(before), before);
        assertThat(nothing().saidOf(before).in(Locale.FRENCH)).isEqualTo("Rien à modérer");
        try (Snapshot now = archive.snapshot()) {
            assertThat(now.count(QUEUE, Cancel.never())).isZero();
        }
        acts.undo();
        try (Snapshot now = archive.snapshot()) {
            assertThat(now.count(QUEUE, Cancel.never())).isEqualTo(1);
            assertThat(now.entry(ID).orElseThrow().effective().string(CoreFields.AIMED_AT))
                    .contains("elected");
        }
    }

    @Test
    void words_say_what_it_is_then() {
        Entry read = entry(read("insult"));
        assertThat(ModerationWord.of("threat", Locale.FRENCH).saidOf(read).in(Locale.FRENCH))
                .isEqualTo("Modération\u00a0: menace possible, injure possible");
        assertThat(nothing().said(3).in(Locale.FRENCH)).isEqualTo("Rien à modérer, 3 mentions");
    }

    /** Reads the same in every mention. */
    private record OneReading(List<String> kinds) implements Annotator {

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Annotation> annotate(Mention mention) {
            return kinds.isEmpty()
                    ? List.of()
                    : List.of(
                            new Annotation("moderation", "1", "moderation", kinds, 0.8),
                            new Annotation("moderation", "1", "aimedAt", List.of("elected"), 0.8));
        }
    }
}
