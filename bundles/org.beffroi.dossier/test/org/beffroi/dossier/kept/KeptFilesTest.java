package org.beffroi.dossier.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.post.MailServer;
import org.beffroi.core.source.KeptMessage;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceState;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.coding.Codebook;
import org.beffroi.dossier.digest.DeclaredRights;
import org.beffroi.dossier.digest.FolderDigests;
import org.beffroi.dossier.post.MailServerFile;
import org.beffroi.dossier.routing.RoutingRules;
import org.beffroi.dossier.routing.SentTickets;
import org.beffroi.dossier.routing.Ticket;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.dossier.watch.FolderWatches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files of a dossier as they stand on disks today are read, and written again as they are. */
class KeptFilesTest {

    private static final Instant WHEN = Instant.parse("2026-03-04T07:12:00Z");
    private static final Correspondent CABINET = new Correspondent("Cabinet", "cabinet@ville.example");

    private final Path kept = KeptFiles.dossier();

    @TempDir
    Path written;

    @Test
    void watches() {
        List<Watch> watches = new FolderWatches(kept, "w").all();
        watches.forEach(new FolderWatches(written, "w")::save);
        KeptFiles.assertSame(written, "watches/froid.json", "watches/rien.json");
        assertThat(watches.getFirst().query()).isEqualTo("cantine OR « école »");
        assertThat(watches.getFirst().every()).isEqualTo(Watch.Rhythm.HOUR);
        assertThat(watches.getFirst().recipients()).containsExactly(CABINET);
    }

    @Test
    void digests() {
        Digest digest = new FolderDigests(kept).named("matin").orElseThrow();
        new FolderDigests(written).save(digest);
        KeptFiles.assertSame(written, "digests/matin.json");
        assertThat(digest.items()).hasSize(7).contains(new Digest.Watched("froid", 4), new Digest.Words("Bonjour"));
        assertThat(digest.items())
                .contains(new Digest.Analysed(
                        "Parts", "shares", Map.of("field", List.of("theme"), "least", List.of("3", "4"))));
    }

    /** Of before forms and schedules: all get all of it, when somebody sends it. */
    @Test
    void aDigestOfBeforeGoesWholeAndByHand() {
        Digest digest = new FolderDigests(kept).named("matin").orElseThrow();
        assertThat(digest.forms()).isEmpty();
        assertThat(digest.schedule()).isEmpty();
        assertThat(digest.recipients()).isNotEmpty().allSatisfy(who -> assertThat(digest.form(who))
                .isEqualTo(Digest.Form.COMPLETE));
    }

    @Test
    void formsSchedulesFindingsAndFiguresSurviveTheirFile() {
        Digest.Schedule workdays = new Digest.Schedule(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(8, 0),
                Instant.parse("2025-03-31T09:00:00Z"));
        Digest digest = new FolderDigests(kept)
                .named("matin")
                .orElseThrow()
                .with(new Digest.Finding("volume", Map.of("query", List.of("cantine")), 1))
                .with(new Digest.Figure("volume", Map.of("query", List.of("cantine")), "per.day"))
                .sentTo(CABINET, Digest.Form.SHORT)
                .sent(Optional.of(workdays));
        new FolderDigests(written).save(digest);
        assertThat(new FolderDigests(written).named("matin")).contains(digest);
        assertThat(written.resolve("digests/matin.json")).content().contains("\"short\"", "\"monday\"", "\"08:00\"");
    }

    @Test
    void mailServer() {
        MailServer server = MailServerFile.of(kept).read().orElseThrow();
        MailServerFile.of(written).keep(server);
        KeptFiles.assertSame(written, "post/server.json");
        assertThat(server)
                .isEqualTo(new MailServer(
                        "mail.ville.example", 465, MailServer.Protection.TLS, Optional.of("veille"), CABINET, true));
    }

    @Test
    void routing() {
        RoutingRules.in(kept).keepIn(written);
        new SentTickets(written)
                .keep(new SentTickets(kept).find(new Ticket("ABCDEFGHJKMN")).orElseThrow());
        KeptFiles.assertSame(written, "routing/rules.json", "routing/sent/abcdefghjkmn.json");
        assertThat(RoutingRules.in(kept).rules().getFirst().person()).contains("Inès");
    }

    @Test
    void codes() {
        new Codebook(kept.resolve("codebook")).codes().forEach(new Codebook(written.resolve("codebook"))::save);
        KeptFiles.assertSame(written, "codebook/codes.json");
        assertThat(new Codebook(written.resolve("codebook")).codes()).hasSize(3);
    }

    @Test
    void sources() {
        SourceFiles from = SourceFiles.of(kept);
        SourceFiles to = SourceFiles.of(written);
        to.keep(from.get("mairie"));
        to.keep("mairie", from.state("mairie"));
        to.keep("neuve", from.state("neuve"));
        KeptFiles.assertSame(written, "sources/mairie.json", "sources/mairie.state.json", "sources/neuve.state.json");
        assertThat(from.state("neuve")).isEqualTo(SourceState.NEW);
        assertThat(from.state("mairie").failure()).contains(new KeptMessage("né", "no"));
        assertThat(from.state("mairie").volumes()).containsEntry(LocalDate.of(2026, 3, 3), 5);
        assertThat(from.state("mairie").batches()).containsExactly(new BatchId("b1"));
        assertThat(from.get("mairie").lawful().basis()).isEqualTo(Lawful.Basis.PUBLIC_INTEREST);
        assertThat(from.get("mairie").added()).isEqualTo(WHEN);
        assertThat(DeclaredRights.in(kept).declared()).isEqualTo(Map.of("mairie", Lawful.Rights.QUOTATION));
    }
}
