package org.beffroi.dossier.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.junit.jupiter.api.Test;

class WordTest {

    private static final MentionId ID = new MentionId("test:1");
    private static final Instant START = Instant.parse("2024-03-04T08:00:00Z");

    private final List<Act> acts = new ArrayList<>();

    @Test
    void each_person_has_her_own_last_word() {
        say("Ana", new Act.Set(ID, "tone", List.of("negative")));
        say("Bob", new Act.Set(ID, "tone", List.of("neutral")));
        say("Ana", new Act.Set(ID, "tone", List.of("positive")));

        assertThat(Word.of(entry(), CoreFields.TONE).values())
                .extracting(Word::who, Word::label, Word::when)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ana", "positive", START.plusSeconds(2)),
                        org.assertj.core.groups.Tuple.tuple("Bob", "neutral", START.plusSeconds(1)));
    }

    @Test
    void tags_add_up_whatever_their_order() {
        say("Ana", new Act.Add(ID, "tag", "b"));
        say("Ana", new Act.Add(ID, "tag", "a"));
        say("Ana", new Act.Add(ID, "tag", "c"));
        say("Ana", new Act.Remove(ID, "tag", "c"));
        say("Bob", new Act.Add(ID, "tag", "a"));
        say("Bob", new Act.Add(ID, "tag", "b"));

        assertThat(Word.of(entry(), CoreFields.TAG).values())
                .extracting(Word::label)
                .containsExactly("a | b", "a | b");
    }

    @Test
    void who_withdrew_all_and_machines_have_none() {
        say("Ana", new Act.Set(ID, "tone", List.of("negative")));
        say("Ana", new Act.Clear(ID, "tone"));
        acts.add(new Act(
                "machine",
                new BatchId("lot"),
                "tone",
                Act.Hand.MACHINE,
                START,
                new Act.Set(ID, "tone", List.of("neutral"))));

        assertThat(Word.of(entry(), CoreFields.TONE)).isEmpty();
    }

    private void say(String who, Act.Deed deed) {
        acts.add(new Act(
                "act-" + acts.size(), new BatchId("lot"), who, Act.Hand.HUMAN, START.plusSeconds(acts.size()), deed));
    }

    private Entry entry() {
        Mention mention = new Mention(
                ID,
                new Origin("test", new BatchId("lot"), START),
                FieldValues.builder().put(CoreFields.TEXT_BODY, "La cantine").build());
        return Known.nothing(ID).with(Reading.of(mention)).with(acts).entry(Fields.core());
    }
}
