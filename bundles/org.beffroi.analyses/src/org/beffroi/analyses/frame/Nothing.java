package org.beffroi.analyses.frame;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;

/** The answer where no mention answers, or none with a date. */
public final class Nothing {

    private Nothing() {}

    /** Says so, and counts what is there without a date. */
    public static Answer of(Scope scope) {
        long undated = scope.count();
        String sentence = undated == 0
                ? scope.run().say(Nothing.class, "nothing.found")
                : scope.run().say(Nothing.class, "nothing.dated", undated);
        return new Answer(
                new Prose(
                        scope.run().say(Nothing.class, "nothing"),
                        List.of(new Prose.Finding(sentence, Prose.Weight.CAUTION, Optional.of(scope.door())))),
                List.of(),
                List.of(Measure.count("mentions", scope.run().say(Nothing.class, "mentions"), undated, scope.door())),
                undated,
                List.of());
    }
}
