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
 * @param searched what is searched
 */
public record FirstRequest(Gallery gallery, Searched searched) {

    /** One word without any operator: what an analysis of a word can be asked. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");

    /** The analysis about the present search; as it is where it was asked something already, or asks for no search. */
    public AnalysisRequest of(AnalysisRequest chosen) {
        Optional<Analysis<?>> analysis = gallery.analysis(chosen.analysis());
        if (analysis.isEmpty() || !chosen.parameters().isEmpty()) {
            return chosen;
        }
        AnalysisRequest asked = searched.in(chosen, analysis.get());
        Optional<String> word = analysis.flatMap(FirstRequest::word);
        String searchedWords = searched.words().strip();
        return word.isPresent() && WORD.matcher(searchedWords).matches()
                ? asked.with(word.get(), List.of(searchedWords))
                : asked;
    }

    private static Optional<String> word(Analysis<?> analysis) {
        return Form.of(analysis.parameters()).components().stream()
                .filter(component -> component.kind() == Kind.TEXT && component.required())
                .map(Parameter::name)
                .findFirst();
    }
}
