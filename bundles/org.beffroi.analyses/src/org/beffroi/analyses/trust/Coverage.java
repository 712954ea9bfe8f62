package org.beffroi.analyses.trust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Asked;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.mention.CoreFields;
import org.osgi.service.component.annotations.Component;

/**
 * What the other analyses rest on: when sources could not be visited or fell silent, how many mentions are copies, and what
 * mentions lack.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "coverage", question = Question.CAN_WE_TRUST_IT, version = 2)
public final class Coverage implements Analysis<Asked> {

    /** Sources that are looked at day by day; a dossier has some dozens. */
    private static final int SOURCES = 100;

    @Override
    public Answer answer(Asked parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period());
        Optional<DaySpan> days = scope.days();
        if (days.isEmpty() || scope.count() == 0) {
            return Nothing.of(scope);
        }
        List<SourceDays> sources = new ArrayList<>();
        List<FacetCounts.Count> counts = scope.snapshot()
                .facet(scope.query(), CoreFields.SOURCE, SOURCES, run.cancel())
                .counts();
        for (int i = 0; i < counts.size(); i++) {
            sources.add(days(scope, counts.get(i).value(), days.get()));
            run.at(i + 1, counts.size());
        }
        return new CoverageFound(scope, days.get(), sources, Lack.of(scope)).answer();
    }

    /** Whatever it brought, asked for or not: that nobody speaks of a subject is no silence of a source. */
    private static SourceDays days(Scope scope, String source, DaySpan all) {
        Cut cut = Cut.of(all, Optional.of(Unit.DAY), scope.run().zone());
        Timeline timeline = scope.snapshot()
                .timeline(SourceDays.query(source, all), cut.span(), scope.run().cancel());
        long[] counts = cut.counts(timeline);
        int first = 0;
        while (first < counts.length && counts[first] == 0) {
            first++;
        }
        return new SourceDays(
                source,
                timeline.total(),
                first == counts.length
                        ? Optional.empty()
                        : Optional.of(new DaySpan(all.from().plusDays(first), all.to())),
                Arrays.stream(counts).skip(first).boxed().toList());
    }
}
