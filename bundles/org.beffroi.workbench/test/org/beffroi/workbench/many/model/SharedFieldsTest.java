package org.beffroi.workbench.many.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.workbench.many.model.SharedFields.Value;
import org.junit.jupiter.api.Test;

class SharedFieldsTest {

    private static Entry mention(String id, String day, String network, String tone) {
        FieldValues values = FieldValues.builder()
                .put(CoreFields.PUBLISHED, day == null ? null : Instant.parse(day + "T09:00:00Z"))
                .put(CoreFields.NETWORK, network)
                .put(CoreFields.TONE, tone)
                .build();
        Origin origin = new Origin("test", new BatchId("b"), Instant.EPOCH);
        return new Entry(1, new Mention(new MentionId(id), origin, values), values, List.of(), List.of());
    }

    private final SharedFields shared = SharedFields.of(List.of(
            mention("a", "2025-03-04", "Presse", "negative"),
            mention("b", "2025-03-09", "Presse", null),
            mention("c", null, "Presse", "negative")));

    @Test
    void each_value_is_counted_and_what_nobody_knows_is_apart() {
        assertThat(shared.fields())
                .extracting(field -> field.field())
                .containsExactly(CoreFields.TONE, CoreFields.NETWORK);
        assertThat(shared.fields().getFirst().values()).containsExactly(new Value("negative", 2));
        assertThat(shared.fields().getFirst().without()).isOne();
        assertThat(shared.fields().getLast().without()).isZero();
    }

    @Test
    void only_what_each_of_them_has_is_said_of_all() {
        assertThat(shared.ofAll(CoreFields.NETWORK)).contains("Presse");
        assertThat(shared.ofAll(CoreFields.TONE))
                .as("of one nobody knows the tone")
                .isEmpty();
        assertThat(shared.ofAll(CoreFields.TAG)).isEmpty();
    }

    @Test
    void dates_are_those_that_are_known() {
        assertThat(shared.first()).contains(Instant.parse("2025-03-04T09:00:00Z"));
        assertThat(shared.last()).contains(Instant.parse("2025-03-09T09:00:00Z"));
        assertThat(shared.undated()).isOne();
    }
}
