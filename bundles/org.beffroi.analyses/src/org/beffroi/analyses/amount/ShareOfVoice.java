package org.beffroi.analyses.amount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.CountedField;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.KnownValues;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.mention.Field;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.query.Query;
import org.osgi.service.component.annotations.Component;

/**
 * What share of the conversation each of several searches has, or each of the values of a field, and how that changes.
 *
 * <p>The whole is what any of the searches finds, or all of which the value of the field is known. A mention that several of them find
 * counts for each: shares then add up to more than one, and it is said how many such mentions there are.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "share-of-voice", question = Question.HOW_MUCH, version = 4)
public final class ShareOfVoice implements Analysis<ShareOfVoice.Parameters> {

    /**
     * What is counted, and how time is cut.
     *
     * @param query as typed, within which all is counted; empty for everything
     * @param period as typed, empty for all time
     * @param searches as typed; none for the values of the field
     * @param field by any of its names
     * @param limit how many values of the field, the most frequent ones
     * @param every size of a span; absent: days, weeks or months, whichever can be seen at a glance
     * @param withoutCopies whether copies of one text count once, when the earliest was published
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Asks(Kind.QUERY) List<String> searches,
            @Asks(Kind.FIELD) @Standard("network") String field,
            @Standard("6") @Within(least = 2, most = 8) int limit,
            Optional<Unit> every,
            boolean withoutCopies) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period()).withoutCopies(parameters.withoutCopies());
        Optional<Cut> cut = scope.days().map(days -> Cut.of(days, parameters.every(), run.zone()));
        if (cut.isEmpty()) {
            return Nothing.of(scope);
        }
        List<String> typed =
                parameters.searches().stream().filter(text -> !text.isBlank()).toList();
        Map<String, Query> asked = new LinkedHashMap<>();
        Query whole;
        Optional<Field> counted = Optional.empty();
        if (typed.isEmpty()) {
            Field field = CountedField.named(run, parameters.field());
            counted = Optional.of(field);
            whole = KnownValues.of(field);
            values(scope, field, parameters.limit())
                    .forEach(value -> asked.put(field.valueLabel(value, run.locale()), Queries.is(field, value)));
        } else {
            for (String search : typed) {
                Query query = run.query(search, Optional.empty());
                asked.put(run.print(query).isEmpty() ? "*" : run.print(query), query);
            }
            whole = Queries.any(asked.values());
        }
        if (asked.isEmpty() || scope.count(scope.and(whole)) == 0) {
            return Nothing.of(scope);
        }
        return new Shares(scope, cut.get(), whole, counted, voices(scope, cut.get(), asked)).answer();
    }

    private static List<String> values(Scope scope, Field field, int limit) {
        Query known = scope.and(KnownValues.of(field));
        return scope.snapshot().facet(known, field, limit, scope.run().cancel()).counts().stream()
                .map(FacetCounts.Count::value)
                .filter(value -> KnownValues.isKnown(field, value))
                .toList();
    }

    private static List<Voice> voices(Scope scope, Cut cut, Map<String, Query> asked) {
        List<Voice> voices = new ArrayList<>();
        asked.forEach((name, query) -> {
            var timeline = scope.snapshot()
                    .timeline(scope.and(query), cut.span(), scope.run().cancel());
            voices.add(new Voice(
                    name, query, Arrays.stream(cut.counts(timeline)).boxed().toList(), timeline.total()));
        });
        return voices;
    }
}
