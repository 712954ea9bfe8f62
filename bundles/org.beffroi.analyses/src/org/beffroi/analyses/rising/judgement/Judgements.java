package org.beffroi.analyses.rising.judgement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.file.JsonLines;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * What people judged of rises, in {@code rises.jsonl} among the dossier's lists: a line each, only ever appended, the last word on
 * a rise counts. Nothing that is computed touches it.
 *
 * @param file where they are; may not exist yet
 */
public record Judgements(Path file) {

    /** Those of a dossier by the folder of its lists. */
    public static Judgements in(Path codebook) {
        return new Judgements(codebook.resolve("rises.jsonl"));
    }

    /**
     * Those in force, oldest first.
     *
     * @throws Refusal if the file cannot be read
     */
    public List<Judgement> all() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<Judgement> all = new ArrayList<>();
        try {
            for (String line : new JsonLines(file).whole()) {
                if (!line.isBlank()) {
                    Judgement next = JsonRecords.read(line, Judgement.class);
                    all.removeIf(next::isOfTheSameAs);
                    all.add(next);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw refused(e);
        }
        all.removeIf(judgement -> judgement.verdict() == Verdict.UNDONE);
        return all;
    }

    /**
     * Adds one, durably.
     *
     * @throws Refusal if the file cannot be written
     */
    public void add(Judgement judgement) {
        try {
            new JsonLines(file).add(JsonRecords.line(judgement));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private Refusal refused(Exception e) {
        return new Refusal(
                Sentence.of(Judgements.class, "rises.file.refused", file.toString(), String.valueOf(e.getMessage())),
                e);
    }
}
