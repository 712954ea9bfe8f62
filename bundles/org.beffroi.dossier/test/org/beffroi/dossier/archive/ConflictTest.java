package org.beffroi.dossier.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.Hand;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.dossier.journal.ActJson;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private static final MentionId ID = new MentionId("test:1");
    private static final BatchId BATCH = new BatchId("lot");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void two_who_did_not_see_each_other_are_in_conflict_and_the_later_word_stands() {
        Act lou = set("a", "Lou", 0, "voirie").seeing(entry());
        Act max = set("b", "Max", 60, "propreté").seeing(entry());
        Entry both = entry(max, lou);
        assertThat(both.effective().string(CoreFields.DEPARTMENT)).contains("propreté");
        assertThat(Conflict.of(both)).containsExactly(new Conflict(max, lou, false));
        assertThat(Conflict.open(both, "department").orElseThrow().lost()).containsExactly("voirie");

        Act settling = set("c", "Lou", 120, "voirie").seeing(both);
        Entry settled = entry(max, lou, settling);
        assertThat(Conflict.of(settled)).containsExactly(new Conflict(max, lou, true));
        assertThat(Conflict.open(settled, "department")).isEmpty();
    }

    @Test
    void a_correction_and_an_agreement_are_no_conflict() {
        Act lou = set("a", "Lou", 0, "voirie").seeing(entry());
        Act corrected = set("b", "Max", 60, "propreté").seeing(entry(lou));
        Act same = set("c", "Max", 60, "voirie").seeing(entry());
        Act unsaid = set("d", "Max", 60, "propreté");
        assertThat(Conflict.of(entry(lou, corrected))).isEmpty();
        assertThat(Conflict.of(entry(lou, same))).isEmpty();
        assertThat(Conflict.of(entry(lou, unsaid))).isEmpty();
    }

    @Test
    void a_clock_that_is_late_makes_a_conflict_of_a_correction() {
        Act lou = set("a", "Lou", 600, "voirie").seeing(entry());
        Act corrected = set("b", "Max", 60, "propreté").seeing(entry(lou));
        Entry both = entry(lou, corrected);
        assertThat(both.effective().string(CoreFields.DEPARTMENT)).contains("voirie");
        assertThat(Conflict.of(both)).containsExactly(new Conflict(lou, corrected, false));
    }

    @Test
    void what_was_seen_and_undone_since_is_no_conflict() {
        Act first = set("a", "Lou", 0, "voirie").seeing(entry());
        Act undone = set("b", "Max", 60, "propreté").seeing(entry(first));
        Act last = set("c", "Zoé", 120, "écoles").seeing(entry(first, undone));
        assertThat(Conflict.of(entry(first, last))).isEmpty();
    }

    @Test
    void a_machine_is_in_conflict_with_nobody() {
        Act machine = new Act(
                "m",
                BATCH,
                "routing",
                Hand.MACHINE,
                NOW,
                set("m", "", 0, "écoles").deed());
        Act lou = set("a", "Lou", 60, "voirie").seeing(entry(machine));
        assertThat(lou.seen()).contains(Act.NONE_SEEN);
        assertThat(Conflict.of(entry(machine, lou))).isEmpty();
    }

    @Test
    void what_was_seen_is_written_down() throws IOException {
        for (Act act : List.of(set("a", "Lou", 0, "x"), set("a", "Lou", 0, "x").seeing(entry()))) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
                new ActJson().write(act, json);
            }
            try (JsonParser json = new JsonFactory().createParser(line.toString())) {
                json.nextToken();
                assertThat(new ActJson().read(json)).isEqualTo(act);
            }
        }
    }

    private static Act set(String id, String who, int seconds, String department) {
        return new Act(
                id,
                BATCH,
                who,
                Hand.HUMAN,
                NOW.plusSeconds(seconds),
                new Act.Set(ID, CoreFields.DEPARTMENT.name(), List.of(department)));
    }

    private static Entry entry(Act... acts) {
        FieldValues values =
                FieldValues.builder().put(CoreFields.TEXT_BODY, "La cantine").build();
        Mention mention = new Mention(ID, new Origin("test", BATCH, NOW), values);
        return Known.nothing(ID).with(Reading.of(mention)).with(List.of(acts)).entry(Fields.core());
    }
}
