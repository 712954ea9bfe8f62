package org.beffroi.workbench.strategy.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beffroi.strategy.library.Entry;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Template;
import org.beffroi.workbench.language.Language;

/**
 * What a strategy made of a template begins with, counted.
 *
 * @param counts how many there are, by class of the model
 */
public record TemplateContent(Map<String, Integer> counts) {

    /** What is told, line by line: classes of the model. */
    private static final List<List<String>> LINES = List.of(
            List.of("Objective", "Indicator"),
            List.of("Audience", "Channel", "Action"),
            List.of("Risk", "Scenario", "Charter"));

    public TemplateContent {
        counts = Map.copyOf(counts);
    }

    /**
     * That of a template.
     *
     * @throws org.beffroi.core.message.Refusal if it names what its library does not hold
     */
    public static TemplateContent of(Library library, Template template) {
        return new TemplateContent(library.chosen(template).stream()
                .flatMap(entry -> entry.deep().stream())
                .collect(Collectors.toMap(Entry::type, entry -> 1, Integer::sum)));
    }

    /** How many there are of a class of the model. */
    public int count(String type) {
        return counts.getOrDefault(type, 0);
    }

    /** In words, line by line; what there is none of is left out, and so is a line that says nothing. */
    public List<String> lines(Language language) {
        return LINES.stream()
                .map(types -> types.stream()
                        .filter(type -> count(type) > 0)
                        .map(type -> language.text("strategy.start.gets." + type, count(type)))
                        .collect(Collectors.joining(", ")))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
