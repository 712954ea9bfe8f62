package org.beffroi.analyses.reading;

import java.util.Optional;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.osgi.service.component.annotations.Component;

/**
 * What it costs to read all that a watch brings, in minutes a day and in full-time equivalents, and what is missed by whoever reads
 * less of it.
 *
 * <p>It counts texts as the archive holds them, each once, and takes a speed of reading for granted: it measures nobody at work.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "reading-load", question = Question.HOW_MUCH)
public final class ReadingLoad implements Analysis<ReadingLoad.Parameters> {

    /**
     * What is read, and how fast.
     *
     * @param query as typed, empty for everything
     * @param period as typed, in which mentions were published; empty for all time
     * @param wordsPerMinute of silent reading, see {@link Pace}
     * @param seconds for opening, judging and coding each text
     * @param hours of a working day
     * @param days of a working week
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,

            @Standard("238") @Within(least = 50, most = 1_000)
            int wordsPerMinute,

            @Standard("12") @Within(least = 0, most = 3_600) int seconds,
            @Standard("7") @Within(least = 1, most = 24) double hours,
            @Standard("5") @Within(least = 1, most = 7) int days) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period());
        Optional<DaySpan> days = scope.days();
        if (days.isEmpty() || scope.count() == scope.undated()) {
            return Nothing.of(scope);
        }
        ReadTexts read = ReadTexts.of(scope);
        Pace pace = new Pace(parameters.wordsPerMinute(), parameters.seconds());
        DayLoads loads = DayLoads.of(
                read.texts(),
                pace,
                days.get(),
                CollectedDays.of(run, scope.search()),
                run.days().today());
        return new LoadFound(scope, days.get(), read, loads, parameters).answer();
    }
}
