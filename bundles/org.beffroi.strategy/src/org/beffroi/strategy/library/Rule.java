package org.beffroi.strategy.library;

import java.util.Objects;

/**
 * A text of law, or a rule, that content rests on. What it says is told in plain words, never copied, and is to be checked by a
 * lawyer: texts change, and a case is never the general case.
 *
 * @param id such as {@code cgct.l2121-27-1}
 * @param cited the text as one cites it
 * @param says what it asks, in plain words
 */
public record Rule(String id, Bilingual cited, Bilingual says) {

    public Rule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(cited);
        Objects.requireNonNull(says);
    }
}
