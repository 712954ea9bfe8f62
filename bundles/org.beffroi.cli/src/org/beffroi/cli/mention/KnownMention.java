package org.beffroi.cli.mention;

import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;

/** A mention named on the command line. */
public final class KnownMention {

    private KnownMention() {}

    /**
     * The mention of that identity.
     *
     * @throws Refusal if the dossier has none
     */
    public static Entry find(String id, Snapshot snapshot) {
        Optional<Entry> entry = id.isBlank() ? Optional.empty() : snapshot.entry(new MentionId(id.strip()));
        return entry.orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, KnownMention.class, "mention.unknown", id));
    }
}
