package org.beffroi.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

class ProvenanceTest {

    private static final MentionId ID = new MentionId("essai:1");
    private static final Instant EIGHT = Instant.parse("2026-03-04T08:00:00Z");
    private static final Annotation READ = new Annotation("tone", "3", "tone", List.of("negative"), 0.62);
    private static final Annotator MACHINE = new Annotator() {
        @Override
        public String version() {
            return "tone@3";
        }

        @Override
        public List<Annotation> annotate(Mention mention) {
            return List.of(READ);
        }
    };

    private static Known known(FieldValues values) {
        Mention mention = new Mention(ID, new Origin("essai.csv", new BatchId("lot"), EIGHT), values);
        return Known.nothing(ID).with(Reading.of(mention)).annotatedBy(MACHINE);
    }

    private static FieldValues.Builder text() {
        return FieldValues.builder().put(CoreFields.TEXT_BODY, "Encore du poulet froid");
    }

    private static Act act(String id, Act.Deed deed, int minute) {
        return new Act(id, new BatchId("acts"), "Lou", Act.Hand.HUMAN, EIGHT.plusSeconds(60L * minute), deed);
    }

    private static Optional<Provenance> ofTone(Known known) {
        return known.entry(Fields.core()).provenance(CoreFields.TONE);
    }

    @Test
    void aMachinesWordIsCalledSo() {
        assertThat(ofTone(known(text().build()))).contains(new Provenance.Machine(READ));
    }

    @Test
    void aSourcesWordStandsAboveIt() {
        Known known = known(text().put(CoreFields.TONE, "neutral").build());
        assertThat(ofTone(known)).contains(new Provenance.Stated("essai.csv"));
        assertThat(known.entry(Fields.core()).effective().strings(CoreFields.TONE))
                .containsExactly("neutral");
    }

    @Test
    void aPersonsWordStandsAboveBothUntilItIsWithdrawn() {
        Act corrected = act("1", new Act.Set(ID, "tone", List.of("positive")), 1);
        Act withdrawn = act("2", new Act.Clear(ID, "tone"), 2);
        Known known = known(text().build()).with(List.of(corrected));
        assertThat(ofTone(known)).contains(new Provenance.Human("Lou", corrected.when()));
        Known after = known.with(List.of(withdrawn));
        assertThat(ofTone(after)).contains(new Provenance.Machine(READ));
        assertThat(after.entry(Fields.core()).effective().strings(CoreFields.TONE))
                .containsExactly("negative");
    }

    @Test
    void aNewTextForgetsWhatWasReadInTheOldOne() {
        Mention newer = new Mention(
                ID,
                new Origin("essai.csv", new BatchId("lot"), EIGHT.plusSeconds(60)),
                FieldValues.builder().put(CoreFields.TEXT_BODY, "Merci").build());
        assertThat(ofTone(known(text().build()).with(Reading.of(newer)))).isEmpty();
    }

    @Test
    void nobodySaysAnything() {
        assertThat(known(text().build()).entry(Fields.core()).provenance(CoreFields.PLACE))
                .isEmpty();
    }
}
