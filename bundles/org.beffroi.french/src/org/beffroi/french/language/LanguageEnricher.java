package org.beffroi.french.language;

import java.util.List;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.osgi.service.component.annotations.Component;

/**
 * Says in which language a mention is written: {@code fr}, {@code en}, {@code ar}…, by frequent words, trigrams and scripts.
 *
 * <p>Silent where the text is too short or the answer too close; then the words are read as French. It knows the languages of
 * {@code languages.txt} and those that a script or a letter gives away.
 */
@Component(service = Enricher.class)
@Enricher.Info(id = "language")
public final class LanguageEnricher implements Enricher {

    /** Read from its lists when first asked for: that takes half a second. */
    private Languages languages;

    @Override
    public List<Field> adds() {
        return List.of(CoreFields.LANGUAGE);
    }

    /** Does not ask for the tokens: which ones they are depends on the answer. */
    @Override
    public Reader reader(EnrichmentContext ground) {
        Languages languages = languages();
        return Reader.of("2-" + languages.digest(), (subject, findings) -> languages
                .of(subject.whole())
                .ifPresent(guess -> findings.found(CoreFields.LANGUAGE, List.of(guess.tag()), guess.confidence())));
    }

    private synchronized Languages languages() {
        if (languages == null) {
            languages = Languages.own();
        }
        return languages;
    }
}
