package org.beffroi.workbench.watch.model;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;

/** When a watch tells something, as it is chosen in the window. */
public enum Condition {
    /** Once so many new mentions came, whenever they were published. */
    NEW,
    /** Once so many new mentions were published within a day. */
    A_DAY,
    /** More than the calendar and the past let expect. */
    PEAK,
    /** More people with the same grievance than the past lets expect. */
    DISCONTENT,
    /** A larger share of negative mentions than somebody accepts. */
    NEGATIVE;

    /** The one of a watch. */
    public static Condition of(Watch watch) {
        if (watch.rise().isPresent()) {
            return switch (watch.rise().get()) {
                case PEAK -> PEAK;
                case DISCONTENT -> DISCONTENT;
                case NEGATIVE -> NEGATIVE;
            };
        }
        return watch.period().filter(Condition::isADay).isPresent() ? A_DAY : NEW;
    }

    /** The rise that it looks for, empty for none. */
    Optional<Rise> rise() {
        return switch (this) {
            case PEAK -> Optional.of(Rise.PEAK);
            case DISCONTENT -> Optional.of(Rise.DISCONTENT);
            case NEGATIVE -> Optional.of(Rise.NEGATIVE);
            case NEW, A_DAY -> Optional.empty();
        };
    }

    /**
     * The period of a watch of this condition: a day, or what somebody wrote before, which no form of the window changes.
     *
     * @param before the period that it had
     * @param language in which a period is written
     */
    Optional<String> period(Optional<String> before, Locale language) {
        if (this == A_DAY) {
            return before.filter(Condition::isADay)
                    .or(() -> Optional.of(language.getLanguage().equals("fr") ? "1j" : "1d"));
        }
        return before.filter(typed -> !isADay(typed));
    }

    private static boolean isADay(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).matches("1[jd]");
    }
}
