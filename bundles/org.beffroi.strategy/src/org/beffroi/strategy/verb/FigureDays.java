package org.beffroi.strategy.verb;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.strategy.measure.Span;

/** The days that one figure of an analysis is about, which may be others than those that the analysis was asked for. */
final class FigureDays {

    private FigureDays() {}

    /**
     * Those of the mentions to which a figure leads, where some of them are outside the days of its analysis, as of the other side
     * of a comparison; else those of the analysis.
     */
    static Optional<Span> of(Measure measure, Run run, Optional<Span> ofAnalysis) {
        return measure.drillDown()
                .flatMap(FigureDays::period)
                .filter(period -> period.from() != null && period.to() != null)
                .map(period ->
                        new Span(run.days().dayOf(period.from()), run.days().dayOf(period.to())))
                .filter(own -> ofAnalysis
                        .filter(days ->
                                own.from().isBefore(days.from()) || own.until().isAfter(days.until()))
                        .isPresent())
                .or(() -> ofAnalysis);
    }

    private static Optional<Query.Period> period(DrillDown drillDown) {
        return drillDown instanceof DrillDown.ToMentions(Query query)
                ? periods(query).filter(FigureDays::isOfPublication).findFirst()
                : Optional.empty();
    }

    private static boolean isOfPublication(Query.Period period) {
        return period.field().equals(CoreFields.PUBLISHED.name());
    }

    private static Stream<Query.Period> periods(Query query) {
        return switch (query) {
            case Query.Period period -> Stream.of(period);
            case Query.And(List<Query> all) -> all.stream().flatMap(FigureDays::periods);
            default -> Stream.empty();
        };
    }
}
