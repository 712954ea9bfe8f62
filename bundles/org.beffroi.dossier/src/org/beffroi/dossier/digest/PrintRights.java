package org.beffroi.dossier.digest;

import java.util.Locale;
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

    private static final Set<String> PRESS_NETWORKS = Set.of("presse", "press");
    private static final Set<String> READERS = Set.of("comment", "letter");

    public PrintRights {
        declared = Map.copyOf(declared);
    }

    /** What may be printed of a mention that came from a source. */
    public Rights of(FieldValues mention, String source) {
        Rights known = declared.get(source);
        if (known != null) {
            return known;
        }
        return isPress(mention) ? Rights.LINK : Rights.QUOTATION;
    }

    /** An article, or anything of the press but what its readers write. */
    private static boolean isPress(FieldValues mention) {
        String type = mention.string(CoreFields.TYPE).orElse("");
        boolean onPress = mention.string(CoreFields.NETWORK)
                .map(network -> network.toLowerCase(Locale.ROOT))
                .filter(PRESS_NETWORKS::contains)
                .isPresent();
        return type.equals("article") || onPress && !READERS.contains(type);
    }
}
