package org.beffroi.workbench.analysis.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.core.query.StandingQueries;

/**
 * What is wrong with a form that was filled in, each beside the component that it concerns. Immutable.
 *
 * @param form what is asked
 * @param fields what queries may name
 */
public record FormCheck(Form<?> form, Fields fields) {

    /** What is wrong, by the name of the component; empty where all of it is understood. */
    public Map<String, Sentence> problems(Map<String, List<String>> typed) {
        Map<String, Sentence> problems = new LinkedHashMap<>();
        for (Parameter component : form.components()) {
            for (String text : typed.getOrDefault(component.name(), List.of())) {
                try {
                    understand(component, text);
                } catch (Refusal refusal) {
                    problems.putIfAbsent(component.name(), refusal.sentence());
                }
            }
        }
        if (problems.isEmpty()) {
            together(typed, problems);
        }
        return problems;
    }

    private void understand(Parameter component, String text) {
        StandingQueries queries = new StandingQueries(fields);
        if (component.kind() == Kind.QUERY) {
            queries.read(text, java.util.Optional.empty());
        } else if (component.kind() == Kind.PERIOD) {
            queries.period(text);
        } else {
            try {
                form.read(Map.of(component.name(), List.of(text)));
            } catch (Refusal refusal) {
                // Others that are missing are told once all are read together.
                if (concerns(refusal, component)) {
                    throw refusal;
                }
            }
        }
    }

    private void together(Map<String, List<String>> typed, Map<String, Sentence> problems) {
        try {
            form.read(typed);
        } catch (Refusal refusal) {
            form.components().stream()
                    .filter(component -> concerns(refusal, component))
                    .findFirst()
                    .ifPresent(component -> problems.put(component.name(), refusal.sentence()));
            if (problems.isEmpty()) {
                problems.put("", refusal.sentence());
            }
        }
    }

    private static boolean concerns(Refusal refusal, Parameter component) {
        return refusal.sentence().arguments().contains(component.kebab());
    }
}
