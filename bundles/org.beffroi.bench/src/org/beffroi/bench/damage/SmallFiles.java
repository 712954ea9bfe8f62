package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.coding.Code;
import org.beffroi.core.coding.Codebook;
import org.beffroi.core.dossier.AccessLog;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.routing.RoutingRules;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceFiles;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerKind;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.testing.disk.WriterProof;

/** The small files of a dossier, each written by the class of the product that writes it. */
final class SmallFiles {

    private static final Instant NOW = Instant.parse("2026-11-28T14:00:00Z");
    private static final int LARGE = 300_000;

    private SmallFiles() {}

    /** All of them: a whole file and an export of usual size, settings, lists, registers. Strategies have the same proof beside them. */
    static List<WriterProof> all() {
        return List.of(export(), source(), rules(), codes(), speakers(), register());
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
}
