package org.beffroi.dossier.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * Erases what may not be kept any longer, once a day, before sources are visited: retention that waits for somebody to think
 * of it is none.
 *
 * @param clock by which it is today
 */
public record DailyPurge(Clock clock) {

    /** Holds the day of the last one, as {@code 2026-11-24}; in no zone but the dossier's. */
    private static final Path MARK = Path.of("erasures", "last-purge.txt");

    /**
     * Does it where it was not done today; a purge that cannot be made is told and tried again next time.
     *
     * @param dossier open for writing
     * @param person who is at work, named in the proof
     * @param language of the proof
     * @param progress asked for only where there is work to do
     * @return what there is to tell: that something went, or why nothing could; empty otherwise
     * @throws org.beffroi.core.archive.Cancelled if the progress says so before anything went
     */
    public List<Sentence> of(Dossier dossier, String person, Locale language, Supplier<Progress> progress) {
        String today =
                LocalDate.ofInstant(clock.instant(), dossier.settings().zone()).toString();
        Path mark = dossier.folder().resolve(MARK);
        try {
            if (Files.isRegularFile(mark) && Files.readString(mark).strip().equals(today)) {
                return List.of();
            }
            Purge purge = new Purge(dossier, clock);
            long due = purge.due(Progress.silent()).stream()
                    .mapToLong(Purge.Line::due)
                    .sum();
            String ground = Sentence.of(DailyPurge.class, "purge.daily.ground").in(language);
            boolean done = purge.run(person, ground, progress.get()).isPresent();
            WholeFile.write(mark, today.getBytes(StandardCharsets.US_ASCII));
            return done ? List.of(Sentence.of(DailyPurge.class, "purge.daily.done", due)) : List.of();
        } catch (IOException e) {
            return List.of(Sentence.of(DailyPurge.class, "purge.daily.refused", String.valueOf(e.getMessage())));
        } catch (Refusal e) {
            return List.of(e.sentence());
        }
    }
}
