package org.beffroi.french.copy;

import java.util.List;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.osgi.service.component.annotations.Component;

/**
 * Gives each mention the sketch of what it says, by which an archive groups copies and near-copies: syndicated articles,
 * copied and pasted posts.
 *
 * <p>What differs between copies does not count: repost prefixes, addresses, account names, emoji, punctuation, case and
 * accents, how hashtags are written, and calls to share. Copies have the same sketch, near-copies an alike one
 * ({@link org.beffroi.core.copy.Copies#GROUPING}). A mention of fewer than five words has none: « Bravo ! » is nobody's
 * copy. Texts said again in other words are not found here.
 */
@Component(service = Enricher.class)
@Enricher.Info(id = "copies")
public final class CopyEnricher implements Enricher {

    @Override
    public List<Field> adds() {
        return List.of(CoreFields.COPIES);
    }

    /** Not for what it says, but so that the text is cut into words once. */
    @Override
    public List<String> needs() {
        return List.of("language");
    }

    @Override
    public Reader reader(EnrichmentContext ground) {
        SetAside setAside = SetAside.own();
        return Reader.of("2-" + setAside.digest(), (subject, findings) -> setAside.sketch(subject)
                .ifPresent(sketch -> findings.found(CoreFields.COPIES, List.of(sketch), 1)));
    }
}
