package org.beffroi.workbench.digest.model;

import java.util.Map;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.query.PeriodWords;
import org.beffroi.workbench.language.Language;

/** What the period of a search in a digest is called, within a sentence. Immutable. */
public record PeriodName(Language language) {

    private static final Map<String, String> SPANS = Map.of(
            "1j", "day", "1d", "day", "7j", "week", "7d", "week", "30j", "month", "30d", "month", "3m", "quarter");

    private String said(String typed) {
        if (typed.equals(Digest.ITS_PERIOD)) {
            return language.text("digests.period.its");
        }
        return SPANS.containsKey(typed)
                ? language.text("digests.period." + SPANS.get(typed))
                : new PeriodWords(language.locale()).of(typed);
    }

    /** Of which days a search is, in words. */
    public String of(Optional<String> period) {
        return period.map(this::said).orElseGet(() -> language.text("digests.always"));
    }
}
