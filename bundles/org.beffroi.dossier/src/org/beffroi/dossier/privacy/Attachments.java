package org.beffroi.dossier.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.attachment.KeptFile;

/** Pictures and papers of a dossier, and whether only mentions that go hold them. Not for several threads. */
final class Attachments {

    private final Map<String, Boolean> heldByThoseAlone = new HashMap<>();

    /** Takes a mention into account. */
    void meet(Mention mention, boolean goes) {
        for (String link : mention.strings(CoreFields.MEDIA)) {
            KeptFile.named(link).ifPresent(name -> heldByThoseAlone.merge(name, goes, Boolean::logicalAnd));
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
