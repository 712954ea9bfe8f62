package org.beffroi.tests.ui.help;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Order;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.digest.FolderDigests;
import org.beffroi.dossier.folder.WatchedRises;
import org.beffroi.observatory.demo.DemoObservatory;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.tests.ui.Furnished;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.window.AlertRoom;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.eclipse.e4.ui.model.application.MApplication;

/** The demonstration, with all that a page of help speaks of: sources, a digest, a strategy, a watch with something to tell. */
record HelpRooms(RunningWorkbench workbench) {

    private static final String WATCH = "Cantine";

    /** When the town spoke of its canteen more than it ever did. */
    private static final Instant BEGUN = Instant.parse("2025-03-04T07:00:00Z");

    /** Opens it. */
    void open() throws IOException {
        Path dossier = Sonneval.make();
        Furnished.furnish(dossier);
        new DemoStrategies().add(dossier);
        new DemoObservatory().add(dossier);
        new FolderDigests(dossier).save(digest());
        workbench.act(() -> {
            workbench
                    .context()
                    .get(MApplication.class)
                    .getContext()
                    .set(WatchedRises.class, new WatchedRises((rise, query, floor, run) -> rising(rise, query)));
            workbench.context().get(DossierSessions.class).open(dossier);
        });
        workbench.waitFor("the dossier", () -> workbench.context().get(DossierSession.class) != null);
        workbench.act(() -> {
            Dossier opened = workbench.context().get(DossierSession.class).dossier();
            Furnished.follow(opened);
            // Those that the town has would all tell of the one thing that rises.
            opened.watches().all().forEach(watch -> opened.watches().forget(watch.name()));
        });
    }

    /** Lets the window look for what rises by itself again. */
    void close() {
        workbench.act(
                () -> workbench.context().get(MApplication.class).getContext().remove(WatchedRises.class));
    }

    private static Digest digest() {
        return new Digest(
                "Revue du lundi",
                "Revue du lundi",
                Locale.FRENCH,
                Optional.empty(),
                List.of(new Correspondent("Directrice de cabinet", "cabinet@exemple.fr")),
                List.of(
                        new Digest.Heading("La semaine en bref"),
                        new Digest.Words("La rentrée se passe bien\u202f; les repas restent le sujet des familles."),
                        new Digest.Search("Cantine", "cantine", Optional.of("7j"), 5, Order.NEWEST),
                        new Digest.Analysed("", "peaks", Map.of("query", List.of("cantine")))));
    }

    /** What a watch finds to be rising, in the words of the window. */
    private List<Episode> rising(Rise rise, Query query) {
        boolean french = workbench.find(Language.class).isFrench();
        return List.of(new Episode(
                rise,
                "theme:canteen",
                french ? "restauration scolaire" : "school meals",
                Stage.RISING,
                BEGUN,
                Optional.empty(),
                37,
                4.2,
                0.001,
                french
                        ? "Vingt-trois personnes se plaignent depuis trois jours, là où une ou deux le font"
                                + " d’ordinaire\u00a0: le repas froid revient dans quatre écoles."
                        : "Twenty-three people have complained for three days, where one or two usually do:"
                                + " the cold meal comes back in four schools.",
                query));
    }

    /** Watches the canteen anew, so that the bell looks for what rises in the language of the window. */
    void watch(AlertRoom room, int floor) {
        workbench.act(() -> {
            room.dossier()
                    .watches()
                    .save(new Watch(
                            WATCH,
                            "cantine",
                            Locale.FRENCH,
                            Watch.Rhythm.DAY,
                            Optional.empty(),
                            floor,
                            Optional.of(Rise.DISCONTENT),
                            List.of(),
                            Instant.now().minus(Duration.ofDays(20)),
                            "camille"));
            room.bell().count();
        });
    }
}
