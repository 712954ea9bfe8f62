package org.beffroi.french.theme;

import java.util.List;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Term;
import org.beffroi.core.text.Tokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Says what a mention is about: at most three themes of local public action, the surest first.
 *
 * <p>By the terms of {@code themes.txt}, and by those that a dossier adds in {@code codebook/themes.tsv}.
 */
@Component(service = Enricher.class)
@Enricher.Info(id = "theme")
public final class ThemeEnricher implements Enricher {

    private final Field field;

    @Activate
    public ThemeEnricher() {
        field = CoreFields.THEME.withVocabulary(ThemeLexicon.ownThemes().stream()
                .map(theme -> new Term(theme.value(), theme.english(), theme.french()))
                .toArray(Term[]::new));
    }

    @Override
    public List<Field> adds() {
        return List.of(field);
    }

    @Override
    public List<String> needs() {
        return List.of(CoreFields.LANGUAGE.name());
    }

    /** A comment speaks within its conversation. */
    @Override
    public List<String> inherited() {
        return List.of(field.name());
    }

    @Override
    public Reader reader(EnrichmentContext ground) {
        return new ThemeReader(field, ThemeLexicon.in(ground.codebook(), new Tokens()));
    }
}
