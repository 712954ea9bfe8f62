package org.beffroi.workbench.observatory.model.candidate;

import java.util.Locale;

/** Which accounts show. */
public enum JudgeFilter {
    /** Those that nobody judged. */
    OPEN,
    /** Those that somebody did. */
    JUDGED,
    ALL;

    /** Whether a row shows. */
    boolean shows(CandidateLine line) {
        return switch (this) {
            case OPEN -> line.judged().isEmpty();
            case JUDGED -> line.judged().isPresent();
            case ALL -> true;
        };
    }

    /** Key of what it is called; it is told how many they are. */
    public String key() {
        return "observatory.judge.filter." + name().toLowerCase(Locale.ROOT);
    }
}
