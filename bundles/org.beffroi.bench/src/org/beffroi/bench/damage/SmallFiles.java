package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.post.MailServer;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerKind;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.core.watch.Shown;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.coding.Code;
import org.beffroi.dossier.coding.Codebook;
import org.beffroi.dossier.digest.FolderDigests;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.dossier.folder.FolderErasures;
import org.beffroi.dossier.post.MailServerFile;
import org.beffroi.dossier.routing.RoutingRules;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.dossier.watch.FolderWatches;
import org.beffroi.strategy.edit.Drafts;
import org.beffroi.strategy.file.Mark;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.testing.disk.WriterProof;

/** The small files of a dossier, each written by the class of the product that writes it. */
final class SmallFiles {

    private static final Instant NOW = Instant.parse("2026-11-28T14:00:00Z");
    private static final int LARGE = 300_000;

    private SmallFiles() {}

    /**
     * All of them: a whole file and an export of usual size, settings, lists, registers, proofs, drafts. Strategies have the same
     * proof beside them.
     */
    static List<WriterProof> all() {
        return List.of(
                export(),
                source(),
                rules(),
                codes(),
                speakers(),
                register(),
                watch(),
                shown(),
                digest(),
                erasure(),
                server(),
                draft());
    }

    /** As large as the strategy that a full disk once cut to 8,192 bytes. */
    private static WriterProof export() {
        return new WriterProof(
                "export",
                (folder, state) -> WholeFile.export(
                        folder.resolve("export.csv"),
                        out -> out.write(String.valueOf(state).repeat(LARGE).getBytes(StandardCharsets.US_ASCII))),
                folder -> {
                    byte[] there = Files.readAllBytes(folder.resolve("export.csv"));
                    for (byte one : there) {
                        if (one != there[0]) {
                            throw new IOException("mixed");
                        }
                    }
                    return there.length == LARGE ? there[0] - '0' : -1;
                });
    }

    private static WriterProof source() {
        return new WriterProof(
                "source",
                (folder, state) -> SourceFiles.of(folder)
                        .keep(new SourceSettings(
                                "gazette",
                                "feed",
                                Map.of("url", "https://example.org/" + state),
                                Duration.ofMinutes(30),
                                new Lawful("Suivre la ville", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                                Set.of(),
                                false,
                                NOW,
                                "camille")),
                folder ->
                        last(SourceFiles.of(folder).get("gazette").parameters().get("url")));
    }

    private static WriterProof rules() {
        return new WriterProof(
                "routing",
                (folder, state) ->
                        new RoutingRules(Map.of("voirie", "voirie" + state + "@example.org"), List.of()).keepIn(folder),
                folder -> last(RoutingRules.in(folder).addresses().get("voirie").replace("@example.org", "")));
    }

    private static WriterProof codes() {
        return new WriterProof(
                "codebook",
                (folder, state) ->
                        new Codebook(folder).save(new Code("theme", "voirie", "version " + state, Optional.empty())),
                folder -> last(new Codebook(folder)
                        .code("theme", "voirie")
                        .map(Code::definition)
                        .orElse("0")));
    }

    private static WriterProof speakers() {
        return new WriterProof(
                "speakers",
                (folder, state) -> new SpeakerList(folder)
                        .add(new ListedSpeaker("lirelle", SpeakerKind.values()[0], "Lirelle " + state, List.of())),
                folder -> last(new SpeakerList(folder).speakers().getFirst().name()));
    }

    private static WriterProof register() {
        return new WriterProof(
                "access",
                (folder, state) ->
                        new AccessLog(folder, Clock.systemUTC()).namesShown("camille", "search", "mot " + state, state),
                folder -> {
                    AccessLog.Content content = new AccessLog(folder, Clock.systemUTC()).read();
                    List<Long> seen = content.lines().stream()
                            .map(line -> line.mentions())
                            .toList();
                    return !seen.contains(1L) ? -1 : seen.contains(2L) ? 2 : 1;
                });
    }

    private static int last(String text) {
        return text.charAt(text.length() - 1) - '0';
    }

    private static WriterProof watch() {
        return new WriterProof(
                "watch",
                (folder, state) -> new FolderWatches(folder, "camille")
                        .save(new Watch(
                                "fontaines",
                                "fontaine " + state,
                                Locale.FRENCH,
                                Watch.Rhythm.DAY,
                                Optional.empty(),
                                1,
                                List.of(),
                                NOW,
                                "camille")),
                folder -> last(new FolderWatches(folder, "camille")
                        .named("fontaines")
                        .map(Watch::query)
                        .orElse("0")));
    }

    private static WriterProof shown() {
        return new WriterProof(
                "shown",
                (folder, state) -> new FolderWatches(folder, "camille")
                        .delivered("fontaines", List.of(new MentionId("n:" + state))),
                folder -> {
                    Shown shown = new FolderWatches(folder, "camille").shown("fontaines");
                    return !shown.holds(new MentionId("n:1")) ? -1 : shown.holds(new MentionId("n:2")) ? 2 : 1;
                });
    }

    private static WriterProof digest() {
        return new WriterProof(
                "digest",
                (folder, state) -> new FolderDigests(folder)
                        .save(new Digest(
                                "lettre",
                                "Lettre " + state,
                                Locale.FRENCH,
                                Optional.empty(),
                                List.of(),
                                List.of(new Digest.Words("Bonjour")))),
                folder -> last(new FolderDigests(folder)
                        .named("lettre")
                        .map(Digest::title)
                        .orElse("0")));
    }

    private static WriterProof erasure() {
        return new WriterProof(
                "erasure",
                (folder, state) -> erasures(folder)
                        .keep(new Proof(
                                "2026-11-28-1",
                                Proof.Kind.values()[0],
                                NOW,
                                Optional.of(NOW),
                                "camille",
                                "demande " + state,
                                false,
                                Set.of("p"),
                                Set.of(),
                                Map.of("mentions", 1L),
                                Proof.Traces.NONE)),
                folder -> last(erasures(folder).all().getFirst().ground()));
    }

    private static Erasures erasures(Path folder) {
        return new FolderErasures(folder, new LocalDisk(), text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static WriterProof server() {
        return new WriterProof(
                "server",
                (folder, state) -> MailServerFile.of(folder)
                        .keep(new MailServer(
                                "mail" + state,
                                25,
                                MailServer.Protection.values()[0],
                                Optional.empty(),
                                new Correspondent("Ville", "ville@example.org"),
                                false)),
                folder -> last(MailServerFile.of(folder).read().orElseThrow().host()));
    }

    private static WriterProof draft() {
        String mark = Mark.of(new byte[0]);
        return new WriterProof(
                "draft",
                (folder, state) -> drafts(folder).keep(mark, ("travail " + state).getBytes(StandardCharsets.UTF_8)),
                folder -> last(new String(drafts(folder).find().orElseThrow().written(), StandardCharsets.UTF_8)));
    }

    private static Drafts drafts(Path folder) {
        return new Drafts(new StrategyFile(folder.resolve("ville.strategy")));
    }
}
