package org.beffroi.workbench.observatory.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.work.Work;

/** How far a work is, in words: its share, and the time left. Immutable. */
public record WorkWords(Language language) {

    /** The part done, from 0 to 1; 0 where nobody knows. */
    public static double part(Work work) {
        return work.total() <= 0 ? 0 : Math.min(1, (double) work.done() / work.total());
    }

    /** It in words at a moment. */
    public String far(Work work, Instant now) {
        if (work.total() <= 0) {
            return language.text("work.begins");
        }
        String share = language.percent(part(work));
        Optional<Duration> left = work.left(now);
        return left.map(time -> share + " · " + left(time)).orElse(share);
    }

    private String left(Duration time) {
        return time.toSeconds() < 60
                ? language.counted("work.left.seconds", Math.max(1, time.toSeconds()))
                : language.counted("work.left.minutes", time.toMinutes() + 1);
    }
}
