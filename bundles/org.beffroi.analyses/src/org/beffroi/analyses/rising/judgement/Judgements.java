package org.beffroi.analyses.rising.judgement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.core.file.JsonLines;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Rise;

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
                    Judgement next = read(line);
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
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("when", judgement.when().toString());
            members.put("who", judgement.who());
            members.put("query", judgement.query());
            members.put("rise", judgement.rise().name().toLowerCase(Locale.ROOT));
            members.put("day", judgement.day().toString());
            members.put("verdict", judgement.verdict().name().toLowerCase(Locale.ROOT));
            String line = new String(JsonText.write(members), StandardCharsets.UTF_8)
                    .replaceAll("\\R\\s*", "")
                    .strip();
            new JsonLines(file).add(line);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static Judgement read(String line) throws IOException {
        Map<String, ?> members = JsonText.read(line.getBytes(StandardCharsets.UTF_8));
        return new Judgement(
                Instant.parse((String) members.get("when")),
                (String) members.get("who"),
                (String) members.get("query"),
                Rise.valueOf(((String) members.get("rise")).toUpperCase(Locale.ROOT)),
                LocalDate.parse((String) members.get("day")),
                Verdict.valueOf(((String) members.get("verdict")).toUpperCase(Locale.ROOT)));
    }

    private Refusal refused(Exception e) {
        return new Refusal(
                Sentence.of(Judgements.class, "rises.file.refused", file.toString(), String.valueOf(e.getMessage())),
                e);
    }
}
