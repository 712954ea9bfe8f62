package org.beffroi.cli.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.cli.run.Runs;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.watch.Watches;
import org.beffroi.dossier.coding.ToneOrigins;
import org.beffroi.dossier.digest.Material;
import org.beffroi.dossier.digest.PrintRights;
import org.beffroi.dossier.digest.Quoting;
import org.beffroi.dossier.watch.FolderWatches;
import org.beffroi.testing.archive.NaiveArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose word a tone is stands beside it in a mail: the file’s, a person’s, or the machine’s. */
class ToneInMailTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-03-10");
    private static final Instant MORNING = Instant.parse("2024-03-04T08:00:00Z");
    private static final Annotator MACHINE = new Annotator() {
        @Override
        public String version() {
            return "tone@3";
        }

        @Override
        public List<Annotation> annotate(Mention mention) {
            return List.of(new Annotation("tone", "3", "tone", List.of("negative"), 0.62));
        }
    };

    @TempDir
    java.nio.file.Path folder;

    private final NaiveArchive archive = new NaiveArchive(Fields.core(), MACHINE, ZoneOffset.UTC, TODAY);

    private static Mention mention(String id, Optional<String> tone) {
        FieldValues.Builder values = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, "Encore du poulet froid")
                .put(CoreFields.PUBLISHED, MORNING);
        tone.ifPresent(said -> values.put(CoreFields.TONE, said));
        return new Mention(new MentionId(id), new Origin("essai.csv", new BatchId("lot"), MORNING), values.build());
    }

    private String beside(String id, Locale language) {
        try (Snapshot now = archive.snapshot()) {
            Material material = new Material(
                    now,
                    Fields.core(),
                    new DayResolution(TODAY, ZoneOffset.UTC),
                    new ShownNames(name -> name, false),
                    new PrintRights(Map.of()),
                    watches(),
                    false,
                    "Beffroi",
                    MORNING);
            Entry entry = now.entry(new MentionId(id)).orElseThrow();
            return Runs.plain(String.join(
                    " | ",
                    new Quoting(material, language, new Query.Everything())
                            .quotation(entry)
                            .beside()));
        }
    }

    private Watches watches() {
        return new FolderWatches(folder, "Lou");
    }

    private ToneOrigins.Machine machine() {
        try (Snapshot now = archive.snapshot()) {
            return ToneOrigins.of(now, new Query.Everything(), Cancel.never()).machine();
        }
    }

    @Test
    void theWordOfTheFileIsTheTone() {
        archive.add(List.of(mention("a:1", Optional.of("neutral"))));
        assertThat(beside("a:1", Locale.FRENCH)).isEqualTo("tonalité neutre");
        assertThat(machine()).isEqualTo(ToneOrigins.Machine.NONE);
    }

    @Test
    void thatOfTheMachineAndThatOfAPersonAreSaidToBeSo() {
        archive.add(List.of(mention("a:2", Optional.empty()), mention("a:3", Optional.empty())));
        assertThat(machine()).isEqualTo(ToneOrigins.Machine.ALL);
        archive.record(List.of(new Act(
                "1",
                new BatchId("acts"),
                "Lou",
                Act.Hand.HUMAN,
                MORNING,
                new Act.Set(new MentionId("a:3"), "tone", List.of("positive")))));
        assertThat(beside("a:2", Locale.FRENCH)).isEqualTo("tonalité négative, lue par la machine");
        assertThat(beside("a:2", Locale.ENGLISH)).isEqualTo("tone negative, read by the machine");
        assertThat(beside("a:3", Locale.FRENCH)).isEqualTo("tonalité positive, jugée à la main");
        assertThat(machine()).isEqualTo(ToneOrigins.Machine.SOME);
    }
}
