package org.beffroi.strategy.analysis;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Share;
import org.beffroi.strategy.model.Element;
import org.jspecify.annotations.Nullable;

/**
 * How an analysis of the strategy says what it found.
 *
 * @param run whose answer it is
 * @param id of the analysis
 */
record Saying(Run run, String id) {

    String say(String key, Object... arguments) {
        return run.say(Saying.class, key, arguments);
    }

    /** Nothing to show, and why. */
    Answer nothing(String key) {
        return answer(List.of(caution(key)), List.of(), List.of(), 0);
    }

    Answer answer(List<Finding> findings, List<Result> results, List<Measure> measures, long mentions) {
        return new Answer(new Prose(say("analysis." + id), findings), results, measures, mentions, List.of());
    }

    Finding finding(String key, Object... arguments) {
        return Finding.of(say(key, arguments));
    }

    Finding caution(String key, Object... arguments) {
        return new Finding(say(key, arguments), Prose.Weight.CAUTION, Optional.empty());
    }

    Finding alarm(String key, Object... arguments) {
        return new Finding(say(key, arguments), Prose.Weight.ALARM, Optional.empty());
    }

    /** Columns of a table, called as their keys say. */
    Column.Several columns() {
        return Column.labelled(key -> say("column." + key));
    }

    Column column(String key, Column.Kind kind) {
        return Column.of(key, say("column." + key), kind);
    }

    /** A share that mentions have no part in, such as that of audiences: it stands for nothing but itself. */
    Measure share(String key, String counted, long count, long known, long base) {
        Share part = new Share(say("measure.counted." + counted, base), base, known, count, false);
        return Measure.share(key, say("measure." + id + "." + key), part, Optional.<DrillDown>empty());
    }

    Measure figure(String key, String label, double value, String unit, long base) {
        return Measure.figure(key, label, value, unit, base, Optional.empty());
    }

    /** The name of an element, or that it has none. */
    String name(@Nullable Element element) {
        return element == null || element.getName() == null || element.getName().isBlank()
                ? say("check.unnamed")
                : element.getName().strip();
    }
}
