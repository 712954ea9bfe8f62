package org.beffroi.french.tone;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Folding;
import org.beffroi.french.tone.feature.Stars;
import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.learning.TrainingPosts;

/**
 * Texts whose tone people said, from a CSV file with the columns {@code text} and {@code tone}; stars from 1 to 5 in a column
 * {@code rating} are read beside the text.
 *
 * <p>UTF-8 or windows-1252; commas, semicolons or tabs, whichever the header has most; more columns, and other names such as
 * {@code texte} and {@code tonalité}, do no harm.
 *
 * @param posts what could be read
 * @param rejected rows that could not
 */
record GoldFile(List<TrainingPosts.Post> posts, List<Rejected> rejected) {

    private static final List<String> TEXT = List.of("text", "texte", "message", "post", "content", "contenu");
    private static final List<String> TONE =
            List.of("tone", "tonalite", "ton", "sentiment", "label", "polarity", "polarite");

    private static final List<String> STARS =
            List.of("rating", "stars", "etoiles", "note sur 5", "note-sur-cinq", "note sur cinq");

    /**
     * A row without a text, or whose tone is none, or that is broken.
     *
     * @param line where it begins
     * @param label what stands in its column of tones
     * @param broken what is wrong with the row itself, empty where its cells are what was written
     */
    record Rejected(long line, String label, Optional<Sentence> broken) {}

    /**
     * Reads a file.
     *
     * @throws Refusal if it is not there, not readable, or lacks a column
     */
    static GoldFile read(Path file) {
        try (CsvRecords records = CsvText.of(file).rows()) {
            return read(file, records);
        } catch (NoSuchFileException e) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, Sentence.of(GoldFile.class, "tone.gold.absent", file), e);
        } catch (IOException e) {
            throw new Refusal(Sentence.of(GoldFile.class, "tone.gold.unreadable", file), e);
        }
    }

    private static GoldFile read(Path file, CsvRecords records) {
        if (!records.hasNext()) {
            throw Refusal.of(GoldFile.class, "tone.gold.empty", file);
        }
        List<String> header = records.next().cells().stream()
                .map(name -> Folding.fold(name.strip()))
                .toList();
        int textColumn = column(header, TEXT, file);
        int toneColumn = column(header, TONE, file);
        OptionalInt starsColumn =
                STARS.stream().mapToInt(header::indexOf).filter(at -> at >= 0).findFirst();
        records.columns(header.size());
        List<TrainingPosts.Post> posts = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        while (records.hasNext()) {
            CsvRow row = records.next();
            String said = row.cell(textColumn).strip();
            String label = row.cell(toneColumn);
            Optional<Tone> tone = Tone.of(label);
            Optional<Stars> stars =
                    starsColumn.isPresent() ? Stars.of(row.cell(starsColumn.getAsInt())) : Optional.empty();
            Optional<Sentence> broken = CsvText.broken(row);
            if (broken.isPresent() || said.isEmpty() || tone.isEmpty()) {
                rejected.add(new Rejected(row.line(), label.strip(), broken));
            } else {
                posts.add(new TrainingPosts.Post(tone.get(), said, stars));
            }
        }
        return new GoldFile(List.copyOf(posts), List.copyOf(rejected));
    }

    private static int column(List<String> header, List<String> names, Path file) {
        for (String name : names) {
            int column = header.indexOf(name);
            if (column >= 0) {
                return column;
            }
        }
        throw Refusal.of(
                Refusal.Kind.MALFORMED,
                GoldFile.class,
                "tone.gold.column",
                file,
                names.getFirst(),
                String.join(", ", header));
    }
}
