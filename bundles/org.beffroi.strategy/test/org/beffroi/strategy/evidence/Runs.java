package org.beffroi.strategy.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.ShownNames;

/** Runs of analyses on an archive of a test, in French, on a day of Paris. */
public final class Runs {

    private Runs() {}

    /** A run that nobody waits for. */
    public static Run of(Archive archive, LocalDate today) {
        return of(archive, today, new Cancel(), Progress.silent());
    }

    /** A run that may be stopped and tells how far it is. */
    public static Run of(Archive archive, LocalDate today, Cancel cancel, Progress progress) {
        return Run.on(
                        archive.snapshot(),
                        archive.fields(),
                        new DayResolution(today, ZoneId.of("Europe/Paris")),
                        Locale.FRENCH,
                        new ShownNames(name -> name, true),
                        Path.of("nowhere"))
                .heeding(cancel, progress);
    }
}
