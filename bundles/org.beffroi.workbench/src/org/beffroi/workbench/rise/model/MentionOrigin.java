package org.beffroi.workbench.rise.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
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
        FieldValues values = entry.effective();
        Quote quote = Quote.of(entry, dossier);
        String network = values.string(CoreFields.NETWORK)
                .map(stored -> Language.capital(CoreFields.NETWORK.valueLabel(stored, language.locale())))
                .orElse("");
        List<String> words = Stream.of(quote.who(), network, days.moment(quote.when()))
                .filter(one -> !one.isEmpty())
                .toList();
        return words.stream().collect(Collectors.joining(" · "));
    }
}
