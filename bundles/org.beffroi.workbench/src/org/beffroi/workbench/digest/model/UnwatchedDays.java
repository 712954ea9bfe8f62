package org.beffroi.workbench.digest.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.Query;
import org.beffroi.dossier.folder.DossierRuns;
import org.beffroi.dossier.watch.DatedQueries;

/** Whether the days that a digest is about were watched at all: a digest of days without a mention tells its readers nothing. */
final class UnwatchedDays {

    private UnwatchedDays() {}

    /**
     * Why the days of a digest say nothing, with what the archive does hold; empty where something was collected on one of them,
     * where no item is of its days, and where its period has no beginning. Off the UI thread.
     *
     * @param locale in which that is said
     */
    static Optional<String> of(Dossier dossier, Digest digest, Locale locale) {
        if (digest.settled().equals(digest)) {
            return Optional.empty();
        }
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            var run = DossierRuns.of(dossier, snapshot, locale, new Cancel(), Progress.silent());
            Query.Period period = new DatedQueries(run.fields(), run.days()).untilToday(digest.period());
            if (period.from() == null) {
                return Optional.empty();
            }
            LocalDate from = run.days().dayOf(period.from());
            LocalDate until =
                    period.to() == null ? run.days().today() : run.days().dayOf(period.to());
            return CollectedDays.of(run, new Query.Everything()).nothing(from, until);
        } catch (Refusal notUnderstood) {
            // A period that cannot be read is told on the page.
            return Optional.empty();
        }
    }
}
