package org.beffroi.strategy.check;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A check that asks the same question of every part of one type: an objective without an owner, a scenario without an answer. What
 * it finds is a warning with the name of the part, unless {@link #issue} says otherwise.
 *
 * @param <T> type of the parts
 */
@ConsumerType
public abstract class PartCheck<T extends Element> implements Check {

    private final Class<T> type;
    private final BiPredicate<T, Setting> isWrong;

    /**
     * A check that needs the strategy alone.
     *
     * @param type type of the parts
     * @param isWrong true for a part that is an issue
     */
    protected PartCheck(Class<T> type, Predicate<T> isWrong) {
        this(type, (part, setting) -> isWrong.test(part));
    }

    /**
     * A check that also needs the day, or another thing around the strategy.
     *
     * @param type type of the parts
     * @param isWrong true for a part that is an issue in that setting
     */
    protected PartCheck(Class<T> type, BiPredicate<T, Setting> isWrong) {
        this.type = type;
        this.isWrong = isWrong;
    }

    @Override
    public final List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(type).stream()
                        .filter(part -> isWrong.test(part, setting))
                        .map(this::issue)
                        .toList();
    }

    /** What is said of a part that is wrong. */
    protected Issue issue(T part) {
        return Issue.warning(this, part, Said.name(part));
    }
}
