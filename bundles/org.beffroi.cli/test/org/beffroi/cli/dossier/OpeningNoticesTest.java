package org.beffroi.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.cli.archive.ArchiveCheckCommand;
import org.beffroi.cli.archive.ArchiveRepairCommand;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.search.CountCommand;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.dossier.OpeningNotice;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.Damage;
import org.beffroi.dossier.journal.RepairLosses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for somebody in a dossier is told by whatever verb opens it, beside its result. */
class OpeningNoticesTest {

    @TempDir
    Path folder;

    /** The town, in which something waits. */
    private record Waiting(Dossiers town) implements Dossiers {

        @Override
        public void create(Path place, DossierSettings settings) {
            town.create(place, settings);
        }

        @Override
        public boolean isDossier(Path place) {
            return town.isDossier(place);
        }

        @Override
        public Dossier open(Path place, Access access, Progress progress) {
            return town.open(place, access, progress);
        }

        @Override
        public List<OpeningNotice> notices(Dossier opened) {
            return List.of(OpeningNotice.of(Sentence.of(OpenCommand.class, "open.no.display", opened.folder())));
        }
    }

    @Test
    void whatIsDamagedIsTheResultOfACheckAndOfARepairAndToldOnce() {
        Sentence damage = Sentence.of(OpenCommand.class, "open.no.display", "mentions/claire");
        TownDossiers town = new TownDossiers(folder).withAWeek();
        town.archive = damaged(town.archive, damage);
        Runs runs = new Runs(
                List.of(
                        new Verb("count", CountCommand::new),
                        new Verb("archive check", ArchiveCheckCommand::new),
                        new Verb("archive repair", ArchiveRepairCommand::new)),
                folder,
                town);
        String line = damage.in(Locale.FRENCH);

        assertThat(runs.run("count").errors()).containsOnlyOnce(line).contains("archive repair");
        assertThat(runs.run("archive", "check")).satisfies(checked -> {
            assertThat(checked.out()).containsOnlyOnce(line);
            assertThat(checked.errors()).doesNotContain(line).contains("archive repair");
        });
        assertThat(runs.run("archive", "repair")).satisfies(repaired -> {
            assertThat(repaired.out()).containsOnlyOnce(line);
            assertThat(repaired.errors()).doesNotContain(line, "archive repair");
        });
    }

    /** Whoever asks how complete the archive is has to know, for good; nobody is reminded at each opening any more. */
    @Test
    void aLossThatSomebodyTookNoteOfStaysInTheCheckWithoutAlarm() throws IOException {
        TownDossiers town = new TownDossiers(folder).withAWeek();
        Files.createDirectories(folder.resolve("repairs"));
        Files.writeString(
                folder.resolve("repairs/1.loss"),
                "{\"format\":1,\"when\":\"2026-03-01T09:00:00Z\",\"mentions\":12,\"acts\":0}");
        Runs runs = new Runs(
                List.of(new Verb("count", CountCommand::new), new Verb("archive check", ArchiveCheckCommand::new)),
                folder,
                town);

        assertThat(runs.run("archive", "check").code()).isEqualTo(1);
        assertThat(runs.run("archive", "check", "--acknowledge")).satisfies(noted -> {
            assertThat(noted.code()).isZero();
            assertThat(noted.out()).contains("12 mentions", "en a pris acte").doesNotContain("tout va bien");
        });
        assertThat(runs.run("archive", "check")).satisfies(later -> {
            assertThat(later.code()).isZero();
            assertThat(later.out())
                    .contains("12 mentions", "1er mars 2026", "en a pris acte")
                    .doesNotContain("tout va bien");
            assertThat(later.errors()).doesNotContain("12 mentions");
        });
        assertThat(runs.run("count").errors()).doesNotContain("12 mentions");
    }

    @Test
    void nobodyIsToldThatNothingIsLostBeforeARepairSaysSo() {
        TownDossiers town = new TownDossiers(folder).withAWeek();
        Sentence damage = new Damage(Damage.Kind.UNREADABLE, 10, 20, 3).sentence("mentions/claire.ndjson.gz");
        town.archive = damaged(town.archive, damage);
        Runs runs = new Runs(List.of(new Verb("archive check", ArchiveCheckCommand::new)), folder, town);

        assertThat(runs.run("archive", "check", "--acknowledge")).satisfies(checked -> {
            assertThat(checked.out()).contains("où se trouvaient 3 mentions").doesNotContain("tout va bien");
            assertThat(checked.errors())
                    .contains("seule une réparation dit ce qui en est perdu")
                    .doesNotContain("Rien n’est perdu");
        });
    }

    @Test
    void aRepairThatLeavesADoubtSaysSoAndClaimsNoLossNorAFileBeside() {
        TownDossiers town = new TownDossiers(folder).withAWeek();
        Sentence gone = new Damage(Damage.Kind.GONE, 0, 20, 1).sentence("acts/claire.ndjson");
        Sentence doubt = Sentence.of(RepairLosses.class, "repair.undoing", "lot-7", 54L);
        town.archive = repaired(town.archive, new Archive.RepairReport(List.of(gone), 0, 0, 3, 0, 5, List.of(doubt)));
        Runs runs = new Runs(List.of(new Verb("archive repair", ArchiveRepairCommand::new)), folder, town);

        assertThat(runs.run("archive", "repair")).satisfies(repaired -> {
            assertThat(repaired.code()).isEqualTo(1);
            assertThat(repaired.out()).contains("il contenait un acte");
            assertThat(repaired.errors())
                    .contains("L’annulation de «\u202flot-7\u202f»", "dont 54 actes", "beffroi undo lot-7")
                    .doesNotContain("Les anciens fichiers");
        });
    }

    private static Archive repaired(Archive sound, Archive.RepairReport report) {
        return (Archive) Proxy.newProxyInstance(
                Archive.class.getClassLoader(),
                new Class<?>[] {Archive.class},
                (proxy, method, arguments) ->
                        method.getName().equals("repair") ? report : method.invoke(sound, arguments));
    }

    private static Archive damaged(Archive sound, Sentence damage) {
        return (Archive) Proxy.newProxyInstance(
                Archive.class.getClassLoader(),
                new Class<?>[] {Archive.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "damages" -> List.of(damage);
                    case "check" -> new Archive.CheckReport(5, 5, 0, List.of(damage));
                    case "repair" -> new Archive.RepairReport(List.of(damage), 0, 0, 0, 0, 5);
                    default -> method.invoke(sound, arguments);
                });
    }

    @Test
    void eachVerbThatOpensTheDossierTellsThemOnTheStreamOfErrors() {
        Dossiers dossiers = new Waiting(new TownDossiers(folder).withAWeek());
        CountCommand count = new CountCommand();
        Runs runs = new Runs(List.of(new Verb("count", () -> count)), folder, dossiers);
        for (int opening = 0; opening < 2; opening++) {
            Result result = runs.run("count", "--dossier", folder.toString());
            assertThat(result.code()).isZero();
            assertThat(result.out()).isEqualToNormalizingNewlines("5\n");
            assertThat(result.errors()).contains(folder.toString());
        }
    }
}
