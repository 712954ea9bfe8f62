package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.beffroi.archive.lucene.LuceneArchiveProvider;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
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

/**
 * Harvests of a dossier, and acts on it, while the clock jumps back and forth by up to a year, between openings too: nothing is
 * left out, nothing comes twice.
 */
final class ClockDamage implements Damage {

    private static final Instant START = Instant.parse("2026-11-28T14:00:00Z");
    private static final int DAYS = 365;

    private static final int VISITS = 6;
    private static final int PAGE = 40;

    @Override
    public Sentence what() {
        return Sentence.of(ClockDamage.class, "damage.clock");
    }

    @Override
    public DamageRow once(Random chance, Consumer<String> examples) throws IOException {
        Path place = Files.createTempDirectory("beffroi-clock");
        try {
            Dossiers dossiers = new FolderDossiers(
                    LuceneArchiveProvider.on(new LocalDisk()), new FileKeyStore(place.resolve("keys")), List.of());
            Path folder = place.resolve("dossier");
            dossiers.create(
                    folder,
                    new DossierSettings("Bonne", Optional.empty(), ZoneId.of("Europe/Paris"), Optional.empty(), false));
            Clock clock = jumping(chance);
            for (int visit = 0; visit < VISITS; visit++) {
                harvest(dossiers, folder, clock, visit);
            }
            List<Flaw> flaws = flaws(dossiers, folder);
            flaws.forEach(flaw -> examples.accept("clock: " + flaw.told()));
            DamageRow one = DamageRow.of(what(), flaws);
            return new DamageRow(
                    what(), 2 * VISITS, one.lost(), one.doubled(), one.silent(), one.left(), one.reopenMillis());
        } finally {
            Folders.remove(place);
        }
    }

    private static void harvest(Dossiers dossiers, Path folder, Clock clock, int visit) {
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Harvest harvest = HarvestService.silent(List.of(new Growing()), Optional.empty(), clock);
            if (visit == 0) {
                harvest.keep(source(clock), Map.of(), dossier);
            }
            harvest.run(new Harvest.Wish(Set.of(), true), dossier, new Harvest.Watcher() {}, new Cancel());
            Act.Deed deed = new Act.Add(MentionId.of("test", "0"), "tag", "étiquette " + visit);
            dossier.archive()
                    .record(List.of(new Act(
                            "acte-" + visit, new BatchId("actes"), "camille", Act.Hand.HUMAN, clock.instant(), deed)));
        }
    }

    private static SourceSettings source(Clock clock) {
        return new SourceSettings(
                "gazette",
                "growing",
                Map.of("count", String.valueOf(PAGE)),
                Duration.ofMinutes(30),
                new Lawful("Suivre la ville", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                Set.of(),
                false,
                clock.instant(),
                "camille");
    }

    private static List<Flaw> flaws(Dossiers dossiers, Path folder) {
        try (Dossier reader = dossiers.open(folder, Access.READ, Progress.silent());
                Snapshot snapshot = reader.archive().snapshot()) {
            long found = snapshot.count(new Query.Everything(), Cancel.never());
            int tags = snapshot.entry(MentionId.of("test", "0"))
                    .map(entry -> entry.effective().strings(CoreFields.TAG).size())
                    .orElse(0);
            long expected = (long) VISITS * PAGE;
            List<Flaw> flaws = new ArrayList<>();
            flaws.addAll(Flaw.when(found < expected, Flaw.Kind.LOST, found + " of " + expected));
            flaws.addAll(Flaw.when(found > expected, Flaw.Kind.DOUBLED, found + " of " + expected));
            flaws.addAll(Flaw.when(tags != VISITS, Flaw.Kind.LOST, tags + " acts of " + VISITS));
            return flaws;
        }
    }

    /** A clock that never says what one expects. */
    private static Clock jumping(Random chance) {
        InstantSource source = () -> START.plus(Duration.ofMinutes(chance.nextInt(-DAYS * 24 * 60, DAYS * 24 * 60)));
        return source.withZone(ZoneOffset.UTC);
    }

    /** Brings so many mentions more with each visit, and those of the visit before again. */
    @Source.Info(id = "growing")
    private static final class Growing implements Source<Growing.Parameters> {

        record Parameters(int count) {}

        @Override
        public Visit visit(Parameters parameters, Optional<String> cursor, VisitContext context) {
            int from = cursor.map(Integer::parseInt).orElse(0);
            List<Mention> mentions = new ArrayList<>();
            for (int i = Math.max(0, from - parameters.count()); i < from + parameters.count(); i++) {
                FieldValues values = FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "mention " + i)
                        .build();
                mentions.add(new Mention(MentionId.of("test", "" + i), context.origin(), values));
            }
            return new Visit(mentions, "" + (from + parameters.count()), false, Optional.empty(), List.of());
        }
    }
}
