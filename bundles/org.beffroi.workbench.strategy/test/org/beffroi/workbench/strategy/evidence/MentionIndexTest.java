package org.beffroi.workbench.strategy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.mention.MentionId;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Test;

class MentionIndexTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Strategy strategy = MAKE.createStrategy();
    private final Objective objective = MAKE.createObjective();
    private final Risk risk = MAKE.createRisk();

    MentionIndexTest() {
        strategy.getObjectives().add(objective);
        strategy.getRisks().add(risk);
    }

    private static MentionEvidence quoting(String mention) {
        MentionEvidence evidence = MAKE.createMentionEvidence();
        evidence.setMention(mention);
        return evidence;
    }

    @Test
    void a_mention_leads_to_all_that_rests_on_it_each_once() {
        objective.getEvidence().add(quoting("m1"));
        objective.getEvidence().add(quoting("m1"));
        risk.getEvidence().add(quoting("m2"));
        risk.getEvidence().add(quoting("m1"));
        MentionIndex index = MentionIndex.of(strategy);
        assertThat(index.of(new MentionId("m1"))).hasSize(2).contains(objective, risk);
        assertThat(index.of(new MentionId("m2"))).singleElement().isSameAs(risk);
        assertThat(index.of(new MentionId("m3"))).isEmpty();
    }

    @Test
    void searches_and_mentions_that_were_erased_lead_nowhere() {
        objective.getEvidence().add(MAKE.createQueryEvidence());
        objective.getEvidence().add(MAKE.createMentionEvidence());
        assertThat(MentionIndex.of(strategy).of(new MentionId("m1"))).isEmpty();
        assertThat(MentionIndex.empty().of(new MentionId("m1"))).isEmpty();
    }
}
