package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.archive.Act;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.MentionId;
import org.junit.jupiter.api.Test;

class ActBatchTest {

    private static final BatchId TAGS = new BatchId("annotate-1");

    private final List<Act> acts = new ArrayList<>();

    @Test
    void undoingAgainAndAgainTakesBackAndBringsBack() {
        record(TAGS, new Act.Add(new MentionId("x:1"), "tag", "rentrée"));
        record(TAGS, new Act.Add(new MentionId("x:2"), "tag", "rentrée"));
        for (int time = 0; time < 6; time++) {
            ActBatch batch = ActBatch.of(TAGS, acts).orElseThrow();
            assertThat(batch.size()).isEqualTo(2);
            assertThat(batch.undone()).isEqualTo(time % 2 == 1);
            record(new BatchId("undo-" + time), batch.undoing());
        }
    }

    @Test
    void anUnknownNameIsNoBatch() {
        record(new BatchId("undo-0"), new Act.UndoBatch(TAGS));

        assertThat(ActBatch.of(TAGS, acts)).isEmpty();
        assertThat(ActBatch.of(new BatchId("undo-0"), acts)).isEmpty();
    }

    private void record(BatchId batch, Act.Deed deed) {
        Instant when = Instant.parse("2024-03-04T07:12:00Z").plusSeconds(acts.size());
        acts.add(new Act("act-" + acts.size(), batch, "Léa", Act.Hand.HUMAN, when, deed));
    }
}
