package org.beffroi.workbench.analysis.model;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.FormTexts;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.workbench.language.Language;

/** Parameters in few words, as a list of what was run shows them: {@code cantine · 7j · semaine}. Immutable. */
public record ParameterWords(Analysis<?> analysis, Language language) {

    /** What differs from the standards; the words for everything where nothing does. */
    public String of(AnalysisRequest asked) {
        FormTexts texts = Analyses.texts(analysis, language.locale());
        List<String> words = new ArrayList<>();
        for (Parameter component : Form.of(analysis.parameters()).components()) {
            List<String> values = asked.values(component.name());
            if (!values.isEmpty()
                    && !values.equals(component.standard().stream().toList())) {
                words.add(word(component, texts, values));
            }
        }
        return words.isEmpty() ? language.text("analyses.standard") : String.join(" · ", words);
    }

    private String word(Parameter component, FormTexts texts, List<String> values) {
        return switch (component.kind()) {
            case QUERY, PERIOD, FIELD -> String.join(", ", values);
            case CHOICE ->
                String.join(
                        ", ",
                        values.stream()
                                .map(value -> texts.choice(component, value))
                                .toList());
            case FLAG -> texts.label(component);
            case TEXT, WHOLE, DECIMAL -> language.text("chip", texts.label(component), String.join(", ", values));
        };
    }

    /** The first component of that kind, as people call it; empty where the analysis asks for none. */
    static java.util.Optional<Parameter> first(Analysis<?> analysis, Kind kind) {
        return Form.of(analysis.parameters()).components().stream()
                .filter(component -> component.kind() == kind)
                .findFirst();
    }
}
