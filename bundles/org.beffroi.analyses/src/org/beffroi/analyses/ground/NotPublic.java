package org.beffroi.analyses.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;

/**
 * Mentions that are no part of the public conversation, as far as is known.
 *
 * @param direct how many came to the body itself
 * @param unsaid of how many nothing tells whether they are public
 */
record NotPublic(long direct, long unsaid) {

    /** What is said of them; nothing where there are none. */
    List<String> leftOut(Run run) {
        List<String> said = new ArrayList<>();
        if (direct > 0) {
            said.add(run.say(NotPublic.class, "ground.direct", direct));
        }
        if (unsaid > 0) {
            said.add(run.say(NotPublic.class, "ground.unsaid", unsaid));
        }
        return said;
    }

    /**
     * The answer where no mention is known to be public.
     *
     * @param door to those of which it is not known
     */
    Answer answer(DrillDown door, Run run) {
        String why = run.say(NotPublic.class, "ground.why.unsaid", unsaid);
        return new Answer(
                new Prose(
                        run.say(NotPublic.class, "analysis.ground"),
                        List.of(new Prose.Finding(why, Prose.Weight.CAUTION, Optional.of(door)))),
                List.of(),
                Grounds.Ground.KNOWN.stream()
                        .map(ground -> Measure.unmeasured(
                                "share." + GroundFound.key(ground),
                                run.say(NotPublic.class, "ground.measure." + GroundFound.key(ground)),
                                why))
                        .toList(),
                unsaid,
                leftOut(run));
    }
}
