package org.beffroi.workbench.rise.model;

import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.quote.Quote;

/**
 * Whose a mention is, where and when it was published.
 *
 * @param language in which it is told
 */
public record MentionOrigin(Dossier dossier, Language language, Days days) {

    /** In a few words, its author under the name that may show; empty where it is not there. Off the UI thread. */
    public Optional<String> of(MentionId mention) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return now.entry(mention).map(this::words);
        }
    }

    private String words(Entry entry) {
        return Quote.of(entry, dossier).head(language, days, "");
    }
}
