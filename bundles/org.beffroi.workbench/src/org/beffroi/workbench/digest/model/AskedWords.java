package org.beffroi.workbench.digest.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.dossier.digest.ItemPeriod;
import org.beffroi.dossier.digest.SearchTitle;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.ParameterWords;
import org.beffroi.workbench.language.Language;

/**
 * What an analysis of a digest is about, in words: {@code sur la recherche « cantine »}, without the days that it is of.
 * Immutable.
 *
 * @param fields the catalogue of the archive
 */
record AskedWords(Analysis<?> analysis, Language language, Fields fields) {

    private static final String BETWEEN = " · ";

    /** First its search, then what else differs from the standards. */
    String of(AnalysisRequest asked) {
        List<String> words = new ArrayList<>();
        AnalysisRequest rest = new ItemPeriod(id -> Optional.of(analysis))
                .parameter(asked.analysis())
                .map(period -> asked.with(period.name(), List.of()))
                .orElse(asked);
        for (Parameter component : Form.of(analysis.parameters()).components()) {
            Optional<String> said = said(component, rest.values(component.name()));
            if (said.isPresent()) {
                words.add(said.get());
                rest = rest.with(component.name(), List.of());
            }
        }
        if (words.isEmpty() || !rest.parameters().isEmpty()) {
            words.add(new ParameterWords(analysis, language).of(rest));
        }
        return String.join(BETWEEN, words);
    }

    /** Of a search and of other days; empty of all else, which has a name of its own. */
    private Optional<String> said(Parameter component, List<String> values) {
        return switch (component.kind()) {
            case QUERY -> Optional.of(search(values));
            case PERIOD -> values.stream().findFirst().map(typed -> new PeriodName(language).of(Optional.of(typed)));
            default -> Optional.empty();
        };
    }

    private String search(List<String> values) {
        SearchTitle title = new SearchTitle(fields, language.locale());
        List<String> said = values.stream().map(title::said).toList();
        return said.isEmpty()
                ? language.text("digests.asked.everything")
                : language.text("digests.asked", String.join(BETWEEN, said));
    }
}
