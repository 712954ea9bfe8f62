package org.beffroi.workbench.digest.adding;

import java.util.Locale;
import org.beffroi.workbench.theme.Icons.Icon;

/** What can be added to a digest. */
public enum Adding {
    WORDS(Icon.PEN),
    HEADING(Icon.HEADING),
    SEARCH(Icon.SEARCH),
    WATCH(Icon.STAR),
    ANALYSIS(Icon.CHART);

    private final Icon icon;

    Adding(Icon icon) {
        this.icon = icon;
    }

    /** Its picture. */
    Icon icon() {
        return icon;
    }

    /** Key of what it is called. */
    String key() {
        return "digests.add." + name().toLowerCase(Locale.ROOT);
    }
}
