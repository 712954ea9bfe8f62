package org.beffroi.french.moderation;

import java.util.List;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.text.Tokens;
import org.osgi.service.component.annotations.Component;

/**
 * Says which mentions a moderator may have to look at, for what (insult, threat, hate) and whom they seem to aim at: an
 * indication for people, never a verdict on anybody. {@code docs/moderation.md} says how, and how often it is wrong.
 *
 * <p>Posts of the body itself and of the press are left alone, and so is what is not in French.
 */
@Component(service = Enricher.class)
@Enricher.Info(id = "moderation")
public final class ModerationEnricher implements Enricher {

    @Override
    public List<Field> adds() {
        return List.of(CoreFields.MODERATION, CoreFields.AIMED_AT);
    }

    @Override
    public List<String> needs() {
        return List.of(CoreFields.LANGUAGE.name(), CoreFields.SPEAKER.name());
    }

    @Override
    public Reader reader(EnrichmentContext ground) {
        return new ModerationReader(new OffenceTerms(new Tokens()));
    }
}
