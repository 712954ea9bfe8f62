package org.beffroi.workbench.analysis.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Parameter;

/**
 * What an analysis is asked when it is opened from the list: what is searched now. Immutable.
 *
 * @param gallery the analyses at hand
 * @param search the present search as text, empty for everything
 */
public record FirstRequest(Gallery gallery, String search) {

    /** One word without any operator: what an analysis of a word can be asked. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");

    /** The analysis about the present search; as it is where it was asked something already, or asks for no search. */
    public AnalysisRequest of(AnalysisRequest chosen) {
        if (search.isBlank() || !chosen.parameters().isEmpty()) {
            return chosen;
        }
        AnalysisRequest asked = chosen;
        Optional<Analysis<?>> analysis = gallery.analysis(chosen.analysis());
        Optional<String> query = analysis.flatMap(FirstRequest::query);
        if (query.isPresent()) {
            asked = asked.with(query.get(), List.of(search.strip()));
        }
        Optional<String> word = analysis.flatMap(FirstRequest::word);
        if (word.isPresent() && WORD.matcher(search.strip()).matches()) {
            asked = asked.with(word.get(), List.of(search.strip()));
        }
        return asked;
    }

    /** The parameter in which an analysis takes a search; empty where it takes none. */
    public static Optional<String> query(Analysis<?> analysis) {
        return named(analysis, Kind.QUERY, false);
    }

    private static Optional<String> word(Analysis<?> analysis) {
        return named(analysis, Kind.TEXT, true);
    }

    private static Optional<String> named(Analysis<?> analysis, Kind kind, boolean required) {
        return Form.of(analysis.parameters()).components().stream()
                .filter(component -> component.kind() == kind && (!required || component.required()))
                .map(Parameter::name)
                .findFirst();
    }
}
