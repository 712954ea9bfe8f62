package org.beffroi.sources.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.erasure.KeptOut;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.sources.table.Place;

/**
 * What an import does with people's names: nothing, make them public actors, or replace them by keyed hashes. Those of people
 * who were erased it keeps out, of the list of rejected rows too.
 */
final class PersonPolicy {

    private final Dossier dossier;
    private final boolean publicAuthors;
    private final Optional<Pseudonymiser> pseudonymiser;
    private final KeptOut keptOut;
    private final Set<String> welcomed = new HashSet<>();

    private PersonPolicy(Dossier dossier, boolean publicAuthors, Optional<Pseudonymiser> pseudonymiser) {
        this.dossier = dossier;
        this.publicAuthors = publicAuthors;
        this.pseudonymiser = pseudonymiser;
        this.keptOut = new KeptOut(dossier.erasures(), pseudonymiser.isPresent());
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
        if (pseudonymiser.isEmpty()) {
            return mentions;
        }
        try (Snapshot now = dossier.archive().snapshot()) {
            Predicate<String> isKnown = id -> now.entry(new MentionId(id)).isPresent();
            return mentions.stream()
                    .map(mention -> pseudonymiser.get().applied(mention, isKnown))
                    .toList();
        }
    }

    /**
     * Rows without what is of people who were erased, and the rejects that say so.
     *
     * @param places where the mentions stand, then those besides
     */
    record Admitted(List<Mention> mentions, List<Mention> besides, List<Portion.Reject> keptOut, List<Place> places) {}

    /** Asked before names are replaced or made public actors, as nobody is recognised after. */
    Admitted admitted(List<Portion.Read> rows) {
        List<Mention> mentions = new ArrayList<>(rows.size());
        List<Mention> besides = new ArrayList<>();
        List<Portion.Reject> out = new ArrayList<>();
        List<Place> places = new ArrayList<>(rows.size());
        List<Place> placesBesides = new ArrayList<>();
        for (Portion.Read row : rows) {
            admit(row, row.mention(), mentions, places, out);
            row.besides().forEach(second -> admit(row, second, besides, placesBesides, out));
        }
        places.addAll(placesBesides);
        return new Admitted(mentions, besides, out, places);
    }

    private void admit(
            Portion.Read row, Mention mention, List<Mention> in, List<Place> places, List<Portion.Reject> out) {
        keptOut.whyOfRow(mention).ifPresentOrElse(why -> out.add(new Portion.Reject(row.place(), why, "")), () -> {
            in.add(mention);
            places.add(row.place());
        });
    }

    /** Rejected rows as they may be written down: of one that names an erased person the line alone, and why no more. */
    List<Portion.Reject> shown(List<Portion.Reject> rejects, Locale locale) {
        return rejects.stream().map(reject -> shown(reject, locale)).toList();
    }

    private Portion.Reject shown(Portion.Reject reject, Locale locale) {
        Place place = namesErased(reject.place().entry())
                ? new Place("", reject.place().line())
                : reject.place();
        boolean named = namesErased(reject.raw()) || namesErased(reject.why().in(locale));
        return named
                ? new Portion.Reject(place, Sentence.of(PersonPolicy.class, "rejects.erased"), "")
                : new Portion.Reject(place, reject.why(), reject.raw());
    }

    /** The name of a file; where it names an erased person, its ending alone. */
    String shown(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return namesErased(fileName) ? "x" + (dot < 0 ? "" : fileName.substring(dot)) : fileName;
    }

    private boolean namesErased(String text) {
        return keptOut.names(text);
    }
}
