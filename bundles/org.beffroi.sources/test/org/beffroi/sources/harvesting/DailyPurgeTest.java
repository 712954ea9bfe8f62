package org.beffroi.sources.harvesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.journal.LogAppender;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.dossier.privacy.DailyPurge;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.testing.command.TestWorkplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyPurgeTest {

    private static final int RETENTION = 30;
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    private MemoryDossier dossier;
    private TestWorkplace desk;

    @BeforeEach
    void aSourceThatKeepsForThirtyDays() {
        dossier = new MemoryDossier(folder);
        dossier.archive().liesIn(folder);
        desk = new TestWorkplace(dossier);
        SourceFiles.of(folder)
                .keep(new SourceSettings(
                        "gazette",
                        "feed",
                        Map.of(),
                        Duration.ofHours(1),
                        new Lawful("Suivre la presse", Lawful.Basis.PUBLIC_INTEREST, RETENTION, Lawful.Rights.LINK),
                        Set.of(),
                        false,
                        NOON,
                        "Lucie"));
    }

    @Test
    void whatMayNotBeKeptAnyLongerGoesAndTheRestStays() throws IOException {
        journal(mention(1, RETENTION + 1), mention(2, RETENTION - 1));
        purge(NOON);
        assertThat(kept()).containsExactly("web:2");
        assertThat(desk.told()).singleElement().asString().contains("Une mention", "erasures/");
        assertThat(dossier.erasures().all()).singleElement().satisfies(proof -> assertThat(proof.finished())
                .isPresent());
    }

    @Test
    void itIsDoneOnceADayInTheZoneOfTheDossier() throws IOException {
        purge(NOON);
        assertThat(desk.told()).isEmpty();
        journal(mention(1, RETENTION + 1));
        purge(NOON.plus(Duration.ofHours(10)));
        assertThat(kept()).containsExactly("web:1");
        // 23:30 UTC is tomorrow in Paris.
        purge(Instant.parse("2026-11-24T23:30:00Z"));
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsToldAndTriedAgain() throws IOException {
        journal(mention(1, RETENTION + 1));
        Path broken = folder.resolve("sources/broken.json");
        Files.writeString(broken, "{");
        purge(NOON);
        assertThat(desk.told()).singleElement().asString().contains("broken.json");
        assertThat(kept()).containsExactly("web:1");
        Files.delete(broken);
        purge(NOON.plusSeconds(60));
        assertThat(kept()).isEmpty();
    }

    private void purge(Instant now) {
        new DailyPurge(Clock.fixed(now, ZoneOffset.UTC))
                .of(dossier, desk.person(), desk.locale(), Progress::silent)
                .forEach(desk::tell);
    }

    private List<String> kept() throws IOException {
        List<String> ids = new ArrayList<>();
        new Truth(folder, new LocalDisk(), Fields.core())
                .mentionsAfter(
                        new java.util.TreeMap<>(),
                        mention -> ids.add(mention.id().value()),
                        Progress.silent());
        return ids;
    }

    private void journal(Mention... mentions) throws IOException {
        try (LogAppender pen = new LogAppender(folder, "lucie", new LocalDisk(), Fields.core())) {
            List<byte[]> lines = new ArrayList<>();
            for (Mention mention : mentions) {
                lines.add(pen.line(mention));
            }
            pen.writeLines(lines);
        }
    }

    private static Mention mention(int number, int days) {
        return new Mention(
                new MentionId("web:" + number),
                new Origin("gazette", new BatchId("harvest-" + number), NOON.minus(Duration.ofDays(days))),
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "texte " + number)
                        .build());
    }
}
