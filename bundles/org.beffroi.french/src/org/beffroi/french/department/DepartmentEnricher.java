package org.beffroi.french.department;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.lexicon.Phrases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Says which department a mention concerns: the one that a telling term names (« carte d’identité »), else that of its first
 * theme.
 */
@Component(service = Enricher.class)
@Enricher.Info(id = "department")
public final class DepartmentEnricher implements Enricher {

    private final Field field;

    @Activate
    public DepartmentEnricher() {
        field = CoreFields.DEPARTMENT.withVocabulary(Departments.vocabulary());
    }

    @Override
    public List<Field> adds() {
        return List.of(field);
    }

    @Override
    public List<String> needs() {
        return List.of(CoreFields.LANGUAGE.name(), CoreFields.THEME.name());
    }

    /** A comment speaks within its conversation. */
    @Override
    public List<String> inherited() {
        return List.of(field.name());
    }

    @Override
    public Reader reader(EnrichmentContext ground) {
        return new DepartmentReader(field, Departments.in(ground.codebook(), new Tokens()));
    }

    private record DepartmentReader(Field field, Departments departments) implements Reader {

        private static final String RULES = "1";
        private static final double BY_TERM = 0.8;
        private static final double BY_TERM_AND_THEME = 0.9;
        private static final double BY_ONLY_THEME = 0.7;
        private static final double BY_FIRST_THEME = 0.5;

        @Override
        public String version() {
            return RULES + "-" + departments.digest();
        }

        @Override
        public void read(Subject subject, Findings findings) {
            List<String> themes = subject.values().strings(CoreFields.THEME);
            Optional<String> byTerms = departments.ofTerms(Phrases.words(subject.tokens()));
            Optional<String> byTheme = themes.stream()
                    .flatMap(theme -> departments.ofTheme(theme).stream())
                    .findFirst();
            if (byTerms.isPresent()) {
                findings.found(field, List.of(byTerms.get()), byTerms.equals(byTheme) ? BY_TERM_AND_THEME : BY_TERM);
            } else if (byTheme.isPresent()) {
                findings.found(field, List.of(byTheme.get()), themes.size() == 1 ? BY_ONLY_THEME : BY_FIRST_THEME);
            }
        }
    }
}
