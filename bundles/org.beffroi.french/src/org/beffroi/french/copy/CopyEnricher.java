package org.beffroi.french.copy;

import java.util.List;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.Ground;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.osgi.service.component.annotations.Component;

/**
 * Gives each mention the key of the group of those that say the same: syndicated articles, copied and pasted posts.
 *
 * <p>What differs between copies does not count: repost prefixes, addresses, account names, emoji, punctuation, case and
 * accents, how hashtags are written, and calls to share. A mention of fewer than five words has no key: « Bravo ! » is
 * nobody's copy. Texts that were rewritten are not found here.
 */
@Component(service = Enricher.class)
@Enricher.Info(id = "copies")
public final class CopyEnricher implements Enricher {

    /** The key of the group of copies that a mention is in; the same for all of them, and for no other text. */
    public static final Field COPIES =
            Field.one("copies", FieldType.KEYWORD, Field.Facet.LARGE, "copies|same-text", "copies|même-texte");

    @Override
    public List<Field> adds() {
        return List.of(COPIES);
    }

    /** Not for what it says, but so that the text is cut into words once. */
    @Override
    public List<String> needs() {
        return List.of("language");
    }

    @Override
    public Reader reader(Ground ground) {
        return new CopyReader(SetAside.own());
    }

    private record CopyReader(SetAside setAside) implements Reader {
        @Override
        public String version() {
            return "1-" + setAside.digest();
        }

        @Override
        public void read(Subject subject, Findings findings) {
            setAside.key(subject).ifPresent(key -> findings.found(COPIES, List.of(key), 1));
        }
    }
}
