package org.beffroi.workbench.analysis.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.query.PeriodWords;
import org.beffroi.core.result.Basis;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/**
 * What a result rests on, in one line: query, period, mentions, when it was computed, what was left out. Immutable.
 *
 * @param language of the words
 * @param days of the dossier
 */
public record ResultBasis(Language language, Days days) {

    /** The line. */
    public String of(Basis basis) {
        List<String> words = new ArrayList<>();
        basis.query()
                .map(query -> query.isBlank() || query.equals("*") ? language.text("footing.everything") : query)
                .ifPresent(words::add);
        basis.period().map(new PeriodWords(language.locale())::of).ifPresent(words::add);
        words.add(language.counted("count.mentions", basis.mentions()));
        words.add(language.text(
                "footing.computed",
                days.day(days.dayOf(basis.computed())),
                days.hour(basis.computed().atZone(days.zone()).toLocalTime())));
        words.addAll(basis.leftOut());
        return String.join(" · ", words);
    }

    /** The state of the archive it was computed on, for a hover. */
    public String archive(Basis basis) {
        LocalDate day = days.dayOf(basis.archive().taken());
        return language.text(
                "footing.archive",
                language.counted("count.mentions", basis.archive().mentions()),
                days.day(day),
                basis.analysis(),
                basis.version());
    }
}
