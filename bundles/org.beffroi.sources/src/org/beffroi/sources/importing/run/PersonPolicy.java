package org.beffroi.sources.importing.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.erasure.KeptOut;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.sources.importing.register.FileState;
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
     * @param keptOut mentions that are not taken in
     * @param cutBack mentions that are, without something
     * @param named where mentions stand that name somebody still
     * @param mentionPlaces where the mentions stand
     * @param besidePlaces where those besides stand
     */
    record Admitted(
            List<Mention> mentions,
            List<Mention> besides,
            List<Portion.Reject> keptOut,
            List<Portion.Reject> cutBack,
            List<Place> named,
            List<Place> mentionPlaces,
            List<Place> besidePlaces) {

        private Admitted() {
            this(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        /** Whom the mentions that are taken in name. */
        FileState.ErasedPeople people() {
            return new FileState.ErasedPeople(
                    FileState.NamedRows.at(
                            cutBack.stream().map(Portion.Reject::place).toList()),
                    FileState.NamedRows.at(named));
        }

        /** The rows that are not taken in as they are. */
        List<Portion.Reject> told() {
            return Stream.concat(keptOut.stream(), cutBack.stream()).toList();
        }
    }

    /** Asked before names are replaced or made public actors, as nobody is recognised after. */
    Admitted admitted(List<Portion.Read> rows, BatchId batch, Instant when) {
        Admitted admitted = new Admitted();
        List<Erasures.Absence> absences = new ArrayList<>();
        for (Portion.Read row : rows) {
            Consumer<Mention> out = mention -> absences.add(new Erasures.Absence(
                    dossier.erasures().ofReference(mention.id().value()),
                    when,
                    row.place().line(),
                    batch.value()));
            admit(row.place(), row.mention(), admitted, out).ifPresent(taken -> {
                admitted.mentions().add(taken);
                admitted.mentionPlaces().add(row.place());
            });
            row.besides()
                    .forEach(second -> admit(row.place(), second, admitted, out).ifPresent(taken -> {
                        admitted.besides().add(taken);
                        admitted.besidePlaces().add(row.place());
                    }));
        }
        if (!absences.isEmpty()) {
            dossier.erasures().keptOut(absences);
        }
        return admitted;
    }

    /** The mention as it would be taken in; empty where it would not. Nothing is written down. */
    Optional<Mention> wouldBe(Mention mention) {
        return keptOut.whyOfRow(mention).isPresent() ? Optional.empty() : Optional.of(cutBack(mention));
    }

    private Mention cutBack(Mention mention) {
        return keptOut.cutBack(mention, dossier.archive().fields())
                .map(KeptOut.CutBack::mention)
                .orElse(mention);
    }

    /** The mention as it is taken in; empty where it is not. */
    private Optional<Mention> admit(Place place, Mention mention, Admitted admitted, Consumer<Mention> out) {
        Optional<Sentence> why = keptOut.whyOfRow(mention);
        if (why.isPresent()) {
            admitted.keptOut().add(new Portion.Reject(place, why.get(), ""));
            out.accept(mention);
            return Optional.empty();
        }
        Optional<KeptOut.CutBack> cut =
                keptOut.cutBack(mention, dossier.archive().fields());
        cut.ifPresent(one -> admitted.cutBack().add(new Portion.Reject(place, one.why(), "")));
        Mention taken = cut.map(KeptOut.CutBack::mention).orElse(mention);
        if (keptOut.namesStill(taken)) {
            admitted.named().add(place);
        }
        return Optional.of(taken);
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
