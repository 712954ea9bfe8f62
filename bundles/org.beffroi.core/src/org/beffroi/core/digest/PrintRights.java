package org.beffroi.core.digest;

import java.util.Map;
import java.util.Set;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.source.Lawful.Rights;

/**
 * What a digest may print of a mention's text.
 *
 * <p>What the source declares; where nothing is declared, press is title, link and one line (the press holds a
 * neighbouring right and its authors theirs: Code de la propriété intellectuelle, articles L. 218-1 to L. 218-5 and
 * L. 122-5, 3°; to be checked by the body's jurist), and everything else is a short quotation with its source.
 *
 * @param declared rights by the name of the source
 */
public record PrintRights(Map<String, Rights> declared) {

    private static final Set<String> PRESS = Set.of("article");
    private static final Set<String> PRESS_NETWORKS = Set.of("presse", "press");

    public PrintRights {
        declared = Map.copyOf(declared);
    }

    /** What may be printed of a mention that came from a source. */
    public Rights of(FieldValues mention, String source) {
        Rights known = declared.get(source);
        if (known != null) {
            return known;
        }
        boolean press = mention.string(CoreFields.TYPE).filter(PRESS::contains).isPresent()
                || mention.string(CoreFields.NETWORK)
                        .filter(network -> PRESS_NETWORKS.contains(network.toLowerCase(java.util.Locale.ROOT)))
                        .isPresent();
        return press ? Rights.LINK : Rights.QUOTATION;
    }
}
