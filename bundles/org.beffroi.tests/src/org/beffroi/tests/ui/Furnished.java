package org.beffroi.tests.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Parsed;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.source.KeptMessage;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.coding.Code;
import org.beffroi.dossier.coding.Codebook;
import org.beffroi.dossier.digest.FolderDigests;
import org.beffroi.dossier.routing.Assignment;
import org.beffroi.dossier.routing.RoutingRules;
import org.beffroi.dossier.routing.Status;
import org.beffroi.dossier.source.SourceFiles;

/** Sources in every state, a watch and a digest, put into a dossier so that there is something to see. */
public final class Furnished {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final BatchId BATCH = new BatchId("furnished");

    private Furnished() {}

    /** Puts sources and a digest into the folder of a dossier. */
    public static void furnish(Path dossier) {
        Instant now = Instant.now();
        SourceFiles files = SourceFiles.of(dossier);
        Instant recently = now.minus(Duration.ofMinutes(12));
        source(files, "echo-des-rives", now, false);
        files.keep("echo-des-rives", at(recently, now.plus(Duration.ofMinutes(18)), volumes(now, 9)));
        source(files, "panneau-citoyen", now, false);
        files.keep(
                "panneau-citoyen",
                at(now.minus(Duration.ofHours(2)), now, volumes(now.minus(Duration.ofDays(1)), 5))
                        .failed(
                                now.minus(Duration.ofMinutes(2)),
                                now.plus(Duration.ofMinutes(28)),
                                new KeptMessage(
                                        "Le serveur panneau.exemple.fr ne répond pas.",
                                        "The server panneau.exemple.fr does not answer.")));
        source(files, "gazette-du-lac", now, true);
        files.keep("gazette-du-lac", at(now.minus(Duration.ofDays(5)), now, new TreeMap<>()));
        source(files, "journal-municipal", now, false);
        files.keep("journal-municipal", soon(now.plus(Duration.ofMinutes(40))));
        codes(new Codebook(dossier.resolve("codebook")));
        new FolderDigests(dossier)
                .save(new Digest(
                        "Revue du lundi",
                        "Revue du lundi",
                        Locale.FRENCH,
                        Optional.empty(),
                        List.of(new Correspondent("Directrice de cabinet", "cabinet@exemple.fr")),
                        List.of(new Digest.Search("Cantine", "cantine", Optional.empty(), 5, Order.NEWEST))));
    }

    private static void codes(Codebook codebook) {
        codebook.save(new Code(
                "theme",
                "canteen",
                "La restauration des écoles : repas, prix, inscriptions. Pas les goûters des centres de loisirs.",
                Optional.of("#7b4b2a")));
        codebook.save(new Code("theme", "roads", "Rues, trottoirs, stationnement, éclairage.", Optional.of("#009e73")));
        codebook.save(new Code("tag", "rentrée", "Ce qui revient chaque septembre.", Optional.of("#e69f00")));
        codebook.save(new Code(
                "tone",
                "negative",
                "Se plaint, reproche ou raille. Une question posée sans reproche est neutre.",
                Optional.empty()));
        codebook.save(new Code("tone", "unsure", "L’ironie laisse le doute.", Optional.empty()));
    }

    /** Puts a watch into an open dossier, everything new to it. */
    public static void watch(Dossier dossier) {
        dossier.watches()
                .save(new Watch(
                        "Cantine scolaire",
                        "cantine",
                        Locale.FRENCH,
                        Watch.Rhythm.DAY,
                        Optional.empty(),
                        1,
                        List.of(),
                        Instant.now(),
                        "Lou"));
    }

