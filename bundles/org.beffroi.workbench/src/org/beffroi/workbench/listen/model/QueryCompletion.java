package org.beffroi.workbench.listen.model;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.assist.Coloured;
import org.beffroi.core.query.assist.Proposal;
import org.beffroi.core.query.assist.QueryAssist;
import org.beffroi.core.query.assist.ValueSuggestions;
import org.beffroi.core.query.assist.ValueSuggestions.Suggestion;
import org.beffroi.core.text.Tokens;
import org.beffroi.workbench.language.Language;

/**
 * Colours and proposals for a query that is being typed; values come from the facets that show.
 *
 * <p>Called on the UI thread, answered on it; a later text replaces an earlier one.
 */
public final class QueryCompletion {

    /**
     * What is said of a text.
     *
     * @param text the text
     * @param colours its stretches
     * @param proposals what may be typed at the caret
     */
    public record Answer(String text, List<Coloured> colours, List<Proposal> proposals) {}

    private final QueryAssist assist;
    private final Language language;
    private final Executor work;
    private final Executor display;
    private volatile List<FacetView> known = List.of();
    private int asked;

    public QueryCompletion(Dossier dossier, Language language, Executor work, Executor display) {
        ValueSuggestions suggestions = this::suggestions;
        this.assist = new QueryAssist(dossier.archive().fields(), new Tokens(), suggestions, dossier::today);
        this.language = language;
        this.work = work;
        this.display = display;
    }

    /** Learns the values that show. */
    public void learn(List<FacetView> facets) {
        known = List.copyOf(facets);
    }

    /** Asks what is to be said of a text. */
    public void ask(String text, int caret, Consumer<Answer> then) {
        int mine = ++asked;
        work.execute(() -> {
            Answer answer = new Answer(text, assist.colour(text), assist.complete(text, caret, language.locale()));
            display.execute(() -> {
                if (mine == asked) {
                    then.accept(answer);
                }
            });
        });
    }

    private List<Suggestion> suggestions(Field field, String prefix, int limit) {
        // Names of people are not offered: who looks for a person types the name.
        return known.stream()
                .filter(facet -> facet.field().equals(field) && !field.personal())
                .flatMap(facet -> facet.values().stream())
                .filter(value -> Stream.of(value.value(), value.label())
                        .anyMatch(text -> Language.folded(text).startsWith(prefix)))
                .limit(limit)
                .map(value -> new Suggestion(value.value(), value.mentions()))
                .toList();
    }
}
