package org.beffroi.workbench.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.PeakRow;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.viewer.ViewerContext;

/** What a hand takes of a result: a peak, a mention, a search with its days, or the analysis as a whole. Immutable. */
record CarriedFindings(Fields fields, Locale locale) {

    private static final String QUERY = "query";

    /**
     * What is carried.
     *
     * @param hold what is taken
     * @param asked the analysis that shows
     * @param report what it found, empty while nothing shows
     */
    Carried of(ViewerContext.Hold hold, AnalysisRequest asked, Optional<Report> report) {
        Carried part = part(hold, asked, report);
        Carried.OfAnalysis whole = new Carried.OfAnalysis(asked.analysis(), asked.parameters());
        return hold.said()
                .flatMap(said -> switch (said) {
                    case ViewerContext.Said.Sentence(String words) ->
                        report.flatMap(found -> number(found, words))
                                .<Carried>map(number -> new Carried.OfFinding(whole, number, part));
                    case ViewerContext.Said.Figure(String key) ->
                        Optional.<Carried>of(new Carried.OfFigure(whole, key, part));
                })
                .orElse(part);
    }

    /** Which of its findings a sentence is; empty where it stands elsewhere in the report. */
    private static Optional<Integer> number(Report report, String words) {
        List<String> sentences = report.answer().findings().findings().stream()
                .map(Prose.Finding::sentence)
                .toList();
        return Optional.of(sentences.indexOf(words)).filter(number -> number >= 0);
    }

    private Carried part(ViewerContext.Hold hold, AnalysisRequest asked, Optional<Report> report) {
        if (hold.drillDown().isEmpty()) {
            return new Carried.OfAnalysis(asked.analysis(), asked.parameters());
        }
        DrillDown drillDown = hold.drillDown().get();
        return report.flatMap(found -> PeakRow.behind(found, drillDown))
                .<Carried>map(peak -> new Carried.OfPeak(
                        asked.parameters().getOrDefault(QUERY, List.of()).stream()
                                .findFirst()
                                .orElse(""),
                        peak.start()))
                .orElseGet(() -> switch (drillDown) {
                    case DrillDown.ToMention to -> new Carried.OfMention(to.id());
                    case DrillDown.ToMentions to -> search(to.query());
                });
    }

    /** A search whose days are said apart, where they are days of the calendar. */
    private Carried.OfSearch search(Query query) {
        List<Query> rest = new ArrayList<>(query instanceof Query.And and ? and.all() : List.of(query));
        for (int i = rest.size() - 1; i >= 0; i--) {
            if (rest.get(i) instanceof Query.Period period
                    && period.field().equals(CoreFields.PUBLISHED.name())
                    && isFixed(period.from())
                    && isFixed(period.to())) {
                rest.remove(i);
                return new Carried.OfSearch(printed(rest), day(period.from()), day(period.to()), false);
            }
        }
        return new Carried.OfSearch(printed(List.of(query)), Optional.empty(), Optional.empty(), false);
    }

    private String printed(List<Query> parts) {
        List<Query> all = parts.stream()
                .filter(part -> !(part instanceof Query.Everything))
                .toList();
        return all.isEmpty()
                ? ""
                : new QueryPrinter(fields).print(all.size() == 1 ? all.getFirst() : new Query.And(all), locale);
    }

    private static boolean isFixed(Query.Day day) {
        return day == null || day instanceof Query.FixedDay;
    }

    private static Optional<LocalDate> day(Query.Day day) {
        return day instanceof Query.FixedDay fixed ? Optional.of(fixed.day()) : Optional.empty();
    }
}
