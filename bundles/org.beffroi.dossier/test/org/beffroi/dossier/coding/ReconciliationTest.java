package org.beffroi.dossier.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final MentionId ID = new MentionId("test:1");
    private static final Instant START = Instant.parse("2024-03-04T08:00:00Z");

    private final List<Act> acts = new ArrayList<>();

    @BeforeEach
    void twoWhoDiffer() {
        say("Ana", "negative", new BatchId("lot"));
        say("Bob", "neutral", new BatchId("lot"));
    }

    @Test
    void what_was_agreed_holds_and_is_no_longer_to_be_talked_over() {
        assertThat(agreement().toReconcile()).hasSize(1);
        say("Ana", "neutral", Reconciliation.batch());
        assertThat(entry().effective().string(CoreFields.TONE)).contains("neutral");
        assertThat(agreement().toReconcile()).isEmpty();
    }

    @Test
    void agreement_is_measured_on_what_was_said_before() {
        say("Ana", "neutral", Reconciliation.batch());
        assertThat(agreement().units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.words().get("Ana").label()).isEqualTo("negative"));
        assertThat(agreement().share()).hasValue(0);
    }

    @Test
    void who_codes_it_again_opens_it_again() {
        say("Ana", "neutral", Reconciliation.batch());
        say("Bob", "positive", new BatchId("lot"));
        assertThat(agreement().toReconcile()).hasSize(1);
    }

    private Agreement agreement() {
        return Agreement.of(List.of(entry()).iterator(), CoreFields.TONE, Set.of());
    }

    private void say(String who, String tone, BatchId batch) {
        acts.add(new Act(
                "act-" + acts.size(),
                batch,
                who,
                Act.Hand.HUMAN,
                START.plusSeconds(acts.size()),
                new Act.Set(ID, CoreFields.TONE.name(), List.of(tone))));
    }

    private Entry entry() {
        Mention mention = new Mention(
                ID,
                new Origin("test", new BatchId("lot"), START),
                FieldValues.builder().put(CoreFields.TEXT_BODY, "La cantine").build());
        return Known.nothing(ID).with(Reading.of(mention)).with(acts).entry(Fields.core());
    }
}
