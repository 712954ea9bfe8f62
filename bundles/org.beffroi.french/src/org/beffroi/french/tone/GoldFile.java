package org.beffroi.french.tone;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Folding;

/**
 * Texts whose tone people said, from a CSV file with the columns {@code text} and {@code tone}.
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
    private static final int LONGEST_ROW = 1 << 22;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * A row without a text, or whose tone is none.
     *
     * @param line where it begins
     * @param label what stands in its column of tones
     */
    record Rejected(long line, String label) {}

    /**
     * Reads a file.
     *
     * @throws Refusal if it is not there, not readable, or lacks a column
     */
    static GoldFile read(Path file) {
        String text = text(file);
        try (CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text)
                .iterator()) {
            return read(file, records);
        } catch (CsvParseException e) {
            throw new Refusal(Refusal.Kind.MALFORMED, Sentence.of(GoldFile.class, "tone.gold.broken", file), e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static GoldFile read(Path file, CloseableIterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw Refusal.of(GoldFile.class, "tone.gold.empty", file);
        }
        List<String> header = records.next().getFields().stream()
                .map(name -> Folding.fold(name.strip()))
                .toList();
        int textColumn = column(header, TEXT, file);
        int toneColumn = column(header, TONE, file);
        List<TrainingPosts.Post> posts = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        while (records.hasNext()) {
            CsvRecord row = records.next();
            String said = cell(row, textColumn).strip();
            String label = cell(row, toneColumn);
            Optional<Tone> tone = Tone.of(label);
            if (said.isEmpty() || tone.isEmpty()) {
                rejected.add(new Rejected(row.getStartingLineNumber(), label.strip()));
            } else {
                posts.add(new TrainingPosts.Post(tone.get(), said));
            }
        }
        return new GoldFile(List.copyOf(posts), List.copyOf(rejected));
    }

    private static String cell(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column) : "";
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

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (char separator : new char[] {',', ';', '\t'}) {
            long count = header.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    private static String text(Path file) {
        try {
            byte[] bytes = OrdinaryFile.bytes(file);
            String text;
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                text = new String(bytes, WESTERN);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, Sentence.of(GoldFile.class, "tone.gold.absent", file), e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Refusal unreadable(Path file, IOException cause) {
        return new Refusal(Sentence.of(GoldFile.class, "tone.gold.unreadable", file), cause);
    }
}
