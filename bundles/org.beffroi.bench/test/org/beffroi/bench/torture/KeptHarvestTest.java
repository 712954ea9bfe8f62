package org.beffroi.bench.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.archive.lucene.LuceneArchiveProvider;
import org.beffroi.core.archive.Archive.Receipt;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.dossier.folder.FileKeyStore;
import org.beffroi.dossier.folder.FolderDossiers;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.HarvestService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a harvest tells to be kept is there for everybody at that moment, whatever becomes of the harvest. */
class KeptHarvestTest {

    @TempDir
    Path place;

    @Test
    void whatIsToldToBeKeptIsThereForAReaderAndAfterAKill() throws IOException {
        Path folder = place.resolve("dossier");
        Dossiers dossiers = new FolderDossiers(
                LuceneArchiveProvider.on(new LocalDisk()), new FileKeyStore(place.resolve("keys")), List.of());
        dossiers.create(
                folder,
                new DossierSettings("Bonne", Optional.empty(), ZoneId.of("Europe/Paris"), Optional.empty(), false));
        List<String> absent = new ArrayList<>();
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Harvest harvest = HarvestService.silent(List.of(new Numbered()), Optional.empty(), Clock.systemUTC());
            harvest.keep(
                    new SourceSettings(
                            "gazette",
                            "numbered",
                            Map.of("count", "700"),
                            Duration.ofMinutes(30),
                            new Lawful("Suivre la ville", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                            Set.of(),
                            false,
                            Instant.parse("2026-11-28T14:00:00Z"),
                            "camille"),
                    Map.of(),
                    dossier);
            harvest.run(
                    new Harvest.Wish(Set.of(), true),
                    dossier,
                    new Harvest.Watcher() {
                        private long told;

                        @Override
                        public void kept(String source, Receipt receipt) {
                            told += receipt.added();
                            long read = count(dossiers, folder);
                            if (read != told) {
                                absent.add("told " + told + ", another process finds " + read);
                            }
                            long left = count(dossiers, copy(folder, place.resolve("killed-" + told)));
                            if (left != told) {
                                absent.add("told " + told + ", after a kill there are " + left);
                            }
                        }
                    },
                    new Cancel());
        }
        assertThat(absent).isEmpty();
    }

    private static long count(Dossiers dossiers, Path folder) {
        try (Dossier reader = dossiers.open(folder, Access.READ, Progress.silent());
                Snapshot snapshot = reader.archive().snapshot()) {
            return snapshot.count(new Query.Everything(), Cancel.never());
        }
    }

    /** The disk as a process leaves it that is killed this moment. */
    private static Path copy(Path folder, Path to) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(folder.relativize(path)));
            }
            return to;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings so many mentions at once. */
    @Source.Info(id = "numbered")
    private static final class Numbered implements Source<Numbered.Parameters> {

        record Parameters(int count) {}

        @Override
        public Visit visit(Parameters parameters, Optional<String> cursor, VisitContext context) {
            List<Mention> mentions = new ArrayList<>();
            for (int i = 0; i < parameters.count(); i++) {
                FieldValues values = FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "mention " + i)
                        .build();
                mentions.add(new Mention(MentionId.of("test", "" + i), context.origin(), values));
            }
            return new Visit(mentions, "end", false, Optional.empty(), List.of());
        }
    }
}
