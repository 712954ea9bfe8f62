package org.beffroi.analyses.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Gap;

/** What a morning cannot know: sources that do not answer, and days of which nothing came in. */
final class SilentSources {

    /** Sources that are named; of the others their number is told. */
    private static final int NAMED = 3;

    private final Morning morning;
    private final CollectedDays collected;

    SilentSources(Morning morning) {
        this.morning = morning;
        this.collected = CollectedDays.of(morning.run(), morning.search());
    }

    /** Why nothing is known since the evening before; empty where something came in, or somebody watched. */
    Optional<String> nothing() {
        return collected.nothing(evening(), morning.day());
    }

    /** A sentence for each source that did not answer at that moment, the longest silence first, and one for a part of the days. */
    List<String> sentences() {
        List<Gap> open = morning.run().gaps().stream()
                .filter(gap -> gap.from().isBefore(morning.moment()))
                .filter(gap ->
                        gap.to().map(well -> !well.isBefore(morning.moment())).orElse(true))
                .sorted(Comparator.comparing(Gap::from).thenComparing(Gap::source))
                .toList();
        List<String> sentences = new ArrayList<>();
        open.stream()
                .limit(NAMED)
                .map(gap -> morning.say("note.silent", gap.source(), morning.when(gap.from())))
                .forEach(sentences::add);
        if (open.size() > NAMED) {
            sentences.add(morning.say("note.silent.more", open.size() - NAMED));
        }
        collected.partly(evening(), morning.day()).ifPresent(sentences::add);
        return sentences;
    }

    private LocalDate evening() {
        return morning.since().atZone(morning.run().zone()).toLocalDate();
    }
}
