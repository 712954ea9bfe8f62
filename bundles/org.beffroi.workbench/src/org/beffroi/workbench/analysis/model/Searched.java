package org.beffroi.workbench.analysis.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.dossier.period.TypedPeriod;
import org.beffroi.workbench.listen.model.RefinedQuery;

/**
 * What is searched above all screens, as analyses take it: the search in their first query, its period in their first period,
 * so that what they compare with lies outside it. Immutable.
 *
 * @param words the search without its period, as text; empty for everything
 * @param period as typed for an analysis, empty for all of time
 * @param whole the search with its period, for an analysis that asks for none
 */
public record Searched(String words, String period, String whole) {

    private static final int WEEK = 7;

    /** Everything. */
    public static Searched everything() {
        return new Searched("", "", "");
    }

    /** What a search is to analyses, in a language. */
    public static Searched of(RefinedQuery refined, Fields fields, Locale locale) {
        return new Searched(
                text(refined.always().whole(), fields, locale),
                refined.period().map(TypedPeriod::of).orElse(""),
                text(refined.within(refined.period()).whole(), fields, locale));
    }

    private static String text(Query query, Fields fields, Locale locale) {
        return query instanceof Query.Everything ? "" : new QueryPrinter(fields).print(query, locale);
    }

    /** An analysis asked about it, all else as it was; as it is where it asks for no search. */
    public AnalysisRequest in(AnalysisRequest asked, Analysis<?> analysis) {
        Optional<Parameter> span = period(analysis);
        AnalysisRequest about = asked;
        Optional<Parameter> query = query(analysis);
        if (query.isPresent()) {
            about = about.with(query.get().name(), list(span.isPresent() ? words : whole));
        }
        return span.isPresent() ? about.with(span.get().name(), list(period)) : about;
    }

    private static List<String> list(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip());
    }

    /** The names of the parameters that it fills in alone: nobody need give them again. A period with a standard is not one. */
    public static Set<String> alone(Analysis<?> analysis) {
        Set<String> names = new HashSet<>();
        Stream.concat(query(analysis).stream(), period(analysis).stream())
                .filter(parameter -> parameter.standard().isEmpty())
                .map(Parameter::name)
                .forEach(names::add);
        return names;
    }

    /**
     * The search that an analysis is about, as text.
     *
     * @return empty where it asks for none, or what is given is not understood
     */
    public static Optional<String> about(AnalysisRequest asked, Analysis<?> analysis, Fields fields, Locale locale) {
        Optional<String> query = query(analysis).map(parameter -> first(asked, parameter));
        Optional<String> period =
                period(analysis).map(parameter -> first(asked, parameter)).filter(typed -> !typed.isBlank());
        try {
            StandingQueries standing = new StandingQueries(fields);
            Optional<Period> within = period.map(standing::period).map(Searched::asSearched);
            return query.map(typed -> new RefinedQuery(standing.read(typed, Optional.empty())))
                    .map(found -> within.isPresent() ? found.within(within) : found)
                    .map(found -> text(found.whole(), fields, locale));
        } catch (Refusal notUnderstood) {
            return Optional.empty();
        }
    }

    private static String first(AnalysisRequest asked, Parameter parameter) {
        List<String> given = asked.values(parameter.name());
        return given.isEmpty() ? "" : given.getFirst();
    }

    /** The last seven days of an analysis are seven days, and a search since seven days is about eight. */
    private static Period asSearched(Period typed) {
        if (typed.to() == null
                && typed.from() instanceof Ago(int amount, Ago.Unit unit)
                && (unit == Ago.Unit.DAY || unit == Ago.Unit.WEEK)
                && amount > 0) {
            int days = unit == Ago.Unit.WEEK ? WEEK * amount : amount;
            return new Period(CoreFields.PUBLISHED.name(), new Ago(days - 1, Ago.Unit.DAY), null);
        }
        return typed;
    }

    private static Optional<Parameter> query(Analysis<?> analysis) {
        return named(analysis, Kind.QUERY);
    }

    private static Optional<Parameter> period(Analysis<?> analysis) {
        return named(analysis, Kind.PERIOD);
    }

    private static Optional<Parameter> named(Analysis<?> analysis, Kind kind) {
        return Form.of(analysis.parameters()).components().stream()
                .filter(component -> component.kind() == kind && component.shape() != Parameter.Shape.MANY)
                .findFirst();
    }
}
