package org.beffroi.core.analysis;

import java.time.Instant;
import java.util.Objects;
import org.beffroi.core.message.Sentence;

/**
 * What a repair of the archive lost for good. Of which days it was nobody knows: a day that has been silent since may have been
 * one of them, also where somebody took note of the loss.
 *
 * @param said what was lost, for people
 * @param when the repair was: nothing published later was lost by it
 * @param ofMentions whether mentions were lost, and not acts alone
 */
public record Loss(Sentence said, Instant when, boolean ofMentions) {

    public Loss {
        Objects.requireNonNull(said);
        Objects.requireNonNull(when);
    }
}
