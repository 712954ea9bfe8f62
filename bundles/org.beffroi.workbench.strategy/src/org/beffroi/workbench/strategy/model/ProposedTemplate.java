package org.beffroi.workbench.strategy.model;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Template;
import org.beffroi.workbench.language.Language;

/**
 * Which template is meant for a body, by its kind and its inhabitants, and why. Immutable.
 *
 * @param library what can be chosen
 * @param body whose strategy it is to be, empty while nobody said it
 */
public record ProposedTemplate(Library library, Optional<Territory> body) {

    /** The one that is meant for it; empty where none is, or nobody said whose strategy it is. */
    public Optional<Template> template() {
        return body.flatMap(library::fitting);
    }

    /**
     * Why one is proposed, that another would suit better, or that none is meant for such a body; empty where there is nothing to
     * say.
     *
     * @param chosen the one that stands there, empty before any does
     */
    public String why(Optional<Template> chosen, Language language) {
        if (body.isEmpty()) {
            return "";
        }
        String name = body.get().name();
        String size = size(body.get(), language);
        Optional<Template> best = template();
        if (best.isEmpty()) {
            return language.text("strategy.start.kind.none", name, size);
        }
        boolean suits = chosen.isEmpty()
                || chosen.get().fits().map(fit -> fit.isFor(body.get())).orElse(true);
        return suits
                ? language.text("strategy.start.kind.proposed", name, size)
                : language.text(
                        "strategy.start.kind.better",
                        name,
                        size,
                        best.get().name().in(language.locale()));
    }

    /** Its inhabitants, where they decide, else its kind. */
    private static String size(Territory body, Language language) {
        boolean isCommune =
                body.kind() == Territory.Kind.COMMUNE || body.kind() == Territory.Kind.MUNICIPAL_ARRONDISSEMENT;
        return isCommune && body.population().isPresent()
                ? language.counted(
                        "strategy.start.inhabitants", body.population().getAsInt())
                : language.text("territory." + body.kind().name().toLowerCase(Locale.ROOT));
    }
}
