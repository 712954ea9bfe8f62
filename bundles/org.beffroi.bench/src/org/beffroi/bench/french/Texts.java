package org.beffroi.bench.french;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.bench.mentions.MentionMaker;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.demo.DemoTown;

/** What enrichers read while they are timed: mentions of which no source states what machines are to find. */
final class Texts {

    private static final long SEED = 7;

    private static final List<Field> TO_BE_FOUND = List.of(
            CoreFields.LANGUAGE,
            CoreFields.TONE,
            CoreFields.THEME,
            CoreFields.DEPARTMENT,
            CoreFields.PLACE,
            CoreFields.SPEAKER,
            CoreFields.IMITATES,
            CoreFields.MODERATION,
            CoreFields.AIMED_AT,
            CoreFields.COPIES);

    private Texts() {}

    /** French words after the law of Zipf, as the rest of the benchmark has them: posts, and a few long articles. */
    static List<Mention> made(int count) {
        MentionMaker maker = new MentionMaker(SEED, count);
        List<Mention> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            made.add(bare(maker.mention(i)));
        }
        return made;
    }

    /** All that is said in the invented town of the demonstration: sentences that people wrote by hand. */
    static List<Mention> town() {
        return new DemoTown().mentions().stream().map(Texts::bare).toList();
    }

    /** A mention that says this and nothing else. */
    static Mention post(String text) {
        return new Mention(
                new MentionId("bench:post"),
                new Origin("bench", new BatchId("bench"), Instant.EPOCH),
                FieldValues.builder().put(CoreFields.TEXT_BODY, text).build());
    }

    private static Mention bare(Mention mention) {
        FieldValues.Builder values = mention.values().toBuilder();
        TO_BE_FOUND.forEach(values::remove);
        return new Mention(mention.id(), mention.origin(), values.build());
    }
}
