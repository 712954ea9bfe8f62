package org.beffroi.dossier.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.file.JsonLines;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The register of who had names of people shown, when, and of which mentions: {@value #NAME}, one JSON object a line.
 *
 * <p>Written before the names are shown: what cannot be logged is not shown.
 *
 * @param folder the dossier's folder
 * @param clock the time written
 */
public record AccessLog(Path folder, Clock clock) {

    /** Name of the file in the dossier's folder. */
    public static final String NAME = "access.log";

    /**
     * Writes down that names are about to be shown.
     *
     * @param who the person at work
     * @param what what for, such as {@code search}
     * @param query which mentions, as typed
     * @param mentions how many at most
     * @throws Refusal if the register cannot be written
     */
    public void namesShown(String who, String what, String query, long mentions) {
        append(new Line(
                clock.instant(), Optional.of(who), Optional.of(what), Optional.of(query), Optional.empty(), mentions));
    }

    /**
     * Writes down that the rights of a person were served, or that what was kept long enough was erased; nothing of whose.
     *
     * @param who the person at work
     * @param what such as {@code privacy erase}
     * @param proof id of the proof, empty where there is none
     * @param mentions how many
     * @throws Refusal if the register cannot be written
     */
    public void served(String who, String what, String proof, long mentions) {
        append(new Line(
                clock.instant(), Optional.of(who), Optional.of(what), Optional.empty(), Optional.of(proof), mentions));
    }

    /**
     * What was read of the register.
     *
     * @param lines newest first
     * @param damaged how many lines could not be read: cut short by a power failure, or written by somebody's hand
     */
    public record Content(List<AccessLine> lines, int damaged) {
        public Content {
            lines = List.copyOf(lines);
        }
    }

    /**
     * All that stands in the register; empty where nothing was ever written.
     *
     * @throws Refusal if the file cannot be read
     */
    public Content read() {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return new Content(List.of(), 0);
        }
        List<AccessLine> lines = new ArrayList<>();
        int damaged = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Optional<AccessLine> read = line(line);
                read.ifPresent(lines::add);
                damaged += read.isPresent() || line.isBlank() ? 0 : 1;
            }
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
        lines.sort(Comparator.comparing(AccessLine::when).reversed());
        return new Content(lines, damaged);
    }

    /** A line as it is written; either with a query or with a proof. */
    private record Line(
            Instant when,
            Optional<String> who,
            Optional<String> what,
            Optional<String> query,
            Optional<String> proof,
            long mentions) {

        AccessLine line() {
            return new AccessLine(when, who.orElse(""), what.orElse(""), query.orElse(""), proof.orElse(""), mentions);
        }
    }

    private static Optional<AccessLine> line(String line) {
        try {
            return Optional.of(JsonRecords.read(line, Line.class).line());
        } catch (IOException noLine) {
            return Optional.empty();
        }
    }

    private void append(Line line) {
        try {
            new JsonLines(folder.resolve(NAME)).add(JsonRecords.line(line));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            AccessLog.class,
                            "access.log.refused",
                            folder.resolve(NAME).toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }
}
