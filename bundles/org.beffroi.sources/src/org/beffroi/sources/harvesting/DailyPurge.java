package org.beffroi.sources.harvesting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.privacy.Purge;

/**
 * Erases what may not be kept any longer, once a day, before the sources are visited: retention that waits for somebody to
 * think of it is none.
 */
final class DailyPurge {

    /** Holds the day of the last one, as {@code 2026-11-24}; in no zone but the dossier's. */
    private static final Path MARK = Path.of("erasures", "last-purge.txt");

    private final Clock clock;

    DailyPurge(Clock clock) {
        this.clock = clock;
    }

    /**
     * Does it where it was not done today; a purge that cannot be made is told and tried again next time.
     *
     * @param dossier open for writing
     */
    void of(Dossier dossier, Workplace workplace) {
        String today =
                LocalDate.ofInstant(clock.instant(), dossier.settings().zone()).toString();
        Path mark = dossier.folder().resolve(MARK);
        try {
            if (Files.isRegularFile(mark) && Files.readString(mark).strip().equals(today)) {
                return;
            }
            Purge purge = new Purge(dossier, clock);
            long due = purge.due(Progress.silent()).stream()
                    .mapToLong(Purge.Line::due)
                    .sum();
            String ground =
                    Sentence.of(DailyPurge.class, "harvest.purge.ground").in(workplace.locale());
            Progress progress = workplace.progress(Sentence.of(DailyPurge.class, "harvest.purging"));
            if (purge.run(workplace.person(), ground, progress).isPresent()) {
                workplace.tell(Sentence.of(DailyPurge.class, "harvest.purged", due));
            }
            Files.createDirectories(mark.getParent());
            Files.writeString(mark, today);
        } catch (IOException e) {
            workplace.tell(Sentence.of(DailyPurge.class, "harvest.purge.refused", String.valueOf(e.getMessage())));
        } catch (Refusal e) {
            workplace.tell(e.sentence());
        }
    }
}
