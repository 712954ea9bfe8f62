package org.beffroi.workbench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.reading.ThreadSection.Line;
import org.junit.jupiter.api.Test;

/** The order in which a conversation is told. */
class ThreadSectionTest {

    private final NaiveArchive archive = new NaiveArchive(Fields.core(), ZoneOffset.UTC, LocalDate.of(2025, 3, 9));
    private final List<MentionId> oldestFirst = new ArrayList<>();

    private void message(String id, String answers, String speaker) {
        FieldValues.Builder values = FieldValues.builder().put(CoreFields.TEXT_BODY, id);
        if (!answers.isEmpty()) {
            values.put(CoreFields.REPLY_TO, "test:" + answers);
        }
        if (!speaker.isEmpty()) {
            values.put(CoreFields.SPEAKER, speaker);
        }
        MentionId identity = MentionId.of("test", id);
        oldestFirst.add(identity);
        archive.add(
                List.of(new Mention(identity, new Origin("test", new BatchId("test"), Instant.EPOCH), values.build())));
    }

    private List<String> told() {
        try (Snapshot now = archive.snapshot()) {
            List<Row> rows = oldestFirst.stream()
                    .map(id -> row(now.entry(id).orElseThrow()))
                    .toList();
            return Line.of(rows).stream()
                    .map(line -> ">".repeat(line.depth()) + line.row().text() + (line.own() ? "*" : ""))
                    .toList();
        }
    }

    private static Row row(Entry entry) {
        return new Row(
                entry,
                Row.Tone.UNKNOWN,
                "",
                "",
                Optional.empty(),
                "",
                entry.effective().string(CoreFields.TEXT_BODY).orElse(""),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    @Test
    void what_began_it_is_first_and_answers_stand_below_what_they_answer() {
        message("root", "", "");
        message("a", "root", "");
        message("b", "root", "");
        message("reply", "a", "own");
        message("thanks", "reply", "");
        assertThat(told()).containsExactly("root", ">a", ">>reply*", ">>>thanks", ">b");
    }

    @Test
    void an_answer_to_what_is_not_here_stands_below_the_beginning() {
        message("root", "", "");
        message("late", "gone", "");
        assertThat(told()).containsExactly("root", ">late");
    }

    @Test
    void answers_in_a_circle_are_told_once_each() {
        message("root", "", "");
        message("a", "b", "");
        message("b", "a", "");
        assertThat(told()).containsExactly("root", ">a", ">b");
    }
}
