package org.beffroi.strategy.check;

import java.util.Objects;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Strategy;

/**
 * Something that can be done about an issue at one click.
 *
 * <p>Done to the strategy in which the issue was found, as long as it is as it was then, by the setters of the model alone: an
 * editor records what changes and can take it back.
 *
 * @param label what will be done, as on a button
 * @param does does it; afterwards the issue is not found any more
 */
public record Fix(Sentence label, Consumer<Strategy> does) {

    public Fix {
        Objects.requireNonNull(label);
        Objects.requireNonNull(does);
    }
}
