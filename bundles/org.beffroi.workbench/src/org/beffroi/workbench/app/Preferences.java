package org.beffroi.workbench.app;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.workbench.language.DateStyle;
import org.beffroi.workbench.theme.ReadingSize;
import org.beffroi.workbench.theme.ThemeChoice;

/**
 * How somebody wants the workbench to speak and to look. Immutable.
 *
 * @param language empty while that of the system is followed
 */
public record Preferences(Optional<Locale> language, ThemeChoice theme, ReadingSize size, DateStyle dates) {

    /** The same in that language. */
    public Preferences speaking(Locale other) {
        return new Preferences(Optional.of(other), theme, size, dates);
    }

    /** The same in that theme. */
    public Preferences in(ThemeChoice other) {
        return new Preferences(language, other, size, dates);
    }

    /** The same with that room. */
    public Preferences sized(ReadingSize other) {
        return new Preferences(language, theme, other, dates);
    }

    /** The same with dates written so. */
    public Preferences dated(DateStyle other) {
        return new Preferences(language, theme, size, other);
    }
}