    /**
     * Lets people and rules deal with the newest mentions of the canteen: one with a word that was not seen, one late, one
     * answered, one closed, one to be dealt with.
     */
    public static void follow(Dossier dossier) {
        new RoutingRules(Map.of("Éducation", "education@sonneval.example"), List.of()).keepIn(dossier.folder());
        Instant now = Instant.now();
        List<Act> acts = new ArrayList<>();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Query canteen =
                    ((Parsed.Understood) new QueryParser(dossier.archive().fields()).parse("cantine")).query();
            List<Entry> rows = snapshot.page(canteen, Order.NEWEST, Optional.empty(), 5, Cancel.never())
                    .rows();
            disputed(rows.get(0), now, acts);
            Act.Deed tag = new Act.Add(rows.get(0).mention().id(), CoreFields.TAG.name(), "rentrée");
            acts.add(new Act(UUID.randomUUID().toString(), BATCH, "Lou", Act.Hand.HUMAN, now, tag));
            acts.addAll(given(rows.get(1), "Éducation", "", now.minus(Duration.ofDays(1)))
                    .acts(rows.get(1), "Lou", Act.Hand.HUMAN, BATCH, now.minus(Duration.ofDays(4))));
            acts.add(status(rows.get(2), "Éducation", Status.ANSWERED, now));
            acts.add(status(rows.get(3), "Lou", Status.CLOSED, now));
            acts.add(status(rows.get(4), "Lou", Status.OPEN, now));
        }
        dossier.archive().record(acts);
    }

    /** Given away by the rules, then by two people who did not see each other. */
    private static void disputed(Entry entry, Instant now, List<Act> acts) {
        Instant due = now.plus(Duration.ofDays(2));
        acts.addAll(given(entry, "Éducation", "", due)
                .acts(entry, Assignment.BY_RULE, Act.Hand.MACHINE, BATCH, now.minus(Duration.ofHours(5))));
        acts.addAll(given(entry, "Vie associative", "", due)
                .acts(entry, "Denis", Act.Hand.HUMAN, BATCH, now.minus(Duration.ofHours(2))));
        acts.addAll(given(entry, "Éducation", "Nadia", due)
                .acts(
                        entry,
                        "Lou",
                        Act.Hand.HUMAN,
                        BATCH,
                        now.minus(Duration.ofHours(2)).plusSeconds(90)));
    }

    private static Assignment given(Entry entry, String department, String person, Instant due) {
        return new Assignment(
                entry.mention().id(),
                department,
                Optional.of(person).filter(name -> !name.isEmpty()),
                Optional.of(due));
    }

    private static Act status(Entry entry, String who, Status status, Instant when) {
        Act.Deed deed = new Act.Set(entry.mention().id(), CoreFields.STATUS.name(), List.of(status.value()));
        return new Act(UUID.randomUUID().toString(), BATCH, who, Act.Hand.HUMAN, when, deed);
    }

    private static void source(SourceFiles files, String name, Instant now, boolean paused) {
        files.keep(new SourceSettings(
                name,
                "feed",
                Map.of("url", "https://exemple.fr/" + name + ".xml"),
                Duration.ofMinutes(30),
                new Lawful("Savoir ce qui se dit", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                Set.of(),
                paused,
                now.minus(Duration.ofDays(80)),
                "Lou"));
    }

    /** Never visited, and not before the pictures are taken. */
    private static SourceState soon(Instant due) {
        SourceState state = SourceState.NEW;
        return new SourceState(
                state.cursor(),
                state.tried(),
                state.succeeded(),
                state.failure(),
                state.failures(),
                Optional.of(due),
                state.remarks(),
                state.volumes(),
                state.batches(),
                state.outages());
    }

    private static SourceState at(Instant succeeded, Instant next, NavigableMap<LocalDate, Integer> volumes) {
        SourceState state = SourceState.NEW.succeeded(succeeded, next, List.of());
        for (Map.Entry<LocalDate, Integer> day : volumes.entrySet()) {
            state = state.brought(day.getKey(), day.getValue());
        }
        return state;
    }

    /** About so many a day, fewer on some days, for ten weeks. */
    private static NavigableMap<LocalDate, Integer> volumes(Instant until, int about) {
        NavigableMap<LocalDate, Integer> volumes = new TreeMap<>();
        LocalDate last = until.atZone(PARIS).toLocalDate();
        for (int day = 0; day < 70; day++) {
            volumes.put(last.minusDays(day), about + (day * 7) % 5 - (day % 7 == 3 ? about / 2 : 0));
        }
        return volumes;
    }
}
