package org.beffroi.french.tone;

import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;

/** Tells which rows of a file could not be read. */
final class Rejections {

    private static final int MOST_TOLD = 5;

    private Rejections() {}

    static Outcome tell(GoldFile gold, Workplace workplace) {
        gold.rejected().stream()
                .limit(MOST_TOLD)
                .map(row -> row.broken()
                        .map(why -> Sentence.of(Rejections.class, "tone.row.broken", row.line(), why))
                        .orElseGet(() -> Sentence.of(Rejections.class, "tone.row.rejected", row.line(), row.label())))
                .forEach(workplace::tell);
        if (gold.rejected().isEmpty()) {
            return Outcome.DONE;
        }
        workplace.tell(Sentence.of(
                Rejections.class,
                "tone.rows.rejected",
                gold.rejected().size(),
                gold.rejected().size() + gold.posts().size()));
        return Outcome.DONE_WITH_REJECTS;
    }
}
