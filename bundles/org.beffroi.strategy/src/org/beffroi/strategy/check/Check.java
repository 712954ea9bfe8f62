package org.beffroi.strategy.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.beffroi.strategy.model.Strategy;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * One aspect under which a strategy is looked at: an objective without an indicator, a means that does not add up.
 *
 * <p>An OSGi service of one class. By being there it is in the window, beside the element it speaks of, and in
 * {@code beffroi strategy check}. Its texts stand in the bundle of the class: {@code check.<id>.wrong} says what is wrong, with
 * the names of the things, {@code check.<id>.why} why it matters, in the words of the trade and with the rule it rests on;
 * further ways to say it and labels of fixes as in {@link Issue}.
 *
 * <p>Without state, safe for several threads. It reads the strategy and changes nothing. It may meet anything that a file can
 * hold: parts that are missing, names that are null, dates the wrong way round.
 */
@ConsumerType
public interface Check {

    /** Metadata of a check. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.check.";

        /** Its name in files and texts, such as {@code objective-without-indicator}: letters, digits and hyphens. */
        String id();

        /** The part of a strategy it looks at. */
        Subject subject();
    }

    /**
     * Looks.
     *
     * @return what it found, in the order of the strategy; empty when all is well
     */
    List<Issue> look(Strategy strategy, Setting setting);
}
