package org.beffroi.sources.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.importing.ImportRequest;
import org.beffroi.core.mention.Mention;

/** What an import does with people's names: nothing, make them public actors, or replace them by keyed hashes. */
final class PersonPolicy {

    private final Dossier dossier;
    private final boolean publicAuthors;
    private final Optional<Pseudonymiser> pseudonymiser;
    private final Set<String> welcomed = new HashSet<>();

    private PersonPolicy(Dossier dossier, boolean publicAuthors, Optional<Pseudonymiser> pseudonymiser) {
        this.dossier = dossier;
        this.publicAuthors = publicAuthors;
        this.pseudonymiser = pseudonymiser;
    }

    static PersonPolicy of(ImportRequest request, Dossier dossier) {
        return new PersonPolicy(
                dossier,
                request.publicAuthors(),
                request.pseudonymise()
                        ? Optional.of(new Pseudonymiser(dossier.importKey(), dossier.publicActors()::contains))
                        : Optional.empty());
    }

    /** Makes public actors of the authors, where that was asked for. */
    void welcome(List<Mention> mentions) {
        if (publicAuthors) {
            List<String> fresh = mentions.stream()
                    .flatMap(mention -> mention.author().stream())
                    .filter(welcomed::add)
                    .toList();
            if (!fresh.isEmpty()) {
                dossier.publicActors().add(fresh);
            }
        }
    }

    /** The mentions as they are kept. */
    List<Mention> applied(List<Mention> mentions) {
        return pseudonymiser
                .map(hand -> mentions.stream().map(hand::applied).toList())
                .orElse(mentions);
    }
}
