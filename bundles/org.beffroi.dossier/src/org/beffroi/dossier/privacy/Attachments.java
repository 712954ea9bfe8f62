package org.beffroi.dossier.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;

/** Pictures and papers of a dossier, and whether only mentions that go hold them. Not for several threads. */
final class Attachments {

    private static final String FOLDER = "attachments/";

    /** Names of files in the folder of attachments, none of which leads up, or to another drive: strangers wrote them. */
    private static final Pattern WITHIN = Pattern.compile("attachments(?:/(?!\\.{1,2}(?:/|$))[^/\\\\:\\p{Cntrl}]+)+");

    private final Map<String, Boolean> heldByThoseAlone = new HashMap<>();

    /** Takes a mention into account. */
    void meet(Mention mention, boolean goes) {
        for (String link : mention.strings(CoreFields.MEDIA)) {
            int at = link.indexOf(FOLDER);
            if (at >= 0 && WITHIN.matcher(link.substring(at)).matches()) {
                heldByThoseAlone.merge(link.substring(at), goes, Boolean::logicalAnd);
            }
        }
    }

    /** Paths within the dossier, with / between folders. */
    Set<String> alone() {
        Set<String> alone = new HashSet<>();
        heldByThoseAlone.forEach((path, goes) -> {
            if (goes) {
                alone.add(path);
            }
        });
        return alone;
    }
}
