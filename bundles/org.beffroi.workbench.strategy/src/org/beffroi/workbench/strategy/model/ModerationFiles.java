package org.beffroi.workbench.strategy.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.ModerationAct;
import org.beffroi.strategy.moderation.Capture;
import org.beffroi.strategy.moderation.TargetDossier;

/** Where captures and the dossiers of targeted persons lie: beside the strategy. For any thread but that of the window. */
public final class ModerationFiles {

    private static final String CAPTURES = "captures";
    private static final String DOCUMENTS = "documents";
    private static final int SHORT = 10;

    private final Path strategy;

    /** @param strategy the strategy's file */
    public ModerationFiles(Path strategy) {
        this.strategy = Objects.requireNonNull(strategy).toAbsolutePath();
    }

    /**
     * Keeps a capture. One that is there already is the same, since its name holds its sum.
     *
     * @return its file, as it is written in the strategy: from the folder of the strategy, with slashes
     * @throws Refusal if the disk refuses
     */
    public String keep(Capture capture) {
        String name = capture.sha256().substring(0, SHORT) + ".txt";
        write(strategy.resolveSibling(CAPTURES).resolve(name), capture.bytes());
        return CAPTURES + "/" + name;
    }

    /**
     * Writes the dossier of the person targeted, whole and masked.
     *
     * @param ending of the format
     * @return the two files, the whole one first
     * @throws Refusal if the disk refuses
     */
    public List<Path> dossier(
            ModerationAct act,
            TargetDossier dossier,
            DocumentWriter writer,
            String ending,
            Instant made,
            Locale locale,
            ZoneId zone) {
        String name = "protection-" + made.atZone(zone).toLocalDate() + "-"
                + act.getSha256().substring(0, SHORT);
        Path whole = strategy.resolveSibling(DOCUMENTS).resolve(name + "." + ending);
        Path masked = strategy.resolveSibling(DOCUMENTS).resolve(name + "-" + masked(locale) + "." + ending);
        for (Path file : List.of(whole, masked)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                writer.write(dossier.of(act, made, file == masked, locale, zone), out);
            } catch (IOException e) {
                throw refused(file, e);
            }
            write(file, out.toByteArray());
        }
        return List.of(whole, masked);
    }

    private static String masked(Locale locale) {
        return Sentence.of(ModerationFiles.class, "moderation.masked.file").in(locale);
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static Refusal refused(Path file, IOException e) {
        return new Refusal(
                Sentence.of(
                        ModerationFiles.class,
                        "moderation.file.not",
                        file.toString(),
                        e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
                e);
    }
}
