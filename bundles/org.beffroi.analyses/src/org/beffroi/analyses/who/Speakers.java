package org.beffroi.analyses.who;

import java.util.Optional;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.osgi.service.component.annotations.Component;

/**
 * Which kinds of speakers speak, in which tone, how few or many accounts make the conversation, and who speaks in public.
 *
 * <p>Ordinary people are counted and never listed. Those who speak in public show by name where the dossier's list of public
 * actors has them, else by pseudonym: that somebody is an organisation was read by a machine.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "speakers", question = Question.WHO_SPEAKS, version = 2)
public final class Speakers implements Analysis<Speakers.Parameters> {

    /**
     * What is counted.
     *
     * @param query as typed, empty for everything
     * @param period as typed, empty for all time
     * @param limit how many public actors are listed
     * @param every size of a span; absent: days, weeks or months, whichever can be seen at a glance
     * @param withoutCopies whether copies of one text count once, for who published it first
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Standard("20") @Within(least = 1, most = 500) int limit,
            Optional<Unit> every,
            boolean withoutCopies) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period()).withoutCopies(parameters.withoutCopies());
        Optional<Cut> cut = scope.days().map(days -> Cut.of(days, parameters.every(), run.zone()));
        if (cut.isEmpty()) {
            return Nothing.of(scope);
        }
        SpeakerCounts counts = new SpeakerCounts(scope, cut.get());
        return counts.kinds().isEmpty()
                ? Nothing.of(scope)
                : new SpeakersFound(scope, cut.get(), counts, parameters.limit()).answer();
    }
}
