package org.beffroi.french.tone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.french.lexicon.ReadableList;
import org.beffroi.french.tone.judgement.Calibration;

/**
 * The calibration of a dossier: {@code codebook/tone-calibration.txt}, one line {@code model texts slope intercept}.
 *
 * <p>It says of which model it is: of another one, or where the line cannot be understood, nothing was measured.
 *
 * @param calibration what it says
 * @param digest changes with any byte of the file
 */
record CalibrationFile(Calibration calibration, String digest) {

    private static final String NAME = "tone-calibration.txt";
    private static final long MOST_BYTES = 1_000;
    private static final Pattern LINE = Pattern.compile("(\\S+) (\\d{1,9}) (\\d[\\d.E-]*) (-?\\d[\\d.E-]*)\\s*");

    /** That of a model; empty where there is none of it, which is no error: its confidence is an indication then. */
    static Optional<CalibrationFile> read(Path codebook, String model) {
        Path file = codebook.resolve(NAME);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            Matcher line = LINE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            if (!line.matches() || !line.group(1).equals(model)) {
                return Optional.empty();
            }
            Calibration calibration = new Calibration(
                    Integer.parseInt(line.group(2)),
                    Double.parseDouble(line.group(3)),
                    Double.parseDouble(line.group(4)));
            return Double.isFinite(calibration.slope()) && Double.isFinite(calibration.intercept())
                    ? Optional.of(new CalibrationFile(calibration, ReadableList.digest(bytes)))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes it whole: who reads meanwhile sees the old one or the new one.
     *
     * @param model of which it was measured, without blanks
     * @throws Refusal if the disk refuses
     */
    static void write(Path codebook, String model, Calibration calibration) {
        Path file = codebook.resolve(NAME);
        try {
            String line = model + " " + calibration.texts() + " " + calibration.slope() + " " + calibration.intercept()
                    + "\n";
            WholeFile.write(file, line.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new Refusal(Sentence.of(CalibrationFile.class, "tone.model.not.written", file), e);
        }
    }
}
