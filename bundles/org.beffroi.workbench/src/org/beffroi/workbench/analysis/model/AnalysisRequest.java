package org.beffroi.workbench.analysis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An analysis with its parameters as typed: what is run, remembered and pinned.
 *
 * @param analysis its id
 * @param parameters by the name of the component, in the order in which they were given; what is absent takes its standard
 */
public record AnalysisRequest(String analysis, Map<String, List<String>> parameters) {

    public AnalysisRequest {
        Objects.requireNonNull(analysis);
        Map<String, List<String>> kept = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!values.isEmpty()) {
                kept.put(name, List.copyOf(values));
            }
        });
        parameters = Collections.unmodifiableMap(kept);
    }

    /** An analysis with its standards. */
    public static AnalysisRequest of(String analysis) {
        return new AnalysisRequest(analysis, Map.of());
    }

    /** The same with one parameter changed; none takes its standard. */
    public AnalysisRequest with(String component, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(component, values);
        return new AnalysisRequest(analysis, changed);
    }

    /** The values given for a component; empty where it takes its standard. */
    public List<String> values(String component) {
        return parameters.getOrDefault(component, List.of());
    }
}
