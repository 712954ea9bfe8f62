package org.beffroi.workbench.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.junit.jupiter.api.Test;

class DoubtTest {

    private static final Annotation TONE = new Annotation("tone", "1", "tone", List.of("negative"), 0.8);

    private static Entry entry(Annotation... read) {
        FieldValues values =
                FieldValues.builder().put(CoreFields.TEXT_BODY, "Patience").build();
        Origin origin = new Origin("essai", new BatchId("lot"), Instant.parse("2026-03-04T08:00:00Z"));
        Mention mention = new Mention(new MentionId("x:1"), origin, values);
        return new Entry(
                1,
                mention,
                values.toBuilder().put(CoreFields.TONE, "negative").build(),
                List.of(),
                List.of(),
                List.of(read));
    }

    private static Annotation theme(Optional<MentionId> from) {
        return new Annotation("theme", "1", "theme", List.of("canteen"), 0.3, from);
    }

    @Test
    void the_least_sure_reading_of_the_mention_itself_makes_the_doubt() {
        assertThat(Doubt.of(entry(TONE)).orElseThrow()).isEqualTo(1 - 0.8);
        assertThat(Doubt.of(entry(TONE, theme(Optional.empty()))).orElseThrow()).isEqualTo(1 - 0.3);
    }

    @Test
    void what_it_has_from_its_conversation_makes_none() {
        assertThat(Doubt.of(entry(TONE, theme(Optional.of(new MentionId("x:0")))))
                        .orElseThrow())
                .isEqualTo(1 - 0.8);
    }
}
